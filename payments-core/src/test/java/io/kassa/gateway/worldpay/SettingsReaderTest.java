package io.kassa.gateway.worldpay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kassa.gateway.PaymentLimits;
import io.kassa.money.Money;
import java.time.Duration;
import org.assertj.core.util.Throwables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsReaderTest {

  private final Rehearsal rehearsal = Rehearsal.at("https://try.access.worldpay.com");

  @Test
  void the_packaged_limits_are_those_of_bancontact() {
    assertThat(rehearsal.settings().limits())
        .isEqualTo(
            new PaymentLimits(
                Money.euroCents(2), Money.euroCents(500_000), Money.euroCents(150_000)));
  }

  @Test
  void limits_of_time_are_apart_for_opening_and_asking() {
    rehearsal.with("kassa.worldpay.create.read", "PT7S").with("kassa.worldpay.query.read", "PT3S");
    assertThat(rehearsal.settings().create().read()).isEqualTo(Duration.ofSeconds(7));
    assertThat(rehearsal.settings().query().read()).isEqualTo(Duration.ofSeconds(3));
    assertThat(rehearsal.settings().create().pool()).isEqualTo(224);
  }

  @Test
  void nothing_shows_the_secrets() {
    assertThat(rehearsal.settings().toString())
        .contains("try.access.worldpay.com")
        .doesNotContain("pässword", "shop");
    assertThat(Rehearsal.request().toString()).doesNotContain("elise", "back");
    assertThat(CreateRequests.of(Rehearsal.request(), rehearsal.settings()).toString())
        .doesNotContain("elise", "back");
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "kassa.worldpay.url, ''",
        "kassa.worldpay.url, worldpay",
        "kassa.worldpay.url, 'https://a b'",
        "kassa.worldpay.username, ''",
        "kassa.worldpay.username, a:b",
        "kassa.worldpay.password, ''",
        "kassa.worldpay.entity, ''",
        "kassa.worldpay.entity, ab",
        "kassa.worldpay.entity, a_b_c",
        "kassa.worldpay.entity, 012345678901234567890123456789012",
        "kassa.worldpay.narrative, &&&",
        "kassa.worldpay.narrative, ''",
        "kassa.worldpay.create.connect, soon",
        "kassa.worldpay.create.read, PT0S",
        "kassa.worldpay.query.overall, PT-1S",
        "kassa.worldpay.query.pool, 0",
        "kassa.worldpay.limit.least, 0",
        "kassa.worldpay.limit.most, 1",
        "kassa.worldpay.limit.app, 500001",
        "kassa.worldpay.limit.app, much",
        "kassa.worldpay.webhook.keys, pässword",
        "kassa.worldpay.webhook.keys, :pässword",
        "kassa.worldpay.webhook.keys, '1:'",
        "kassa.worldpay.webhook.keys, ','",
        "kassa.worldpay.webhook.keys, '1:pässword,'",
        "kassa.worldpay.webhook.keys, '1:pässword,1:other'",
        "kassa.worldpay.webhook.keys, 'a/b:pässword'",
        "kassa.worldpay.webhook.encoding, HEX",
        "kassa.worldpay.webhook.encoding, base64",
        "kassa.worldpay.webhook.encoding, ''"
      })
  void an_unusable_value_is_named_in_one_line(String key, String value) {
    rehearsal.with(key, value);
    assertThatThrownBy(rehearsal::settings)
        .isInstanceOf(UnusableSettings.class)
        .hasMessageStartingWith("Worldpay cannot be used: ")
        .hasMessageContaining(key)
        .hasMessageNotContaining("\n")
        .hasMessageNotContaining("pässword");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1:abc", "1:zz", "1:ab,2:0x"})
  void a_secret_that_is_not_hexadecimal_is_not_quoted(String keys) {
    rehearsal
        .with("kassa.worldpay.webhook.encoding", "hex")
        .with("kassa.worldpay.webhook.keys", keys);
    assertThatThrownBy(rehearsal::settings)
        .isInstanceOf(UnusableSettings.class)
        .hasMessageContaining("kassa.worldpay.webhook.keys")
        .hasStackTraceContaining("not written in hexadecimal")
        .extracting(Throwables::getStackTrace)
        .asString()
        .doesNotContain("zz", "abc", "0x");
  }
}
