package io.kassa.checkout;

import io.kassa.bean.Shared;
import io.kassa.gateway.ResultUrls;
import io.kassa.order.Token;
import jakarta.inject.Inject;
import java.net.URI;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The addresses the gateway sends the shopper back to: one resource, an unguessable token, a hint.
 */
@Shared
public class ResultAddresses {

  private final String publicUrl;

  /**
   * Is given our public address.
   *
   * @param publicUrl {@code kassa.public.url}, with or without a slash at its end
   */
  @Inject
  public ResultAddresses(@ConfigProperty(name = "kassa.public.url") String publicUrl) {
    this.publicUrl = publicUrl.replaceAll("/+$", "");
  }

  /**
   * The addresses for an order.
   *
   * @param order the order's token
   * @return three addresses that differ in their last word
   */
  public ResultUrls of(Token order) {
    var base = publicUrl + "/checkout/return/" + order.value() + "/";
    return new ResultUrls(
        URI.create(base + "success"), URI.create(base + "pending"), URI.create(base + "cancel"));
  }
}
