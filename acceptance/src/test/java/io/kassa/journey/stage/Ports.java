package io.kassa.journey.stage;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Hands out free ports, each once. They lie below the range from which the system takes ports for
 * outgoing connections, so nothing takes one between the look and the use. Each build begins at two
 * hundred of its own for each of its two JVMs, so that two of them can run on one machine.
 */
public final class Ports {

  private static final int OURS = 200;
  private static final int BUILDS = 30;
  private static final int BUILD = (int) (ProcessHandle.current().pid() % BUILDS);
  private static final int FIRST = 20_000 + OURS * (2 * BUILD + Installation.fork() % 2);
  private static final AtomicInteger NEXT = new AtomicInteger(FIRST);

  private Ports() {}

  /** A port on which nobody listens. */
  public static int free() {
    int port = NEXT.getAndIncrement();
    while (!isFree(port)) {
      port = NEXT.getAndIncrement();
    }
    if (port >= FIRST + OURS) {
      throw new IllegalStateException("No port is left from " + FIRST);
    }
    return port;
  }

  private static boolean isFree(int port) {
    try (var probe = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
      return probe.isBound();
    } catch (IOException taken) {
      return false;
    }
  }
}
