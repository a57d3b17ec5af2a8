package io.kassa.web.console.orders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kassa.order.Language;
import io.kassa.web.console.Desk;
import io.kassa.web.view.Rendered;
import jakarta.ws.rs.NotFoundException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EvidenceResourceTest {

  private final Desk desk = Desk.ofAn();
  private final EvidenceResource resource =
      new EvidenceResource(
          desk.stage.orders, desk.stage.payments, desk.pen, desk.console, desk.stage.clock);

  @ParameterizedTest
  @EnumSource(Language.class)
  void the_sheet_says_the_same_in_every_language_of_the_console(Language language) {
    var order = desk.stage.order();
    var attempts = desk.stage.payments.attemptsOf(order.number()).payments();
    var evidence = Evidence.of(order, "Bestelling met betalingsverplichting", attempts);

    var html = Rendered.html(resource.sheet(order.number().value()), language);

    assertThat(html)
        .contains("order: " + order.number(), evidence.checksum())
        .doesNotContain("console.");
    assertThat(evidence.text())
        .contains(
            "button: Bestelling met betalingsverplichting\n",
            "total, VAT included: 29.95 EUR\n",
            "payment 1: " + attempts.getFirst().reference().value());
    assertThat(desk.record())
        .containsExactly("an VIEWED_EVIDENCE " + order.number() + " 192.0.2.1");
  }

  /** Hashed apart from the program: printf 'a\n' | sha256sum. */
  @Test
  void the_checksum_is_one_that_anybody_can_compute() {
    assertThat(new Evidence("a\n").checksum())
        .isEqualTo("87428fc522803d31065e7bce3cf03fe475096631e5e07bbd7a0fde60c4cf25c7");
  }

  @Test
  void there_is_no_sheet_of_what_is_not_there() {
    assertThatThrownBy(() -> resource.sheet("KM4T-9XQA")).isInstanceOf(NotFoundException.class);
    assertThat(desk.record()).isEmpty();
  }
}
