package io.kassa.gateway.worldpay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GatewayAddressTest {

  private final GatewayAddress gateway =
      new GatewayAddress(URI.create("https://access.worldpay.com"));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://access.worldpay.com/apmPayments/a+b-c.d:e=f_g",
        "https://access.worldpay.com:443/apmPayments/x",
        "HTTPS://ACCESS.worldpay.com/elsewhere?x=%20",
        "https://access.worldpay.com"
      })
  void a_link_on_the_gateway_is_followed_as_it_is(String link) {
    assertThat(gateway.follow(link)).contains(URI.create(link));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://access.worldpay.com/apmPayments/x",
        "https://access.worldpay.com:8443/apmPayments/x",
        "https://access.worldpay.com.evil.example/apmPayments/x",
        "https://evil.example/access.worldpay.com",
        "https://access.worldpay.com@evil.example/x",
        "https://shop:secret@access.worldpay.com/x",
        "//access.worldpay.com/x",
        "/apmPayments/x",
        "https://access.worldpay.com\\@evil.example/x",
        "not an address",
        "https://access.worldpay.com/a b"
      })
  void a_link_to_anywhere_else_is_not_followed(String link) {
    assertThat(gateway.follow(link)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://access.worldpay.com/apmPayments//x",
        "https://access.worldpay.com/apmPayments/é",
        "https://access.worldpay.com/apmPayments/x#y"
      })
  void a_link_that_the_http_client_would_alter_is_not_followed(String link) {
    assertThat(gateway.follow(link)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "access.worldpay.com",
        "ftp://access.worldpay.com",
        "https:///x",
        "mailto:a@b.c",
        "https://a:b@access.worldpay.com",
        "https://access.worldpay.com?x=y",
        "https://access.worldpay.com#x"
      })
  void only_a_plain_address_can_be_a_gateway(String url) {
    assertThatThrownBy(() -> new GatewayAddress(URI.create(url)))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
