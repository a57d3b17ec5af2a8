package io.kassa.trace;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.context.Context;
import io.opentelemetry.sdk.trace.ReadWriteSpan;
import io.opentelemetry.sdk.trace.ReadableSpan;
import io.opentelemetry.sdk.trace.SpanProcessor;
import java.net.URI;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Takes out of the server's own spans what is nobody's business: who asked and with what, and the
 * keys in addresses, which open orders and payments to whoever has them.
 */
final class Discretion implements SpanProcessor {

  /** Kept of an address: what stands before the first part that has a digit or is long. */
  private static final Pattern KEY = Pattern.compile("/(?=[^/]*\\d|[^/]{25,}).*");

  private static final AttributeKey<String> PATH = AttributeKey.stringKey("url.path");
  private static final AttributeKey<String> FULL = AttributeKey.stringKey("url.full");
  private static final List<AttributeKey<String>> SILENT =
      List.of(
          AttributeKey.stringKey("url.query"),
          AttributeKey.stringKey("client.address"),
          AttributeKey.stringKey("network.peer.address"),
          AttributeKey.stringKey("user_agent.original"));

  @Override
  public void onStart(Context parent, ReadWriteSpan span) {
    for (var key : SILENT) {
      if (span.getAttribute(key) != null) {
        span.setAttribute(key, "");
      }
    }
    var path = span.getAttribute(PATH);
    if (path != null) {
      span.setAttribute(PATH, shortened(path));
    }
    var full = span.getAttribute(FULL);
    if (full != null) {
      var address = URI.create(full);
      span.setAttribute(FULL, address.resolve(shortened(address.getRawPath())).toString());
    }
  }

  /** The part of a path that says what is asked for, without for whom. */
  static String shortened(String path) {
    return KEY.matcher(path).replaceFirst("/*");
  }

  @Override
  public boolean isStartRequired() {
    return true;
  }

  @Override
  public void onEnd(ReadableSpan span) {
    // Everything was said at the start.
  }

  @Override
  public boolean isEndRequired() {
    return false;
  }
}
