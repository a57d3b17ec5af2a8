package io.kassa.gateway.worldpay;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;

/** What a container is given by a test instead of by {@link WorldpayStart}. */
@ApplicationScoped
class Given {

  static WorldpaySettings settings = Rehearsal.at("http://localhost:1").settings();
  static WorldpayClients clients = WorldpayClients.of(settings);
  private static final WorldpayWatch WATCH = WorldpayWatch.with(Rehearsal.CLOCK);

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
    return WATCH;
  }
}
