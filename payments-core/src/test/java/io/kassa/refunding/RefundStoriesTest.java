package io.kassa.refunding;

import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.payment.CaseKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Random lives of one payment: clerks ask and decide, answers are lost before or after they were
 * worth something, servers die, notifications come late, twice and in any order. Whatever happens,
 * the gateway never takes more than was paid, and when all was told, both books agree. A story that
 * fails is told again by its number.
 */
class RefundStoriesTest {

  private static final int STORIES = 400;
  private static final int STEPS = 40;

  static List<Integer> numbers() {
    var numbers = new ArrayList<Integer>();
    for (int number = 0; number < STORIES; number++) {
      numbers.add(number);
    }
    return numbers;
  }

  @ParameterizedTest(name = "story {0}")
  @MethodSource("numbers")
  void both_books_agree_in_the_end_and_no_more_goes_back_than_was_paid(int number) {
    var story = new RefundStory(new Random(number));
    for (int step = 0; step < STEPS; step++) {
      story.goesOn();
      assertThat(story.taken()).as("taken by the gateway").isLessThanOrEqualTo(story.paid());
      assertThat(story.reserved()).as("reserved here").isLessThanOrEqualTo(story.paid());
      assertThat(story.reserved())
          .as("what was taken is reserved")
          .isGreaterThanOrEqualTo(story.taken());
    }
    story.endsWell();
    assertThat(story.givenBack()).isEqualTo(story.taken());
    assertThat(story.status()).isEqualTo(story.statusByTheGatewaysBooks());
    assertThat(story.openCases()).doesNotContain(CaseKind.UNASKED_REFUND);
    assertThat(story.sentTwice()).isEmpty();
  }
}
