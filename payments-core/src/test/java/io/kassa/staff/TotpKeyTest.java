package io.kassa.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TotpKeyTest {

  /** The key of RFC 6238, appendix B. */
  private static final TotpKey KEY =
      new TotpKey(Base32.encode("12345678901234567890".getBytes(StandardCharsets.US_ASCII)));

  @ParameterizedTest
  @CsvSource({
    "59, 287082",
    "1111111109, 081804",
    "1111111111, 050471",
    "1234567890, 005924",
    "2000000000, 279037",
    "20000000000, 353130"
  })
  void the_codes_are_those_of_the_standard(long second, String code) {
    assertThat(KEY.codeAt(Instant.ofEpochSecond(second))).isEqualTo(code);
  }

  @Test
  void a_code_is_good_one_step_early_and_one_step_late_and_no_longer() {
    var code = KEY.codeAt(Instant.ofEpochSecond(600));

    assertThat(KEY.stepOf(code, Instant.ofEpochSecond(600))).hasValue(20);
    assertThat(KEY.stepOf(code, Instant.ofEpochSecond(659))).hasValue(20);
    assertThat(KEY.stepOf(code, Instant.ofEpochSecond(570))).hasValue(20);
    assertThat(KEY.stepOf(code, Instant.ofEpochSecond(660))).isEmpty();
    assertThat(KEY.stepOf(code, Instant.ofEpochSecond(569))).isEmpty();
  }

  @Test
  void a_code_may_be_pasted_with_its_gap_and_nothing_else_is_one() {
    var now = Instant.ofEpochSecond(59);

    assertThat(KEY.stepOf(" 287 082 ", now)).isPresent();
    assertThat(KEY.stepOf("287083", now)).isEmpty();
    assertThat(KEY.stepOf("", now)).isEmpty();
    assertThat(KEY.stepOf("２８７０８２", now)).isEmpty();
  }

  @Test
  void keys_are_random_and_survive_being_written() {
    var key = TotpKey.random();

    assertThat(key).isNotEqualTo(TotpKey.random());
    assertThat(Base32.encode(Base32.decode(key.base32()))).isEqualTo(key.base32());
    assertThat(Base32.decode(key.base32())).hasSize(20);
    assertThatIllegalArgumentException().isThrownBy(() -> new TotpKey("ABC"));
  }

  @Test
  void neither_keys_nor_codes_nor_tokens_show_themselves_in_a_log() {
    assertThat(TotpKey.random()).hasToString("TotpKey[hidden]");
    assertThat(RecoveryCode.fresh().getFirst()).hasToString("RecoveryCode[hidden]");
    assertThat(StaffToken.random()).hasToString("StaffToken[hidden]");
    assertThat(Try.account("an")).hasToString("Try[hidden]");
  }

  @Test
  void the_link_names_the_shop_and_the_account() {
    assertThat(KEY.link("Kramiek & Co", new StaffName("an@shop")))
        .isEqualTo(
            "otpauth://totp/Kramiek%20%26%20Co:an%40shop?secret="
                + KEY.base32()
                + "&issuer=Kramiek%20%26%20Co");
  }

  @Test
  void a_recovery_code_may_be_typed_as_people_type() {
    var code = RecoveryCode.fresh().getFirst();

    assertThat(code.readable()).matches("(.{5}-){5}.");
    assertThat(RecoveryCode.read("  " + code.readable().toUpperCase(Locale.ROOT) + "\n"))
        .isEqualTo(code);
  }
}
