package io.kassa.web.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SecurityHeadersTest {

  @Test
  void a_mail_that_staff_look_at_may_be_styled_and_nothing_else() {
    assertThat(SecurityHeaders.policy("/console/orders/KM4T-9XQA/mails/0123/html"))
        .contains(
            "default-src 'none'", "style-src 'unsafe-inline'", "sandbox;", "form-action 'none'")
        .doesNotContain("script-src", "img-src", "allow-");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/console/orders/KM4T-9XQA",
        "/console/orders/KM4T-9XQA/mails/0123",
        "/console/orders/KM4T-9XQA/mails/0123/html/more",
        "/orders/console/orders/KM4T-9XQA/mails/0123/html",
      })
  void no_page_of_ours_holds_a_style_of_its_own(String path) {
    assertThat(SecurityHeaders.policy(path))
        .contains("default-src 'none'", "style-src 'self'")
        .doesNotContain("unsafe");
  }
}
