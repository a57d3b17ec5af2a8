package io.kassa.bench;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Executors;

/**
 * The limit: the JDK's own HTTP server, threads, kept connections with kept statements.
 * {@code java io.kassa.bench.FloorServer <port> <gateway's port> <jdbc url>}.
 */
final class FloorServer {

  private static final int CONNECTIONS = 20;

  private FloorServer() {}

  public static void main(String[] arguments) throws Exception {
    var pool = new ArrayBlockingQueue<Connection>(CONNECTIONS);
    for (int i = 0; i < CONNECTIONS; i++) {
      var connection = DriverManager.getConnection(arguments[2]);
      connection.setAutoCommit(false);
      pool.add(lent(connection, pool));
    }
    var floor = new Floor(pool::take, Integer.parseInt(arguments[1]));
    var port = new InetSocketAddress(InetAddress.getLoopbackAddress(), Integer.parseInt(arguments[0]));
    var server = HttpServer.create(port, 1_000);
    server.setExecutor(Executors.newFixedThreadPool(256));
    server.createContext("/start", exchange -> {
      exchange.getRequestBody().readAllBytes();
      try {
        exchange.getResponseHeaders().set("Location", floor.start());
        exchange.sendResponseHeaders(303, -1);
      } catch (SQLException | InterruptedException failed) {
        throw new IOException(failed);
      } finally {
        exchange.close();
      }
    });
    server.start();
  }

  /** A connection that goes back to the pool when closed and keeps its statements. */
  private static Connection lent(Connection real, ArrayBlockingQueue<Connection> pool) {
    var kept = new HashMap<Object, PreparedStatement>();
    return (Connection) Proxy.newProxyInstance(
        FloorServer.class.getClassLoader(), new Class<?>[] {Connection.class}, (self, method, values) ->
            switch (method.getName()) {
              case "close" -> pool.offer((Connection) self) ? null : null;
              case "prepareStatement" -> {
                var statement = kept.get(values[0]);
                if (statement == null) {
                  var made = real.prepareStatement((String) values[0]);
                  statement = (PreparedStatement) Proxy.newProxyInstance(
                      FloorServer.class.getClassLoader(), new Class<?>[] {PreparedStatement.class}, (it, what, with) ->
                          what.getName().equals("close") ? null : what.invoke(made, with));
                  kept.put(values[0], statement);
                }
                yield statement;
              }
              default -> method.invoke(real, values);
            });
  }
}
