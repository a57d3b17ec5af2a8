package io.worldpaysim.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads {@code application/x-www-form-urlencoded} text: queries and posted forms. */
public final class Form {

  private Form() {}

  /** The fields of a posted form, first value of each; what cannot be decoded is left out. */
  public static Map<String, String> fields(Request request) {
    return parse(new String(request.body(), UTF_8));
  }

  static Map<String, String> parse(@Nullable String text) {
    if (text == null || text.isEmpty()) {
      return Map.of();
    }
    Map<String, String> fields = new HashMap<>();
    for (String pair : text.split("&", -1)) {
      int equals = pair.indexOf('=');
      if (equals > 0) {
        decoded(pair.substring(0, equals))
            .ifPresent(name ->
                decoded(pair.substring(equals + 1))
                    .ifPresent(value -> fields.putIfAbsent(name, value)));
      }
    }
    return fields;
  }

  private static Optional<String> decoded(String text) {
    try {
      return Optional.of(URLDecoder.decode(text, UTF_8));
    } catch (IllegalArgumentException brokenEscape) {
      return Optional.empty();
    }
  }
}
