package io.kassa.trace;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Refuses to start where the server itself was told to trace: then it would not ask {@link
 * Discretion}, and addresses of people and keys of orders would leave the house.
 */
@ApplicationScoped
public class TraceStart {

  private static final Logger LOG = System.getLogger(TraceStart.class.getName());

  @Inject
  @ConfigProperty(name = "OTEL_SDK_DISABLED")
  Optional<String> serversOwn;

  /** Is made by the container. */
  public TraceStart() {}

  void begin(@Observes Startup start) {
    if (serversOwn.filter("false"::equalsIgnoreCase).isPresent()) {
      var line =
          "Kassa does not start: OTEL_SDK_DISABLED=false makes the server send traces unabridged;"
              + " take it away and set KASSA_TRACES_OFF=false instead.";
      LOG.log(Level.ERROR, line);
      throw new IllegalStateException(line);
    }
  }
}
