package io.worldpaysim;

import static org.assertj.core.api.Assertions.assertThat;

import io.worldpaysim.Receiver.Arrival;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The bodies of events, type by type, as Worldpay documents them. */
class PayloadTest {

  @RegisterExtension final RunningSimulator simulators = new RunningSimulator();

  @ParameterizedTest
  @CsvSource({
    "sentForAuthorization, amount downstreamReference",
    "authorized, amount downstreamReference",
    "sentForSettlement, amount downstreamReference reference",
    "settled, amount downstreamReference",
    "refused, downstreamReference",
    "cancelledByCustomer, amount paymentInstrument",
    "requestExpired, amount paymentInstrument",
    "error, downstreamReference",
    "sentForRefund, amount downstreamReference reference",
    "refunded, amount downstreamReference",
    "settlementFailed, amount downstreamReference",
    "refundFailed, amount downstreamReference reference"
  })
  void each_type_carries_what_is_documented_and_nothing_else(String type, String fields) {
    Arrival arrival = arrival(type);

    assertThat(arrival.contentType()).isEqualTo("application/vnd.worldpay.events-v1.hal+json");
    assertThat(arrival.json().keySet())
        .containsExactly("eventId", "eventTimestamp", "eventDetails");
    assertThat(arrival.json().getString("eventId")).matches("[0-9a-f-]{36}");
    assertThat(arrival.json().getString("eventTimestamp")).isEqualTo("2026-03-02T10:00:00.000");
    JsonObject details = arrival.details();
    assertThat(details.getString("classification")).isEqualTo("payment");
    assertThat(details.getString("transactionReference")).isEqualTo("T-1");
    assertThat(details.getString("date")).isEqualTo("2026-03-02");
    assertThat(details.keySet())
        .contains("classification", "transactionReference", "type", "date", "_links")
        .filteredOn(name ->
            List.of("amount", "downstreamReference", "reference", "paymentInstrument")
                .contains(name))
        .containsExactlyInAnyOrder(fields.split(" "));
  }

  @Test
  void amounts_are_those_of_the_payment_and_of_the_refund() {
    assertThat(arrival("authorized").details().getJsonObject("amount"))
        .hasToString("{\"value\":2495,\"currencyCode\":\"EUR\"}");
    JsonObject refund = arrival("sentForRefund").details();
    assertThat(refund.getJsonObject("amount"))
        .hasToString("{\"value\":500,\"currencyCode\":\"EUR\"}");
    assertThat(refund.getString("reference")).isEqualTo("R-1");
    assertThat(arrival("cancelledByCustomer").details().getJsonObject("paymentInstrument"))
        .hasToString("{\"method\":\"bancontact\"}");
  }

  /** The event of a type, from a payment that lives through all that leads to it. */
  private Arrival arrival(String type) {
    Receiver receiver = simulators.receiver();
    Simulator simulator =
        simulators.start(
            "--webhook-url",
            receiver.address(),
            "--settled-after",
            "PT0S",
            "--refunded-after",
            "PT0S");
    Merchant merchant = simulators.merchantOf(simulator);
    switch (type) {
      case "settlementFailed" ->
          simulator.laboratory().next("settlement-failed", Map.of("later", "PT0S"));
      case "refundFailed" -> simulator.laboratory().next("refund-failed", Map.of("later", "PT0S"));
      default -> {}
    }
    Reply created = merchant.create("T-1");
    String choice =
        switch (type) {
          case "refused" -> "refuse";
          case "cancelledByCustomer" -> "cancel";
          case "requestExpired" -> "expire";
          case "error" -> "error";
          default -> "pay";
        };
    merchant.press(created, choice);
    merchant.post(created.self() + "/partialReversals", Merchant.refund("R-1", 500).toString());
    Receiver.until(() -> receiver.types().contains(type), () -> type);
    return receiver.arrivals().stream()
        .filter(arrival -> arrival.type().equals(type))
        .findFirst()
        .orElseThrow();
  }
}
