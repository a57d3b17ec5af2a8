package io.kassa.web.console.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReturnPathTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/console/orders/KM4T-9XQA",
        "/console/orders?status=paid&q=an%40example.com",
        "/console/audit"
      })
  void a_console_page_is_where_one_comes_back_to(String page) {
    assertThat(ReturnPath.read(page).value()).isEqualTo(page);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "/",
        "/basket",
        "https://evil.example/console/orders",
        "//evil.example/console/orders",
        "/\\evil.example/console/",
        "\\\\evil.example",
        "/console/../basket",
        "/console//../../x",
        "/consolefake/x",
        "javascript:alert(1)",
        "/console/sign-in?next=/console/sign-in",
        "/console/orders\r\nSet-Cookie: x=y",
        "/console/%zz"
      })
  void anything_else_leads_to_where_the_console_begins(String elsewhere) {
    assertThat(ReturnPath.read(elsewhere)).isEqualTo(ReturnPath.HOME);
  }

  @ParameterizedTest
  @CsvSource({
    "GET, /console/orders/KM4T-9XQA, '', /console/orders/KM4T-9XQA",
    "GET, /console/orders, status=paid, /console/orders?status=paid",
    "POST, /console/orders/KM4T-9XQA/look-again, '', /console/orders/KM4T-9XQA",
    "POST, /console/sign-out, '', /console",
    "GET, /console, '', /console",
    "GET, /console, lang=fr, /console?lang=fr"
  })
  void a_refused_request_tells_which_page_it_was_about(
      String method, String path, String query, String page) {
    var request = FakeRequest.of(method, path, query).request();

    assertThat(ReturnPath.of(request).value()).isEqualTo(page);
  }

  @Test
  void the_sign_in_address_carries_the_page_and_stays_short_without_one() {
    assertThat(ReturnPath.HOME.signInAddress()).isEqualTo("/console/sign-in");
    assertThat(ReturnPath.read("/console/orders?q=a&status=paid").signInAddress())
        .isEqualTo("/console/sign-in?next=%2Fconsole%2Forders%3Fq%3Da%26status%3Dpaid");
  }
}
