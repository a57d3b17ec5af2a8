package io.kassa.web.health;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * Ready until the operator announces that the server will be stopped. From then on the proxy sends
 * nobody new, while everything that is asked is still answered: so a restart fails no request.
 *
 * <p>The announcement is a file, because whoever stops a server can always write one, and nobody
 * from outside can. One that was left by an earlier life of the server does not count.
 */
@Readiness
@ApplicationScoped
public class Staying implements HealthCheck {

  @Inject
  @ConfigProperty(name = "kassa.drain.file")
  Optional<String> announcement;

  /** By the machine's clock, as the file's time is. */
  private final Instant since =
      Instant.ofEpochMilli(ManagementFactory.getRuntimeMXBean().getStartTime());

  /** Looks whether the announcement is there. */
  @Override
  public HealthCheckResponse call() {
    return HealthCheckResponse.named("staying").status(stays(announcement.map(Path::of))).build();
  }

  boolean stays(Optional<Path> file) {
    return file.filter(this::isMeant).isEmpty();
  }

  private boolean isMeant(Path file) {
    try {
      return Files.exists(file) && !Files.getLastModifiedTime(file).toInstant().isBefore(since);
    } catch (IOException vanished) {
      return false;
    }
  }
}
