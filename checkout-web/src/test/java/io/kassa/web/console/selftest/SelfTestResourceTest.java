package io.kassa.web.console.selftest;

import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.order.Language;
import io.kassa.web.console.Desk;
import io.kassa.web.selftest.Rehearsed;
import io.kassa.web.view.Rendered;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SelfTestResourceTest {

  private final Desk desk = Desk.ofAn();
  private final SelfTestResource resource =
      new SelfTestResource(Rehearsed.troubled(desk.stage.clock), desk.pen, desk.console);

  @ParameterizedTest
  @EnumSource(Language.class)
  void every_check_says_in_words_what_it_found_and_what_to_do(Language language) {
    assertThat(Rendered.html(resource.run(), language))
        .contains(
            "data-check=\"database\" data-verdict=\"ok\"",
            "data-check=\"webhooks\" data-verdict=\"warning\"",
            "data-check=\"mail\" data-verdict=\"broken\"",
            "mail.example:587",
            "kassa.worldpay.webhook.keys",
            "✗",
            "✓")
        .doesNotContain("console.", "{0}");
  }

  @Test
  void who_had_the_shop_test_itself_is_on_record() {
    resource.run();
    assertThat(desk.record()).containsExactly("an RAN_SELF_TEST  192.0.2.1");
  }
}
