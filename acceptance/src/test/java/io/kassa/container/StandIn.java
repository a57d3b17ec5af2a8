package io.kassa.container;

import io.worldpaysim.Simulator;
import io.worldpaysim.options.Options;
import java.net.URI;
import org.eclipse.microprofile.config.ConfigProvider;

/** The stand-in Worldpay, inside the server's own process and where its configuration says. */
final class StandIn {

  private static final Simulator RUNNING = start();

  private StandIn() {}

  static Simulator running() {
    return RUNNING;
  }

  private static Simulator start() {
    var address = ConfigProvider.getConfig().getValue("kassa.worldpay.url", URI.class);
    return Simulator.start(Options.parse("--port", String.valueOf(address.getPort())));
  }
}
