package io.kassa.web.view;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * The shop's own drawings of its articles. They stand in the page itself, so that a dozen of them
 * cost no request. Safe for many threads.
 */
@ApplicationScoped
public class Pictures {

  private static final Pattern NAME = Pattern.compile("[a-z0-9-]{1,40}");
  private static final String UNKNOWN = "parcel";

  private final ConcurrentHashMap<String, String> known = new ConcurrentHashMap<>();

  /**
   * The drawing of that name.
   *
   * @param name the name that the catalogue gives
   * @return an {@code svg} element; a parcel if there is no such drawing
   */
  public String svg(String name) {
    var safe = NAME.matcher(name).matches() ? name : UNKNOWN;
    return known.computeIfAbsent(safe, each -> read(each).or(() -> read(UNKNOWN)).orElse(""));
  }

  private static Optional<String> read(String name) {
    try (var stream = Pictures.class.getResourceAsStream("/pictures/" + name + ".svg")) {
      return stream == null
          ? Optional.empty()
          : Optional.of(new String(stream.readAllBytes(), StandardCharsets.UTF_8).strip());
    } catch (IOException broken) {
      throw new UncheckedIOException(name, broken);
    }
  }
}
