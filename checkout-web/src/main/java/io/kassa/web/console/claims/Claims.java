package io.kassa.web.console.claims;

import jakarta.json.JsonNumber;
import jakarta.json.JsonString;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a provider says of somebody: the claims of the signed identity token, and after them those
 * of its page of user information. The access token is not for us to read, whatever is in it.
 *
 * @param sources the claims by name, in the order in which they are asked
 */
public record Claims(List<Map<String, ?>> sources) {

  /** Copies the list. */
  public Claims {
    sources = List.copyOf(sources);
  }

  /**
   * What a claim says, as texts.
   *
   * @param claim its name; where no claim has this name, the dots in it lead into objects, as in
   *     {@code realm_access.roles}
   * @return the texts, of one or of many; empty if nobody says anything, or no texts
   */
  public List<String> texts(String claim) {
    return sources.stream()
        .map(source -> texts(at(source, claim)))
        .filter(found -> !found.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  /**
   * When the person proved to the provider who they are; only the signed token counts.
   *
   * @return {@code auth_time}, empty if the provider does not say
   */
  public Optional<Instant> provedAt() {
    return sources.stream()
        .limit(1)
        .flatMap(source -> at(source, "auth_time").stream())
        .flatMap(Claims::seconds)
        .findFirst();
  }

  private static Stream<Instant> seconds(Object value) {
    return switch (value) {
      case Number number -> Stream.of(Instant.ofEpochSecond(number.longValue()));
      case JsonNumber number -> Stream.of(Instant.ofEpochSecond(number.longValue()));
      default -> Stream.empty();
    };
  }

  private static Optional<Object> at(Map<?, ?> source, String claim) {
    var whole = Optional.<Object>ofNullable(source.get(claim));
    int dot = claim.indexOf('.');
    while (whole.isEmpty() && dot > 0) {
      if (source.get(claim.substring(0, dot)) instanceof Map<?, ?> inner) {
        whole = at(inner, claim.substring(dot + 1));
      }
      dot = claim.indexOf('.', dot + 1);
    }
    return whole;
  }

  private static List<String> texts(Optional<Object> value) {
    var found = new ArrayList<String>();
    value.ifPresent(present -> gather(present, found));
    return found;
  }

  private static void gather(Object value, List<String> found) {
    switch (value) {
      case String text -> found.add(text);
      case JsonString text -> found.add(text.getString());
      case Collection<?> many -> many.forEach(each -> gather(each, found));
      default -> {
        // Numbers and objects are no names of anything.
      }
    }
  }
}
