package io.kassa.web.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CrossSiteRuleTest {

  private final CrossSiteRule rule = new CrossSiteRule("https://shop.example");

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "same-origin, -, -, false",
        "none, -, -, false",
        "cross-site, -, -, true",
        "same-site, https://shop.example, -, true",
        "cross-site, https://shop.example, -, true",
        "-, https://shop.example, -, false",
        "-, https://shop.example:443, -, false",
        "-, HTTPS://Shop.example, -, false",
        "-, http://shop.example, -, true",
        "-, https://shop.example:8443, -, true",
        "-, https://shop.example.evil.example, -, true",
        "-, null, -, true",
        "-, -, https://shop.example/basket, false",
        "-, -, https://evil.example/shop.example, true",
        "-, https://evil.example, https://shop.example/, true",
        "-, -, '://', true",
        "-, -, -, false",
      })
  void a_post_is_ours_by_the_browsers_word(
      @Nullable String site, @Nullable String origin, @Nullable String referrer, boolean refused) {
    assertThat(
            rule.refuses(
                "POST",
                Optional.ofNullable(site),
                Optional.ofNullable(origin),
                Optional.ofNullable(referrer)))
        .isEqualTo(refused);
  }

  @Test
  void following_a_link_from_elsewhere_is_always_allowed() {
    assertThat(
            rule.refuses(
                "GET",
                Optional.of("cross-site"),
                Optional.of("https://pay.example"),
                Optional.empty()))
        .isFalse();
  }
}
