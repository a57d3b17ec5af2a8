package io.kassa.gateway.worldpay;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/**
 * What opens Worldpay's door. Never shown: {@link #toString()} hides both parts.
 *
 * @param username the account
 * @param password its password
 */
record Credentials(String username, String password) {

  /** The value of the {@code Authorization} header. */
  String header() {
    var pair = (username + ":" + password).getBytes(StandardCharsets.UTF_8);
    return "Basic " + Base64.getEncoder().encodeToString(pair);
  }

  @Override
  public String toString() {
    return "Credentials[hidden]";
  }
}
