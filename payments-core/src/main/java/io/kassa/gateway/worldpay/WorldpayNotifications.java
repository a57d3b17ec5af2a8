package io.kassa.gateway.worldpay;

import io.kassa.bean.Shared;
import io.kassa.gateway.GatewayEvent;
import io.kassa.gateway.NotificationReader;
import io.kassa.gateway.Reading;
import io.kassa.gateway.Reading.Genuine;
import io.kassa.gateway.Reading.Hint;
import io.kassa.gateway.Reading.Refused;
import io.kassa.gateway.worldpay.wire.EventMessage;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/** Worldpay's notifications behind the port: Events, version 1 (contract section 6). */
@Shared
public class WorldpayNotifications implements NotificationReader {

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private static final Refused UNREADABLE =
      new Refused(
          "it is not one event of a known shape in UTF-8; whoever sends it should send Worldpay's"
              + " Events, version 1");

  private final WebhookKeys keys;
  private final EventSignature signature;
  private final WireReader reader;

  /**
   * Is given its collaborators.
   *
   * @param settings what is configured
   * @param watch who reads JSON
   */
  @Inject
  WorldpayNotifications(WorldpaySettings settings, WorldpayWatch watch) {
    this.keys = settings.webhookKeys();
    this.signature = new EventSignature(keys);
    this.reader = watch.reader();
  }

  @Override
  public Reading read(byte[] body, String signatures) {
    if (!keys.areConfigured()) {
      return text(body).flatMap(this::event).<Reading>map(Hint::new).orElse(UNREADABLE);
    }
    return signature
        .fault(body, signatures)
        .<Reading>map(Refused::new)
        .or(() -> text(body).flatMap(this::event).map(Genuine::new))
        .orElse(UNREADABLE);
  }

  @Override
  public GatewayEvent recall(String body) {
    return event(body)
        .orElseThrow(() -> new IllegalArgumentException("Not a notification that was read before"));
  }

  private Optional<GatewayEvent> event(String text) {
    var json = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    return reader
        .read(json, EventMessage.class)
        .flatMap(message -> Events.of(message, fingerprint(text)));
  }

  /** The text, if it is UTF-8 to the last byte: then it gives the same bytes back. */
  private static Optional<String> text(byte[] body) {
    try {
      return Optional.of(
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body)).toString());
    } catch (CharacterCodingException another) {
      return Optional.empty();
    }
  }

  /** Tells a repeated event without an identity from another one. */
  private static String fingerprint(String text) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("Every Java has SHA-256", impossible);
    }
  }
}
