package io.kassa.payment;

/**
 * A link that the gateway gave. It is opaque: kept and followed to the letter, never rebuilt, and
 * only when it lies on the configured gateway (contract section 1.4).
 *
 * @param href the absolute address, up to a few thousand characters
 */
public record GatewayLink(String href) {

  /** Refuses an empty link. */
  public GatewayLink {
    if (href.isBlank()) {
      throw new IllegalArgumentException("An empty link");
    }
  }
}
