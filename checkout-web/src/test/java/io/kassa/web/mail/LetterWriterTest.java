package io.kassa.web.mail;

import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.money.Money;
import io.kassa.order.Delivery;
import io.kassa.order.Language;
import io.kassa.order.Order;
import io.kassa.order.VatRate;
import io.kassa.web.SampleShop;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class LetterWriterTest {

  private static final Pattern KEY =
      Pattern.compile("\\b(mail|lines|status|information|layout|vat|delivery)\\.[a-zA-Z]+\\b(?!/)");

  private static Letter letter(Language language) {
    var order = SampleMail.order(language, "fien@example.be");
    return SampleMail.writer().write(SampleMail.announcement(order), order);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "NL | Je bestelling KM4T-9XQA bij Sample is betaald | Bedankt, je bestelling is betaald",
        "FR | Votre commande KM4T-9XQA chez Sample est payée | Merci, votre commande est payée",
        "DE | Ihre Bestellung KM4T-9XQA bei Sample ist bezahlt | Danke, Ihre Bestellung ist bezahlt",
        "EN | Your order KM4T-9XQA at Sample is paid | Thank you, your order is paid",
      })
  void a_letter_speaks_the_language_of_its_order(Language language, String subject, String title) {
    var letter = letter(language);

    assertThat(letter.language()).isEqualTo(language);
    assertThat(letter.subject()).isEqualTo(subject);
    assertThat(letter.text()).startsWith(title);
    assertThat(letter.html()).contains("<html lang=\"" + language.code() + "\">", title);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "NL | € 15,85 | € 9,90 | € 5,95 | € 9,34 | € 0,56 | € 4,92 | € 1,03",
        "FR | 15,85 € | 9,90 € | 5,95 € | 9,34 € | 0,56 € | 4,92 € | 1,03 €",
        "DE | 15,85 € | 9,90 € | 5,95 € | 9,34 € | 0,56 € | 4,92 € | 1,03 €",
        "EN | €15.85 | €9.90 | €5.95 | €9.34 | €0.56 | €4.92 | €1.03",
      })
  void total_lines_delivery_and_vat_stand_in_both_versions(
      Language language,
      String total,
      String line,
      String delivery,
      String net6,
      String vat6,
      String net21,
      String vat21) {
    for (var written : both(language)) {
      assertThat(written)
          .contains(total, line, delivery, net6, vat6, net21, vat21)
          .contains("2 ×", "Biscuits", "To your door");
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everything_that_the_law_wants_on_a_durable_medium_stands_in_both_versions(
      Language language) {
    for (var written : both(language)) {
      assertThat(written)
          .as("who sells, and where to complain")
          .contains("Sample Street 1", "9000 Gent", "BE 0123.456.749")
          .contains("shop@example.com", "+32 9 000 00 00");
      assertThat(written)
          .as("order, delivery, payment")
          .contains("KM4T-9XQA", "Fien", "Kerkstraat 1", "In two days " + language.code())
          .contains("Bancontact", "13:00", "14:00");
      assertThat(written).as("withdrawal, with the model form").contains("14", "(*)");
      assertThat(written).contains("https://shop.example/orders/");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "NL | Modelformulier voor herroeping | garantie van twee jaar | Consumentenombudsdienst",
        "FR | Modèle de formulaire de rétractation | garantie légale de deux ans | médiation",
        "DE | Muster-Widerrufsformular | Garantie von zwei Jahren | Ombudsdienst für Verbraucher",
        "EN | Model withdrawal form | guarantee of two years | Consumer Mediation Service",
      })
  void the_model_form_the_guarantee_and_the_mediator_are_named(
      Language language, String form, String guarantee, String mediator) {
    for (var written : both(language)) {
      assertThat(written).contains(form, guarantee, mediator);
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void no_text_is_missing(Language language) {
    for (var written : both(language)) {
      assertThat(KEY.matcher(written).results().map(found -> found.group())).isEmpty();
      assertThat(written).doesNotContain(" th:").doesNotContain("[(").doesNotContain("[#");
    }
  }

  @Test
  void what_a_shopper_typed_is_text_in_the_html_and_as_typed_in_the_text() {
    var letter = letter(Language.EN);

    assertThat(letter.html()).contains("Fien &lt;b&gt;Peeters&lt;/b&gt;").doesNotContain("<b>");
    assertThat(letter.html()).contains("Biscuits &lt;fresh&gt;");
    assertThat(letter.text()).contains("Fien <b>Peeters</b>", "Biscuits <fresh>");
  }

  @Test
  void nothing_is_loaded_run_or_coloured_so_it_is_readable_in_every_program_by_day_and_night() {
    var html = letter(Language.NL).html();

    assertThat(html)
        .doesNotContainPattern("<(img|script|link|iframe|form|input|object|svg|style)\\b")
        .doesNotContainPattern(
            "url\\(|@import|\\son[a-z]+=|src=|background|color:|bgcolor|#[0-9a-f]{3}")
        .contains("<meta name=\"color-scheme\" content=\"light dark\">");
    assertThat(html.length()).as("mail programs cut long mails off").isLessThan(60_000);
  }

  @Test
  void a_delivery_that_is_free_has_no_vat_and_a_pick_up_has_no_address() {
    var order = SampleMail.order(Language.EN, "fien@example.be");
    var pickUp =
        new Delivery(
            SampleShop.PICK_UP,
            "Pick up",
            Money.euroCents(0),
            VatRate.TWENTY_ONE,
            Optional.empty());
    var fetched =
        new Order(
            order.number(),
            order.token(),
            order.basket(),
            order.placedAt(),
            order.language(),
            order.customer(),
            order.lines(),
            pickUp);
    var letter = SampleMail.writer().write(SampleMail.announcement(fetched), fetched);

    for (var written : List.of(letter.text(), letter.html())) {
      assertThat(written)
          .contains("Free", "€9.90", "From tomorrow en")
          .doesNotContain("21%", "Kerkstraat");
    }
  }

  /** Both versions, without the kinds of space that keep amounts together. */
  private static List<String> both(Language language) {
    var letter = letter(language);
    return Stream.of(letter.text(), letter.html())
        .map(written -> written.replaceAll("[\\u00a0\\u202f]|&nbsp;", " "))
        .toList();
  }
}
