package io.kassa.web.selftest;

import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.checkout.Stage;
import io.kassa.gateway.GatewayInspection;
import io.kassa.operation.Heartbeat;
import io.kassa.operation.Schema;
import io.kassa.order.Language;
import io.kassa.payment.GatewayHandle;
import io.kassa.payment.GatewayLink;
import io.kassa.time.ServerClock;
import io.kassa.web.SampleShop;
import io.kassa.web.http.PublicAddress;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ChecksTest {

  private static final GatewayHandle HANDLE = new GatewayHandle("id", new GatewayLink("http://x"));

  private final Stage stage = new Stage();

  /** Worldpay as the test wants it. */
  record Told(Pulse pulse, Access answer, String entity, String address, List<String> webhookKeys)
      implements GatewayInspection {

    @Override
    public Access access(GatewayHandle known) {
      return answer;
    }
  }

  private static Told told(String entity, String address) {
    return new Told(
        new GatewayInspection.Pulse(true, Optional.empty()),
        GatewayInspection.Access.GRANTED,
        entity,
        address,
        List.of());
  }

  private Told at(Optional<Instant> time) {
    return new Told(
        new GatewayInspection.Pulse(time.isPresent(), time),
        GatewayInspection.Access.GRANTED,
        "PO1",
        "https://x",
        List.of("2026-12", "2027-01"));
  }

  @ParameterizedTest
  @CsvSource({"0,OK,OK", "31,WARNING,ODD", "-31,WARNING,ODD", "301,BROKEN,WRONG"})
  void our_time_is_compared_with_worldpays(long ahead, Verdict verdict, String word) {
    var finding =
        new TimeCheck(at(Optional.of(stage.clock.instant().minusSeconds(ahead))), stage.clock)
            .look();
    assertThat(finding).isEqualTo(new Finding(verdict, word, List.of(String.valueOf(ahead))));
  }

  @Test
  void a_time_that_is_not_told_is_said_to_be_so() {
    assertThat(new TimeCheck(at(Optional.empty()), stage.clock).look())
        .isEqualTo(Finding.warning("UNTOLD"));
    assertThat(new WorldpayCheck(at(Optional.empty())).look().verdict()).isEqualTo(Verdict.BROKEN);
    assertThat(new WorldpayCheck(at(Optional.of(Instant.EPOCH))).look().verdict())
        .isEqualTo(Verdict.OK);
  }

  @ParameterizedTest
  @EnumSource(GatewayInspection.Access.class)
  void credentials_are_what_worldpay_says_they_are(GatewayInspection.Access answer) {
    var gateway =
        new Told(new GatewayInspection.Pulse(true, Optional.empty()), answer, "", "", List.of());
    var verdict = new CredentialsCheck(gateway, () -> Optional.of(HANDLE)).look().verdict();
    assertThat(verdict)
        .isEqualTo(
            switch (answer) {
              case GRANTED -> Verdict.OK;
              case UNCLEAR -> Verdict.WARNING;
              case REFUSED, SILENT -> Verdict.BROKEN;
            });
    assertThat(new CredentialsCheck(gateway, Optional::empty).look())
        .isEqualTo(Finding.warning("UNTRIED"));
  }

  @Test
  void an_entity_that_was_copied_from_the_documentation_is_noticed() {
    assertThat(new EntityCheck(told("default", "https://try.example")).look().verdict())
        .isEqualTo(Verdict.WARNING);
    assertThat(new EntityCheck(told("PO1", "https://try.example")).look())
        .isEqualTo(Finding.ok("OK", "PO1"));
    assertThat(new EntityCheck(told("default", "http://localhost:9085")).look().verdict())
        .isEqualTo(Verdict.OK);
  }

  @Test
  void keys_of_notifications_are_told_by_name() {
    assertThat(new WebhooksCheck(at(Optional.empty())).look())
        .isEqualTo(Finding.ok("OK", "2026-12, 2027-01"));
    assertThat(new WebhooksCheck(told("", "")).look()).isEqualTo(Finding.warning("NONE"));
  }

  @Test
  void a_sweeper_that_does_not_go_its_rounds_is_broken() {
    var heart = new Heartbeat();
    var check = new SweeperCheck(heart, stage.payments, stage.clock);
    assertThat(check.look()).isEqualTo(Finding.broken("NEVER"));
    heart.beat(stage.clock.instant());
    assertThat(check.look()).isEqualTo(Finding.ok("OK", 0));
    stage.order();
    stage.clock.move(Duration.ofSeconds(60));
    assertThat(check.look()).isEqualTo(Finding.ok("OPEN", 60, 0, 1));
    stage.clock.move(Duration.ofSeconds(1));
    assertThat(check.look()).isEqualTo(Finding.broken("LATE", 61));
  }

  @Test
  void the_machines_clock_is_compared_with_the_databases() {
    var clock = new ServerClock(stage.clock, () -> 0);
    clock.follow(() -> stage.clock.instant().minusSeconds(11));
    assertThat(new ClockCheck(clock).look()).isEqualTo(Finding.warning("OFF", 11));
    clock.follow(stage.clock::instant);
    assertThat(new ClockCheck(clock).look()).isEqualTo(Finding.ok("OK", 0));
  }

  @Test
  void a_database_with_older_tables_than_the_program_needs_is_broken() {
    assertThat(new DatabaseCheck(Clock.systemUTC()::instant, schema(false)).look())
        .isEqualTo(Finding.broken("OLD", "005"));
    assertThat(new DatabaseCheck(Clock.systemUTC()::instant, schema(true)).look().facts())
        .contains("005");
  }

  private static Schema schema(boolean upToDate) {
    return new Schema() {
      @Override
      public String version() {
        return "005";
      }

      @Override
      public boolean isUpToDate() {
        return upToDate;
      }
    };
  }

  @Test
  void two_kinds_of_delivery_are_wanted() {
    assertThat(new DeliveryCheck(new SampleShop()).look().verdict()).isEqualTo(Verdict.OK);
  }

  @Test
  void the_button_says_what_the_law_wants_in_every_language() {
    assertThat(new ButtonCheck().look()).isEqualTo(Finding.ok("OK", 4));
    var ours = new ButtonCheck((language, key) -> language == Language.FR ? "Payer" : "Pay");
    assertThat(ours.look()).isEqualTo(Finding.broken("WRONG", "nl, fr, de, en"));
  }

  @Test
  void an_address_at_which_nobody_answers_is_broken() {
    assertThat(new AddressCheck(new PublicAddress("http://127.0.0.1:1")).look().word())
        .isEqualTo("SILENT");
  }
}
