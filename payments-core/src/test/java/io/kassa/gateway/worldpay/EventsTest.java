package io.kassa.gateway.worldpay;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.gateway.GatewayEvent;
import io.kassa.gateway.Reading;
import io.kassa.gateway.Reading.Hint;
import io.kassa.money.Money;
import io.kassa.payment.Evidence.BankApproved;
import io.kassa.payment.Evidence.FundsMoving;
import io.kassa.payment.Evidence.MoneyReturned;
import io.kassa.payment.Evidence.NotPaid;
import io.kassa.payment.Evidence.Unintelligible;
import io.kassa.payment.NotPaidReason;
import io.kassa.payment.TransactionReference;
import java.util.Currency;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(20)
class EventsTest {

  private static final String REFERENCE = Rehearsal.REFERENCE;
  private static final String APPROVED = AnEvent.of("authorized", REFERENCE, 2_195);

  private final WorldpayNotifications reader =
      new WorldpayNotifications(
          Rehearsal.at("https://try.access.worldpay.com").settings(),
          WorldpayWatch.with(Rehearsal.CLOCK));

  @Test
  void an_event_tells_what_happened_to_which_payment_and_its_amount() {
    assertThat(event(APPROVED))
        .isEqualTo(
            new GatewayEvent(
                "3bb289c8-6f42-4776-b170-ea9c6aef8919",
                "authorized",
                Optional.of(new TransactionReference(REFERENCE)),
                new BankApproved(),
                Optional.of(Money.euroCents(2_195)),
                Optional.empty(),
                "2026-11-02T10:15:29.123"));
  }

  @Test
  void events_and_queries_speak_the_same_words() {
    assertThat(event(AnEvent.of("settled", REFERENCE, 1)).evidence()).isEqualTo(new FundsMoving());
    assertThat(event(AnEvent.of("refused", REFERENCE)).evidence())
        .isEqualTo(new NotPaid(NotPaidReason.REFUSED));
    assertThat(event(AnEvent.of("refused", REFERENCE)).amount()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"sentForRefund", "refunded", "refundFailed", "refundReversed"})
  void the_amount_of_a_refund_is_not_the_payments(String type) {
    assertThat(event(AnEvent.of(type, REFERENCE, 500)).amount()).isEmpty();
  }

  @Test
  void a_refund_moves_money_back_and_a_failed_one_does_not() {
    assertThat(event(AnEvent.of("refunded", REFERENCE, 5)).evidence())
        .isEqualTo(new MoneyReturned());
    assertThat(event(AnEvent.of("refundFailed", REFERENCE, 5)).evidence())
        .isEqualTo(new FundsMoving());
  }

