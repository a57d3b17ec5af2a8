package io.worldpaysim.options;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class OptionsTest {

  @Test
  void without_words_everything_is_as_documented() {
    Options options = Options.parse();

    assertThat(options.port()).isEqualTo(9085);
    assertThat(options.bind()).isEqualTo("127.0.0.1");
    assertThat(options.ledger()).isEmpty();
    assertThat(options.publicUrl()).isEmpty();
    assertThat(options.entities()).isEmpty();
    assertThat(options.timing().expireAfter()).isEqualTo(Duration.ofHours(1));
    assertThat(options.timing().settleAfter()).isZero();
    assertThat(options.timing().delay()).isZero();
    assertThat(options.timing().redirectLifetime()).isEqualTo(Duration.ofMinutes(5));
    assertThat(options.refusedLandsOn()).isEqualTo(Landing.PENDING);
    assertThat(options.singleUseRedirects()).isFalse();
    assertThat(options.actions()).isEqualTo(new Options.Actions(true, false, false));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--colour red",
        "--port",
        "--port many",
        "--delay soon",
        "--refused-lands-on moon",
        "--error amount",
        "--error nobody=name",
        "--error amount=many:name",
        "stray"
      })
  void what_cannot_be_read_is_refused(String words) {
    String[] arguments = words.split(" ");

    assertThatThrownBy(() -> Options.parse(arguments)).isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @EnumSource(Refusal.class)
  void every_refusal_can_be_put_otherwise(Refusal refusal) {
    Options options = Options.parse("--error", refusal.key() + "=499:otherName");

    assertThat(options.wording(refusal)).isEqualTo(new Wording(499, "otherName"));
    assertThat(Options.parse().wording(refusal)).isEqualTo(refusal.usual());
  }
}
