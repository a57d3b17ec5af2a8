package io.kassa.web.console.access;

import io.kassa.bean.Shared;
import jakarta.inject.Inject;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What is configured about the first staff account. */
@Shared
public class Bootstrap {

  private final String user;
  private final Optional<String> password;
  private final boolean development;
  private final String publicUrl;

  /**
   * Reads the configuration.
   *
   * @param user {@code kassa.console.bootstrap.user}
   * @param password {@code kassa.console.bootstrap.password}
   * @param development {@code kassa.development}
   * @param publicUrl {@code kassa.public.url}
   */
  @Inject
  public Bootstrap(
      @ConfigProperty(name = "kassa.console.bootstrap.user", defaultValue = "admin") String user,
      @ConfigProperty(name = "kassa.console.bootstrap.password") Optional<String> password,
      @ConfigProperty(name = "kassa.development", defaultValue = "false") boolean development,
      @ConfigProperty(name = "kassa.public.url") String publicUrl) {
    this.user = user;
    this.password = password;
    this.development = development;
    this.publicUrl = publicUrl;
  }

  String user() {
    return user;
  }

  Optional<String> password() {
    return password;
  }

  boolean development() {
    return development;
  }

  String publicUrl() {
    return publicUrl;
  }
}
