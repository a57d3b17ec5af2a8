package io.kassa.journey.crash;

import io.kassa.journey.stage.Ports;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Stands between a server and its PostgreSQL and knows commits when it sees them. */
public final class PostgresProxy implements AutoCloseable {

  private static final Logger LOG = System.getLogger(PostgresProxy.class.getName());
  private static final String JDBC = "jdbc:";
  private static final int WAITING = 100;

  private final URI target;
  private final Gate gate;
  private final ServerSocket door;
  private final List<Conversation> conversations = new CopyOnWriteArrayList<>();

  /**
   * Opens it.
   *
   * @param database the database's JDBC address
   * @param gate what every commit passes
   */
  public PostgresProxy(String database, Gate gate) {
    this.target = URI.create(database.substring(JDBC.length()));
    this.gate = gate;
    try {
      door = new ServerSocket(Ports.free(), WAITING, InetAddress.getLoopbackAddress());
    } catch (IOException taken) {
      throw new UncheckedIOException(taken);
    }
    Thread.ofVirtual().start(this::serve);
  }

  /** Its own JDBC address: no encryption, and keys as text, so that they can be read. */
  public String address() {
    return JDBC
        + "postgresql://127.0.0.1:"
        + door.getLocalPort()
        + target.getPath()
        + "?sslmode=disable&gssEncMode=disable&binaryTransfer=false";
  }

  @Override
  public void close() throws IOException {
    door.close();
    conversations.forEach(Conversation::end);
  }

  private void serve() {
    try {
      while (true) {
        var client = door.accept();
        client.setTcpNoDelay(true);
        var database = new Socket(target.getHost(), target.getPort());
        database.setTcpNoDelay(true);
        var conversation = new Conversation(client, database, gate);
        conversations.add(conversation);
        conversation.begin();
      }
    } catch (SocketException closed) {
      LOG.log(Level.DEBUG, "The proxy is closed", closed);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
