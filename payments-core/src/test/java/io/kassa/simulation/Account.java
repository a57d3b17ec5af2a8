package io.kassa.simulation;

import io.kassa.gateway.PaymentRequest;
import io.kassa.payment.GatewayHandle;
import io.kassa.payment.GatewayLink;
import java.util.ArrayList;
import java.util.List;

/** One payment in the gateway's own books: the truth. */
final class Account {

  private final PaymentRequest request;
  private final GatewayHandle handle;
  private final GatewayLink page;
  private final List<String> words = new ArrayList<>(List.of("pending"));

  Account(PaymentRequest request, int number) {
    this.request = request;
    this.handle =
        new GatewayHandle(
            "payment-" + number, new GatewayLink("https://gateway.example/q/" + number));
    this.page = new GatewayLink("https://gateway.example/pay/" + number);
  }

  PaymentRequest request() {
    return request;
  }

  GatewayHandle handle() {
    return handle;
  }

  GatewayLink page() {
    return page;
  }

  /** Everything the gateway ever said about it, the present word last. */
  List<String> words() {
    return words;
  }

  String word() {
    return words.getLast();
  }

  void says(String word) {
    words.add(word);
  }

  /** Whether the shop gets the money. */
  boolean isTaken() {
    return word().equals("sentForSettlement");
  }

  /** Whether the gateway has more to say by itself. */
  boolean isUnderWay() {
    return word().equals("authorized");
  }
}
