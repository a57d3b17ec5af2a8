package io.kassa.web.console.claims;

import io.kassa.staff.Role;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Which role the values of a provider's claim bring. Whatever is not named here brings none.
 *
 * @param roles the roles by the claim's values, which are compared letter by letter
 */
public record RoleMap(Map<String, Role> roles) {

  /** Copies the map. */
  public RoleMap {
    roles = Map.copyOf(roles);
  }

  /**
   * Reads the map.
   *
   * @param text pairs such as {@code till:clerk, office:manager}; the part before the last colon is
   *     the claim's value, the part after it {@code viewer}, {@code clerk}, {@code manager} or
   *     {@code administrator}
   * @return the map
   * @throws IllegalStateException naming the pair that is none
   */
  public static RoleMap read(String text) {
    var roles = new LinkedHashMap<String, Role>();
    Arrays.stream(text.split(",", -1))
        .map(String::strip)
        .filter(pair -> !pair.isEmpty())
        .forEach(pair -> roles.put(valueIn(pair), roleIn(pair)));
    return new RoleMap(roles);
  }

  private static String valueIn(String pair) {
    int colon = pair.lastIndexOf(':');
    if (colon < 1) {
      throw unreadable(pair);
    }
    return pair.substring(0, colon).strip();
  }

  private static Role roleIn(String pair) {
    var word = pair.substring(pair.lastIndexOf(':') + 1).strip().toUpperCase(Locale.ROOT);
    return Arrays.stream(Role.values())
        .filter(role -> role.name().equals(word))
        .findFirst()
        .orElseThrow(() -> unreadable(pair));
  }

  private static IllegalStateException unreadable(String pair) {
    return new IllegalStateException(
        "kassa.openid.roles holds \"%s\"; write pairs such as till:clerk, the role being viewer,"
                .formatted(pair)
            + " clerk, manager or administrator");
  }

  /**
   * The highest role that somebody's claims bring.
   *
   * @param values what the claim holds
   * @return the role; empty if none of the values is in the map
   */
  public Optional<Role> of(Collection<String> values) {
    return values.stream()
        .flatMap(value -> Optional.ofNullable(roles.get(value)).stream())
        .max(Comparator.naturalOrder());
  }
}
