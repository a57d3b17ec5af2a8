package io.worldpaysim.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/**
 * An HTTP/1.1 server that can also do what a server must not: reset connections, break off answers,
 * refuse connections for a while. One virtual thread serves each connection.
 */
public final class Listener implements AutoCloseable {

  private static final Logger LOG = System.getLogger(Listener.class.getName());
  private static final int BACKLOG = 1024;

  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final Set<Connection> connections = ConcurrentHashMap.newKeySet();
  private final InetSocketAddress address;
  private @Nullable Door door;
  private volatile ServerSocket socket;
  private @Nullable Thread porter;
  private volatile boolean accepting = true;
  private volatile boolean closed;

  private Listener(ServerSocket socket) {
    this.socket = socket;
    this.address = (InetSocketAddress) socket.getLocalSocketAddress();
  }

  /**
   * Takes an address; callers wait until {@link #start}.
   *
   * @throws IOException when it is taken
   */
  public static Listener at(InetSocketAddress address) throws IOException {
    return new Listener(bound(address));
  }

  /** The port, also when any free one was asked for. */
  public int port() {
    return address.getPort();
  }

  /** Leads callers to a door from now on. */
  public synchronized void start(Door there) {
    this.door = there;
    accept(socket, there);
  }

  /** Refuses connections and ends those that are idle; answers under way are the last of theirs. */
  public synchronized void refuse() {
    accepting = false;
    close(socket);
    awaitEndOf(porter);
    connections.forEach(Connection::closeWhenIdle);
  }

  /**
   * Accepts connections again at the same address.
   *
   * @throws UncheckedIOException when somebody else has taken it meanwhile
   */
  public synchronized void acceptAgain() {
    Door there = door;
    if (accepting || closed || there == null) {
      return;
    }
    try {
      socket = bound(address);
      accepting = true;
      accept(socket, there);
    } catch (IOException taken) {
      throw new UncheckedIOException("The simulator's port was taken meanwhile", taken);
    }
  }

  private void accept(ServerSocket here, Door there) {
    // No virtual thread: closing the socket under one takes effect only when that one wakes up.
    porter =
        Thread.ofPlatform()
            .name("worldpaysim-porter")
            .daemon()
            .start(() -> {
              while (!here.isClosed()) {
                try {
                  serve(here.accept(), there);
                } catch (IOException ended) {
                  LOG.log(Level.DEBUG, "No more callers", ended);
                }
              }
            });
  }

  private void serve(Socket caller, Door there) {
    Connection connection = new Connection(caller, there);
    connections.add(connection);
    threads.execute(() -> {
      try {
        connection.serve(() -> accepting);
      } finally {
        connections.remove(connection);
      }
    });
  }

  /** Stops at once: answers under way are cut off. */
  @Override
  public synchronized void close() {
    closed = true;
    refuse();
    connections.forEach(Connection::close);
    threads.shutdownNow();
  }

  private static void awaitEndOf(@Nullable Thread thread) {
    try {
      if (thread != null) {
        thread.join();
      }
    } catch (InterruptedException closing) {
      Thread.currentThread().interrupt();
    }
  }

  private static ServerSocket bound(InetSocketAddress address) throws IOException {
    ServerSocket socket = new ServerSocket();
    try {
      socket.bind(address, BACKLOG);
      return socket;
    } catch (IOException taken) {
      close(socket);
      throw taken;
    }
  }

  private static void close(ServerSocket socket) {
    try {
      socket.close();
    } catch (IOException already) {
      LOG.log(Level.DEBUG, "A listener could not be closed", already);
    }
  }
}
