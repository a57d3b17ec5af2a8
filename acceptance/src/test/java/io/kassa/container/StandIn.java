package io.kassa.container;

import io.worldpaysim.Simulator;
import io.worldpaysim.options.Options;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Shutdown;
import java.net.URI;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jspecify.annotations.Nullable;

/**
 * The stand-in Worldpay, inside the server's own process and where its configuration says. It ends
 * with the application it came with, and so leaves its port to the next.
 */
@Dependent
class StandIn {

  private static @Nullable Simulator running;

  static synchronized Simulator running() {
    if (running == null) {
      var address = ConfigProvider.getConfig().getValue("kassa.worldpay.url", URI.class);
      running = Simulator.start(Options.parse("--port", String.valueOf(address.getPort())));
    }
    return running;
  }

  static synchronized void close(@Observes Shutdown end) {
    if (running != null) {
      running.close();
      running = null;
    }
  }
}
