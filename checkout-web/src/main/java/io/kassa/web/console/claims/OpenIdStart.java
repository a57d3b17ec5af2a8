package io.kassa.web.console.claims;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.eclipse.microprofile.config.Config;

/**
 * Reads the settings once, when the application starts; settings that cannot be used stop it there,
 * with one line that names the key.
 */
@ApplicationScoped
public class OpenIdStart {

  private static final Logger LOG = System.getLogger(OpenIdStart.class.getName());

  @Inject Config config;

  private OpenIdSettings settings;

  /** Reads the settings. */
  @PostConstruct
  void prepare() {
    try {
      settings = OpenIdSettings.read(key -> config.getOptionalValue(key, String.class));
    } catch (IllegalStateException unusable) {
      LOG.log(Level.ERROR, unusable.getMessage());
      throw unusable;
    }
  }

  /** Is prepared when the application starts, not when the first person signs in. */
  void begin(@Observes Startup start) {
    if (settings.isOn()) {
      LOG.log(
          Level.INFO,
          "Staff sign in through {0}; it must send them back to {1}",
          settings.provider(),
          settings.returnAddress());
    }
  }

  /**
   * The settings, for us and under a name for the expressions of Jakarta Security's annotation.
   *
   * @return the settings
   */
  @Produces
  @Dependent
  @Named("openId")
  OpenIdSettings settings() {
    return settings;
  }
}
