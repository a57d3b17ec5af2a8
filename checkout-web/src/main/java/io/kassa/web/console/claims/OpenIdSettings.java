package io.kassa.web.console.claims;

import java.net.URI;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * How staff sign in through an OpenID provider. Without a provider they do not, and nothing of it
 * can be reached.
 *
 * @param provider the provider's address, from which its own description is read; empty without one
 * @param client what the provider calls us
 * @param secret how we prove to it who we are
 * @param scope what we ask it for
 * @param roleClaim the claim that brings the role
 * @param roles what its values mean
 * @param nameClaim the claim by which the person is known here
 * @param only whether passwords of ours open nothing any more
 * @param publicUrl what the outside world calls us
 */
public record OpenIdSettings(
    String provider,
    String client,
    String secret,
    String scope,
    String roleClaim,
    RoleMap roles,
    String nameClaim,
    boolean only,
    String publicUrl) {

  /** Where a way in through the provider begins. */
  public static final String ADDRESS = "/console/sign-in/openid";

  /** Where the provider sends people back to, below {@link #ADDRESS}. */
  public static final String BACK = "back";

  private static final String KEYS = "kassa.openid.";

  /**
   * Reads the settings.
   *
   * @param config the configuration, by key
   * @return the settings
   * @throws IllegalStateException naming the key, if there is a provider and something else that it
   *     needs is missing or unusable
   */
  public static OpenIdSettings read(Function<String, Optional<String>> config) {
    var key = new Reader(config);
    var settings =
        new OpenIdSettings(
            key.or("provider", ""),
            key.or("client", ""),
            key.or("secret", ""),
            key.or("scope", "openid profile email"),
            key.or("roles.claim", "roles"),
            RoleMap.read(key.or("roles", "")),
            key.or("name.claim", "preferred_username"),
            Boolean.parseBoolean(key.or("only", "false")),
            config.apply("kassa.public.url").orElse(""));
    if (settings.isOn()) {
      settings.demandAll();
    }
    return settings;
  }

  private record Reader(Function<String, Optional<String>> config) {
    String or(String key, String otherwise) {
      return config.apply(KEYS + key).map(String::strip).orElse(otherwise);
    }
  }

  private void demandAll() {
    Map.of("client", client, "secret", secret)
        .forEach((key, value) -> demand(!value.isEmpty(), key, "is missing: ask the provider"));
    demand(!roles.roles().isEmpty(), "roles", "is missing: nobody could come in");
    demand(isSafe(provider), "provider", "is no https address");
  }

  private static void demand(boolean met, String key, String otherwise) {
    if (!met) {
      throw new IllegalStateException(
          "kassa.openid.provider is set, but " + KEYS + key + " " + otherwise);
    }
  }

  /** The server's mechanism speaks nothing else, not even to this machine. */
  private static boolean isSafe(String address) {
    try {
      var uri = URI.create(address);
      return "https".equalsIgnoreCase(uri.getScheme())
          && !Optional.<String>ofNullable(uri.getHost()).orElse("").isEmpty();
    } catch (IllegalArgumentException garbled) {
      return false;
    }
  }

  /**
   * Whether staff may come in through a provider.
   *
   * @return false unless one is configured
   */
  public boolean isOn() {
    return !provider.isEmpty();
  }

  /**
   * Whether passwords of ours open anything.
   *
   * @return false if the provider alone opens the console
   */
  public boolean knowsPasswords() {
    return !isOn() || !only;
  }

  /**
   * The provider as people recognise it.
   *
   * @return its host; empty without a provider
   */
  public String host() {
    return isOn() ? String.valueOf(URI.create(provider).getHost()) : "";
  }

  /**
   * Where the provider sends people back to; it must know the address.
   *
   * @return an absolute address of ours
   */
  public String returnAddress() {
    return publicUrl + returnPath();
  }

  /**
   * The same without our name.
   *
   * @return a path
   */
  public String returnPath() {
    return ADDRESS + "/" + BACK;
  }

  /**
   * Where the provider sends people who signed out there; it must know the address.
   *
   * @return an absolute address of ours
   */
  public String farewellAddress() {
    return publicUrl + "/console/sign-in";
  }

  /**
   * What we ask for, one by one.
   *
   * @return the scopes
   */
  public String[] scopes() {
    return Arrays.stream(scope.split("[ ,]+"))
        .filter(each -> !each.isEmpty())
        .toArray(String[]::new);
  }

  @Override
  public String toString() {
    return "OpenIdSettings[" + provider + "]";
  }
}
