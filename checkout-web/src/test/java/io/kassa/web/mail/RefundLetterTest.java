package io.kassa.web.mail;

import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.order.Language;
import io.kassa.refund.RefundWay;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What customers read when money goes back to them. */
class RefundLetterTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "NL | Geld terug voor je bestelling KM4T-9XQA bij Sample | Je krijgt € 4,05 terug | blijft € 11,80",
        "FR | Remboursement pour votre commande KM4T-9XQA chez Sample | Nous vous remboursons 4,05 € | 11,80 € restent",
        "DE | Geld zurück für Ihre Bestellung KM4T-9XQA bei Sample | Sie erhalten 4,05 € zurück | bleiben 11,80 €",
        "EN | Money back for your order KM4T-9XQA at Sample | You get €4.05 back | €11.80 stays paid",
      })
  void it_says_in_the_orders_language_how_much_goes_back_and_what_is_left(
      Language language, String subject, String title, String left) {
    var letter = letter(language, RefundWay.GATEWAY, 1_180);
    assertThat(letter.subject()).isEqualTo(subject);
    for (var written : both(letter)) {
      assertThat(written).contains(title, left, "KM4T-9XQA", "Fien", "14:00");
      assertThat(written).contains("https://shop.example/orders/", "shop@example.com");
    }
    assertThat(letter.html()).contains("<html lang=\"" + language.code() + "\">");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "NL | rekening of kaart waarmee je betaald hebt | via overschrijving | alles terugbetaald",
        "FR | compte ou à la carte avec lesquels | par virement | tout ce que vous avez payé",
        "DE | Konto oder die Karte, mit der | Überweisung | alles zurückgegeben",
        "EN | account or card that you paid with | by bank transfer | everything that you paid",
      })
  void it_says_where_to_and_when_nothing_is_left(
      Language language, String card, String transfer, String everything) {
    for (var written : both(letter(language, RefundWay.GATEWAY, 1))) {
      assertThat(written).contains(card).doesNotContain(transfer, everything);
    }
    for (var written : both(letter(language, RefundWay.BANK_TRANSFER, 0))) {
      assertThat(written).contains(transfer, everything).doesNotContain(card);
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void no_text_is_missing_and_no_day_is_promised(Language language) {
    for (var way : List.of(RefundWay.GATEWAY, RefundWay.BANK_TRANSFER)) {
      for (var written : both(letter(language, way, 1_180))) {
        assertThat(written)
            .doesNotContain("mail.", "??", " th:", "[(", "[#")
            .doesNotContainPattern("\\d+ (days|dagen|jours|Tage)");
      }
    }
  }

  @Test
  void what_a_shopper_typed_is_text_and_nothing_is_loaded_or_run() {
    var html = letter(Language.EN, RefundWay.GATEWAY, 0).html();
    assertThat(html)
        .contains("Fien &lt;b&gt;Peeters&lt;/b&gt;")
        .doesNotContainPattern("<(img|script|link|iframe|form|input|object|svg|style|b)\\b")
        .doesNotContainPattern("url\\(|@import|\\son[a-z]+=|src=|background|color:|bgcolor");
  }

  private static Letter letter(Language language, RefundWay way, long left) {
    var order = SampleMail.order(language, "fien@example.be");
    return SampleMail.writer().write(SampleMail.refund(order, way, 405, left), order);
  }

  /** Both versions, without the kinds of space that keep amounts together. */
  private static List<String> both(Letter letter) {
    return Stream.of(letter.text(), letter.html())
        .map(written -> written.replaceAll("[\\u00a0\\u202f]|&nbsp;", " "))
        .toList();
  }
}
