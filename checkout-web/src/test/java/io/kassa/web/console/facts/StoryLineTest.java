package io.kassa.web.console.facts;

import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.ledger.Cause;
import io.kassa.ledger.Happening;
import io.kassa.ledger.JournalLine;
import io.kassa.ledger.Messenger;
import io.kassa.order.AnOrder;
import io.kassa.order.Language;
import io.kassa.payment.APayment;
import io.kassa.payment.CaseKind;
import io.kassa.payment.EveryState;
import io.kassa.payment.StateName;
import io.kassa.staff.Role;
import io.kassa.web.console.Desk;
import io.kassa.web.view.Page;
import io.kassa.web.view.Rendered;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StoryLineTest {

  @ParameterizedTest
  @EnumSource(Language.class)
  void every_line_that_the_journal_can_hold_reads_as_sentences(Language language) {
    var html = Rendered.html(pageWith(everyLine()), language);

    assertThat(html).doesNotContain("console.", "??", "{0}", "{1}").contains("zoë");
    for (var happening : Happening.values()) {
      assertThat(html).contains("data-happening=\"" + happening + "\"");
    }
  }

  private static List<StoryLine> everyLine() {
    var lines = new ArrayList<StoryLine>();
    for (var happening : Happening.values()) {
      for (var messenger : Messenger.values()) {
        contradictions()
            .map(kind -> line(happening, messenger, kind))
            .forEach(line -> lines.add(new StoryLine(line, 1)));
      }
    }
    return lines;
  }

  private static Stream<Optional<CaseKind>> contradictions() {
    return Stream.concat(
        Stream.of(Optional.empty()), Arrays.stream(CaseKind.values()).map(Optional::of));
  }

  private static JournalLine line(
      Happening happening, Messenger messenger, Optional<CaseKind> contradiction) {
    var order = AnOrder.placed().build().number();
    return new JournalLine(
        order,
        APayment.opening(order).id(),
        EveryState.SOME_TIME,
        new Cause(messenger, "zoë"),
        happening,
        "someWord",
        contradiction,
        StateName.OPENING,
        StateName.PAID);
  }

  private static Page pageWith(List<StoryLine> lines) {
    return Desk.of(Role.VIEWER)
        .console
        .page("order")
        .with("order", AnOrder.placed().build())
        .with("status", "paid")
        .with("attempts", List.of())
        .with("truth", List.of())
        .with("moments", lines.stream().map(Moment.Heard::new).toList())
        .with("openCards", List.of())
        .with("announcements", List.of())
        .with("shopperPage", "https://shop.example/orders/x")
        .with("looked", "")
        .with("noteCount", 0L)
        .with("refundDone", "")
        .with("refunds", List.of())
        .with("refundable", List.of());
  }
}
