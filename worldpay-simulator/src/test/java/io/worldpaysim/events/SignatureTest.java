package io.worldpaysim.events;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.worldpaysim.ledger.Seal;
import io.worldpaysim.options.Options;
import org.junit.jupiter.api.Test;

class SignatureTest {

  // The second test case of RFC 4231, which anybody can recompute.
  private static final byte[] BODY = "what do ya want for nothing?".getBytes(UTF_8);
  private static final String HMAC =
      "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843";

  @Test
  void the_signature_is_a_published_one() {
    assertThat(signature("1:Jefe", "raw").of(BODY, Seal.NEW_KEY)).contains("1/SHA256/" + HMAC);
  }

  @Test
  void a_secret_may_be_written_in_hexadecimal() {
    assertThat(signature("1:4a656665", "hex").of(BODY, Seal.NEW_KEY)).contains("1/SHA256/" + HMAC);
  }

  @Test
  void the_last_key_signs_and_the_one_before_on_request() {
    Signature signature = signature("6:older,7:Jefe", "raw");

    String newest = signature.of(BODY, Seal.NEW_KEY).orElseThrow();
    String older = signature.of(BODY, Seal.OLD_KEY).orElseThrow();

    assertThat(newest).isEqualTo("7/SHA256/" + HMAC);
    assertThat(older).startsWith("6/SHA256/").doesNotContain(HMAC);
    assertThat(signature.of(BODY, Seal.BOTH_KEYS)).contains(older + "," + newest);
  }

  @Test
  void a_forgery_bears_the_right_name_and_the_wrong_signature() {
    Signature signature = signature("7:Jefe", "raw");

    assertThat(signature.of(BODY, Seal.FORGED).orElseThrow())
        .matches("7/SHA256/[0-9a-f]{64}")
        .doesNotContain(HMAC);
    assertThat(signature.of(BODY, Seal.OLD_KEY).orElseThrow()).startsWith("0/SHA256/");
  }

  @Test
  void without_keys_or_on_request_nothing_is_signed() {
    assertThat(signature("", "raw").of(BODY, Seal.NEW_KEY)).isEmpty();
    assertThat(signature("1:Jefe", "raw").of(BODY, Seal.NONE)).isEmpty();
  }

  private static Signature signature(String keys, String encoding) {
    Options options = Options.parse("--webhook-keys", keys, "--webhook-encoding", encoding);
    return new Signature(options.webhooks().keys());
  }
}
