package io.kassa.journey.stage;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Hands out free ports, each once. They lie below the range from which the system takes ports for
 * outgoing connections, so nothing takes one between the look and the use.
 */
public final class Ports {

  private static final int LAST = 9790;
  private static final AtomicInteger NEXT = new AtomicInteger(9700);

  private Ports() {}

  /** A port on which nobody listens. */
  public static int free() {
    int port = NEXT.getAndIncrement();
    while (!isFree(port)) {
      port = NEXT.getAndIncrement();
    }
    if (port > LAST) {
      throw new IllegalStateException("No port is free up to " + LAST);
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
