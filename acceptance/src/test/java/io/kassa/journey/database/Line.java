package io.kassa.journey.database;

import io.kassa.journey.stage.Ports;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;

/** The line between a server and its database. The server knows only its near end. */
public final class Line implements AutoCloseable {

  private static final Logger LOG = System.getLogger(Line.class.getName());
  private static final int WAITING = 200;

  private final ServerSocket nearEnd;
  private final List<Wire> wires = new CopyOnWriteArrayList<>();
  private final AtomicReference<CommitFault> nextCommit = new AtomicReference<>(CommitFault.NONE);
  private volatile int farEnd;
  private volatile Duration delay = Duration.ZERO;

  /** Leads to a database. */
  public Line(Cluster cluster) {
    farEnd = cluster.port();
    try {
      nearEnd = new ServerSocket(Ports.free(), WAITING, InetAddress.getLoopbackAddress());
    } catch (IOException taken) {
      throw new UncheckedIOException(taken);
    }
    Thread.ofVirtual().start(this::serve);
  }

  /**
   * What the server is told: no encryption, and every statement in full, so that a commit can be
   * seen.
   */
  public String address() {
    return "jdbc:postgresql://127.0.0.1:%d/%s?sslmode=disable&gssEncMode=disable&prepareThreshold=0"
        .formatted(nearEnd.getLocalPort(), Cluster.DATABASE);
  }

  /** Nothing passes any more on what stands now, and nobody is told: the other side is gone. */
  public void fallSilent() {
    wires.forEach(Wire::fallSilent);
  }

  /** From now on, new connections lead to another database. */
  public void leadTo(Cluster other) {
    farEnd = other.port();
  }

  /** Every answer of the database is this late. */
  public void slowDown(Duration late) {
    delay = late;
  }

  /** Cuts the connection over which the next order is committed. */
  public void cutAtNextOrder(CommitFault fault) {
    nextCommit.set(fault);
  }

  /** Whether that has happened. */
  public boolean hasCut() {
    return nextCommit.get() == CommitFault.NONE;
  }

  Duration delay() {
    return delay;
  }

  /** What is to happen to a commit that just comes along; it happens to one only. */
  CommitFault fate() {
    return nextCommit.getAndSet(CommitFault.NONE);
  }

  @Override
  public void close() throws IOException {
    nearEnd.close();
    wires.forEach(Wire::cut);
  }

  private void serve() {
    try {
      while (true) {
        connect(nearEnd.accept());
      }
    } catch (SocketException closed) {
      LOG.log(Level.DEBUG, "The line is closed", closed);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private void connect(Socket server) throws IOException {
    try {
      var database = new Socket(InetAddress.getLoopbackAddress(), farEnd);
      server.setTcpNoDelay(true);
      database.setTcpNoDelay(true);
      var wire = new Wire(server, database, this);
      wires.add(wire);
      wire.begin();
    } catch (ConnectException nobodyThere) {
      server.close();
    }
  }
}
