package io.kassa.trace;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DiscretionTest {

  @ParameterizedTest
  @CsvSource({
    "/, /",
    "/checkout/order, /checkout/order",
    "/checkout/return/q3JkQ0c8/success, /checkout/return/*",
    "/orders/abcdefghijklmnopqrstuvwxyz, /orders/*",
    "/orders/7/payments, /orders/*",
    "/webhooks/worldpay, /webhooks/worldpay",
    "/console/orders/FAGQ-EPH2, /console/orders/*",
  })
  void a_path_ends_at_its_first_key(String path, String told) {
    assertThat(Discretion.shortened(path)).isEqualTo(told);
  }
}
