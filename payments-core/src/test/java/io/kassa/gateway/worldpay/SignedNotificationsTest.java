package io.kassa.gateway.worldpay;

import static io.kassa.gateway.worldpay.AnEvent.NEW_SECRET;
import static io.kassa.gateway.worldpay.AnEvent.SECRET;
import static io.kassa.gateway.worldpay.AnEvent.signature;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.gateway.Reading;
import io.kassa.gateway.Reading.Genuine;
import io.kassa.gateway.Reading.Hint;
import io.kassa.gateway.Reading.Refused;
import java.util.HexFormat;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignedNotificationsTest {

  private static final String BODY = AnEvent.of("authorized", Rehearsal.REFERENCE, 2_195);
  private static final String GOOD = signature("1", SECRET, BODY);

  private final Rehearsal rehearsal =
      Rehearsal.at("https://try.access.worldpay.com")
          .with("kassa.worldpay.webhook.keys", "1:" + SECRET + ", 2:" + NEW_SECRET);

  @Test
  void what_fits_the_old_key_or_the_new_one_is_genuine() {
    assertThat(read(BODY, GOOD)).isInstanceOf(Genuine.class);
    assertThat(read(BODY, signature("2", NEW_SECRET, BODY))).isInstanceOf(Genuine.class);
  }

  @Test
  void one_entry_that_fits_is_enough_wherever_it_stands() {
    var foreign = "77/SHA256/" + "ab".repeat(32);
    var wrong = "2/SHA256/" + "00".repeat(32);
    assertThat(read(BODY, foreign + "," + GOOD)).isInstanceOf(Genuine.class);
    assertThat(read(BODY, GOOD + ", " + foreign)).isInstanceOf(Genuine.class);
    assertThat(read(BODY, wrong + " ,  " + GOOD)).isInstanceOf(Genuine.class);
    assertThat(read(BODY, GOOD + "," + wrong)).isInstanceOf(Genuine.class);
    assertThat(read(BODY, wrong.replace("2/", "1/") + "," + GOOD)).isInstanceOf(Genuine.class);
    assertThat(read(BODY, ",,nonsense,/," + GOOD + ",")).isInstanceOf(Genuine.class);
  }

  @Test
  void capital_letters_mean_the_same_in_a_signature() {
    assertThat(read(BODY, "1/sha256/" + digest().toUpperCase(Locale.ROOT)))
        .isInstanceOf(Genuine.class);
  }

  @Test
  void what_is_not_signed_is_refused() {
    assertThat(why(read(BODY, ""))).contains("not signed");
    assertThat(why(read(BODY, "  "))).contains("not signed");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"77/SHA256/@", "01/SHA256/@", " /SHA256/@", "1/SHA512/@", "1/@", "@", "SHA256/@"})
  void what_is_signed_with_none_of_our_keys_is_refused(String header) {
    assertThat(why(read(BODY, header.replace("@", digest())))).contains("none of the keys");
  }

  @Test
  void what_is_forged_is_refused() {
    assertThat(why(read(BODY + " ", GOOD))).contains("signature is wrong");
    assertThat(why(read(BODY.replace("2195", "2196"), GOOD))).contains("signature is wrong");
    assertThat(why(read(BODY, signature("1", "guessed", BODY)))).contains("signature is wrong");
    // A known key's name in front of another key's signature.
    assertThat(why(read(BODY, signature("1", NEW_SECRET, BODY)))).contains("signature is wrong");
    assertThat(why(read(BODY, GOOD.substring(0, GOOD.length() - 2)))).contains("wrong");
    assertThat(why(read(BODY, GOOD.substring(0, GOOD.length() - 1)))).contains("wrong");
    assertThat(why(read(BODY, "1/SHA256/"))).contains("signature is wrong");
    assertThat(why(read(BODY, "1/SHA256/zz"))).contains("signature is wrong");
  }

  @Test
  void the_signature_is_over_the_bytes_and_not_over_what_they_say() {
    var spaced = BODY.replace(":", " : ");
    assertThat(read(spaced, signature("1", SECRET, spaced))).isInstanceOf(Genuine.class);
    assertThat(read(spaced, GOOD)).isInstanceOf(Refused.class);
    var broken = "{\"x\":\"é\"}".getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
    assertThat(why(reader().read(broken, signature("1", SECRET.getBytes(UTF_8), broken))))
        .contains("UTF-8");
  }

  @Test
  void a_secret_in_hexadecimal_is_decoded_when_the_settings_say_so() {
    var secret = "00ff10Ab";
    rehearsal.with("kassa.worldpay.webhook.keys", "1:" + secret);
    var decoded = HexFormat.of().parseHex(secret);
    var body = BODY.getBytes(UTF_8);

    assertThat(read(BODY, signature("1", secret, BODY))).isInstanceOf(Genuine.class);
    assertThat(read(BODY, signature("1", decoded, body))).isInstanceOf(Refused.class);
    rehearsal.with("kassa.worldpay.webhook.encoding", "hex");
    assertThat(read(BODY, signature("1", decoded, body))).isInstanceOf(Genuine.class);
    assertThat(read(BODY, signature("1", secret, BODY))).isInstanceOf(Refused.class);
  }

  @Test
  void without_a_key_everything_readable_is_a_hint_signed_or_not() {
    rehearsal.with("kassa.worldpay.webhook.keys", "");
    assertThat(read(BODY, "")).isInstanceOf(Hint.class);
    assertThat(read(BODY, GOOD)).isInstanceOf(Hint.class);
    assertThat(read("[]", "")).isInstanceOf(Refused.class);
  }

  @Test
  void a_reason_tells_neither_what_was_sent_nor_a_secret() {
    var reasons = why(read("evil\n", "")) + why(read("evil", "evil")) + why(read("evil", GOOD));
    assertThat(reasons).doesNotContain("evil", SECRET, NEW_SECRET, digest(), "\n");
    assertThat(rehearsal.settings().toString()).doesNotContain(SECRET, NEW_SECRET);
    assertThat(rehearsal.settings().webhookKeys()).hasToString("WebhookKeys[1, 2]");
  }

  @Test
  void a_logged_notification_is_read_again_although_its_key_is_gone() {
    var event = ((Genuine) read(BODY, GOOD)).event();
    rehearsal.with("kassa.worldpay.webhook.keys", "3:another");
    assertThat(reader().recall(BODY)).isEqualTo(event);
  }

  private Reading read(String body, String signatures) {
    return reader().read(body.getBytes(UTF_8), signatures);
  }

  private WorldpayNotifications reader() {
    return new WorldpayNotifications(rehearsal.settings(), WorldpayWatch.with(Rehearsal.CLOCK));
  }

  private static String digest() {
    return GOOD.substring(GOOD.lastIndexOf('/') + 1);
  }

  private static String why(Reading reading) {
    assertThat(reading).isInstanceOf(Refused.class);
    return ((Refused) reading).why();
  }
}
