package io.kassa.web.console.openid;

import io.kassa.web.console.claims.OpenIdSettings;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** A provider that a shop was told of. */
public final class Provider {

  private Provider() {}

  /** The settings that tell of it, with some changed: key, value, key, value. */
  public static OpenIdSettings settings(String... changes) {
    var config =
        new HashMap<>(
            Map.of(
                "kassa.openid.provider", "https://id.example/realms/shop",
                "kassa.openid.client", "kassa",
                "kassa.openid.secret", "hush",
                "kassa.openid.roles", "till:clerk,office:administrator",
                "kassa.public.url", "https://shop.example"));
    for (int i = 0; i < changes.length; i += 2) {
      config.put(changes[i], changes[i + 1]);
    }
    return OpenIdSettings.read(key -> Optional.ofNullable(config.get(key)));
  }
}
