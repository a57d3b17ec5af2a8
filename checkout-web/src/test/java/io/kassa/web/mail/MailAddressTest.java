package io.kassa.web.mail;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MailAddressTest {

  @ParameterizedTest
  @CsvSource({
    "fien@example.be, fien@example.be",
    "an.de-smet+kassa@mail.example.be, an.de-smet+kassa@mail.example.be",
    "o'neill@example.be, o'neill@example.be",
    "fien@bücher.example, fien@xn--bcher-kva.example",
  })
  void an_address_is_taken_as_it_is_and_its_domain_as_machines_write_it(String typed, String used) {
    assertThat(MailAddress.of(typed).orElseThrow().getAddress()).isEqualTo(used);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a@example.be\r\nBcc: b@example.be",
        "a@example.be\nDATA",
        "a\r\n@example.be",
        "a@example.be\u0000",
        "a@example.be,b@example.be",
        "a@example.be;b@example.be",
        "a@example.be b@example.be",
        "Fien <a@example.be>",
        "<a@example.be>",
        "\"a b\"@example.be",
        "a(comment)@example.be",
        "a@b@example.be",
        "a@[127.0.0.1]",
        "a@localhost",
        "a@-.-..be",
        "é@example.be",
        "a..b@example.be",
        "@example.be",
        "a@",
        "a",
        "",
      })
  void anything_else_never_reaches_a_header(String typed) {
    assertThat(MailAddress.of(typed)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {65, 300})
  void an_endless_address_is_refused(int length) {
    assertThat(MailAddress.of("a".repeat(length) + "@example.be")).isEmpty();
  }
}
