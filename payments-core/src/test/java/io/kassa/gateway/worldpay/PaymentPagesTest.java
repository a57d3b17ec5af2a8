package io.kassa.gateway.worldpay;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PaymentPagesTest {

  private static final String LIVE = "https://access.worldpay.com";
  private static final String LOCAL = "http://localhost:9085";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://secure-test.worldpay.com/redirect?tokenId=6e1f8a52-0000-4000-8000-00000000a1b2",
        "https://payments.example:8443/a/b;c?d=e#f",
        "HTTPS://Payments.Example",
        "https://payments.example/with{odd}|characters^in`it"
      })
  void any_https_page_is_allowed_unless_there_is_a_list(String page) {
    assertThat(pages(LIVE, "").allow(page)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://secure.worldpay.com/x",
        "http://localhost:9085/pay",
        "javascript:alert(1)",
        "//secure.worldpay.com/x",
        "/redirect",
        "ftp://secure.worldpay.com/x",
        "https:///x",
        "https://user@secure.worldpay.com/x",
        "https://secure.worldpay.com\\@evil.example/x",
        "https://secure.worldpay.com/\r\nSet-Cookie: a=b",
        "https://secure.worldpay.com/a b",
        "https://secure.worldpay.com/\"onclick",
        "https://secure.worldpay.com/<script>",
        "data:image/png;base64,AAAA",
        "not an address"
      })
  void what_is_not_plainly_https_is_refused(String page) {
    assertThat(pages(LIVE, "").allow(page)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"http://localhost:9085/pay", "http://127.0.0.1/pay", "http://[::1]:1/x"})
  void http_is_for_stand_ins_on_this_machine(String page) {
    assertThat(pages(LOCAL, "").allow(page)).isTrue();
    assertThat(pages("https://localhost:9085", "").allow(page)).isFalse();
    assertThat(pages("http://worldpay.example", "").allow(page)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://evil.example/secure.worldpay.com",
        "https://secure.worldpay.com.evil.example/x",
        "https://sub.secure.worldpay.com/x"
      })
  void a_list_lets_no_other_host_through(String page) {
    var pages = pages(LIVE, " Secure.Worldpay.com , secure-test.worldpay.com");
    assertThat(pages.allow(page)).isFalse();
    assertThat(pages.allow("https://secure.worldpay.com/x")).isTrue();
    assertThat(pages.allow("https://SECURE-TEST.worldpay.com:444/x")).isTrue();
  }

  private static PaymentPages pages(String url, String hosts) {
    return new PaymentPages(
        Rehearsal.at(url).with("kassa.worldpay.redirect.hosts", hosts).settings());
  }
}
