package io.kassa.gateway.worldpay;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import org.eclipse.microprofile.config.Config;

/**
 * Prepares what every user of the gateway shares, once, when the application starts; settings that
 * cannot be used stop it there, with one line that names the key.
 */
@ApplicationScoped
public class WorldpayStart {

  private static final Logger LOG = System.getLogger(WorldpayStart.class.getName());

  @Inject Config config;
  @Inject Clock clock;
  @Inject Instance<CallFigures> figures;

  private WorldpaySettings settings;
  private WorldpayClients clients;
  private WorldpayWatch watch;

  /** Reads the settings and builds the clients. */
  @PostConstruct
  void prepare() {
    try {
      settings = new SettingsReader(config).read();
      clients = WorldpayClients.of(settings);
      watch =
          figures.isResolvable()
              ? WorldpayWatch.with(clock, figures.get())
              : WorldpayWatch.with(clock);
    } catch (UnusableSettings fault) {
      LOG.log(Level.ERROR, fault.getMessage());
      throw fault;
    }
  }

  /** Is prepared when the application starts, not when the first shopper pays. */
  void begin(@Observes Startup start) {
    LOG.log(Level.INFO, "Worldpay is called at {0}", settings.gateway().base());
  }

  /** Closes the connections. */
  @PreDestroy
  void end() {
    clients.close();
  }

  @Produces
  WorldpaySettings settings() {
    return settings;
  }

  @Produces
  WorldpayClients clients() {
    return clients;
  }

  @Produces
  WorldpayWatch watch() {
    return watch;
  }
}