  @Test
  void another_currency_and_a_negative_amount_are_amounts_that_differ() {
    assertThat(amount("{\"value\":2195,\"currencyCode\":\"USD\"}").amount())
        .contains(new Money(2_195, Currency.getInstance("USD")));
    assertThat(amount("{\"value\":-2195,\"currencyCode\":\"EUR\"}").amount())
        .contains(Money.euroCents(-2_195));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "{\"value\":2195}",
        "{\"currencyCode\":\"EUR\"}",
        "{\"value\":2195,\"currencyCode\":null}",
        "{\"value\":2195,\"currencyCode\":\"euro\"}",
        "{\"value\":\"2195\",\"currencyCode\":\"EUR\"}",
        "{\"value\":2195.9,\"currencyCode\":\"EUR\"}",
        "{\"value\":null,\"currencyCode\":\"EUR\"}",
        "{\"value\":1e99,\"currencyCode\":\"EUR\"}",
        "{\"value\":18446744073709553811,\"currencyCode\":\"EUR\"}",
        "{\"amount\":2195,\"currency\":\"EUR\"}"
      })
  void an_amount_that_cannot_be_compared_is_for_a_person(String amount) {
    var event = amount(amount);
    assertThat(event.amount()).isEmpty();
    assertThat(event.type()).isEqualTo("authorized");
    assertThat(event.evidence())
        .isEqualTo(new Unintelligible("authorized with an amount that cannot be read"));
  }

  @Test
  void a_number_without_end_is_no_server_fault() {
    for (var number : new String[] {"1e999999999", "1e99999999999", "-" + "9".repeat(50_000)}) {
      var body = AnEvent.with("authorized", REFERENCE, "\"amount\":{\"value\":" + number + "},");
      assertThat(read(body)).isInstanceOf(Reading.class);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"null", ""})
  void an_amount_that_is_missing_is_missing(String amount) {
    var more = amount.isEmpty() ? "" : "\"amount\":" + amount + ",";
    var event = event(AnEvent.with("authorized", REFERENCE, more));
    assertThat(event.amount()).isEmpty();
    assertThat(event.evidence()).isEqualTo(new BankApproved());
  }

  @ParameterizedTest
  @ValueSource(strings = {"tokenCreated", "paid", "AUTHORIZED", "chargedBack"})
  void a_type_nobody_knows_is_kept_and_proves_nothing(String type) {
    var event = event(AnEvent.of(type, REFERENCE, 5));
    assertThat(event.type()).isEqualTo(type);
    assertThat(event.evidence()).isEqualTo(new Unintelligible(type));
    assertThat(event.amount()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "payout, payout/error",
    "chargeback, chargeback/error",
    "Payment, error",
    "'', error"
  })
  void a_word_means_a_payment_only_if_a_payment_is_spoken_of(String classification, String type) {
    var body =
        AnEvent.of("error", REFERENCE).replace("\"payment\",", "\"" + classification + "\",");
    assertThat(event(body).type()).isEqualTo(type);
    assertThat(event(body).evidence())
        .isEqualTo(
            type.equals("error") ? new NotPaid(NotPaidReason.ERROR) : new Unintelligible(type));
  }

  @Test
  void an_event_without_classification_is_a_payments() {
    var body = APPROVED.replace("\"classification\":\"payment\",", "");
    assertThat(event(body).evidence()).isEqualTo(new BankApproved());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "with space", "a\\u0000b", "KM4T<", "ä"})
  void a_reference_that_cannot_be_ours_is_none(String reference) {
    assertThat(event(AnEvent.of("authorized", reference, 1)).reference()).isEmpty();
    assertThat(event(AnEvent.of("authorized", "x".repeat(65), 1)).reference()).isEmpty();
    assertThat(event(APPROVED.replace("\"" + REFERENCE + "\"", "null")).reference()).isEmpty();
  }

  @Test
  void an_event_without_identity_is_known_by_its_bytes() {
    var nameless = APPROVED.replace("\"eventId\":\"3bb289c8-6f42-4776-b170-ea9c6aef8919\",", "");
    assertThat(event(nameless).id()).matches("[0-9a-f]{64}").isEqualTo(event(nameless).id());
    assertThat(event(nameless + " ").id()).isNotEqualTo(event(nameless).id());
    for (var odd : new String[] {"", "a b", "x\\u0000", "x".repeat(101)}) {
      var body = APPROVED.replace("3bb289c8-6f42-4776-b170-ea9c6aef8919", odd);
      assertThat(event(body).id()).matches("[0-9a-f]{64}");
    }
  }

  @Test
  void words_and_times_are_shortened_and_cleaned_before_they_are_kept() {
    var long64 = "x".repeat(63) + "\uD83D\uDE00";
    var event = event(AnEvent.of("a\\u0000\\ud800b", REFERENCE).replace("29.123", "29.123\\u0000"));
    assertThat(event.type()).isEqualTo("a??b");
    assertThat(event.occurredAt()).isEqualTo("2026-11-02T10:15:29.123?");
    assertThat(event(AnEvent.of(long64, REFERENCE)).type()).isEqualTo("x".repeat(63));
    assertThat(event(APPROVED.replace("\"eventTimestamp\":", "\"other\":")).occurredAt()).isEmpty();
  }

  private GatewayEvent amount(String amount) {
    return event(AnEvent.with("authorized", REFERENCE, "\"amount\":" + amount + ","));
  }

  private GatewayEvent event(String body) {
    return ((Hint) read(body)).event();
  }

  private Reading read(String body) {
    return reader.read(body.getBytes(UTF_8), "");
  }
}
