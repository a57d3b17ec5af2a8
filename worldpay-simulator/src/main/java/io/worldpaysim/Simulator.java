package io.worldpaysim;

import com.sun.net.httpserver.HttpServer;
import io.worldpaysim.events.Herald;
import io.worldpaysim.events.Meddler;
import io.worldpaysim.hosted.Bank;
import io.worldpaysim.hosted.ShopperChoice;
import io.worldpaysim.http.Wire;
import io.worldpaysim.laboratory.Laboratory;
import io.worldpaysim.ledger.Ledger;
import io.worldpaysim.ledger.StoredPayment;
import io.worldpaysim.options.Options;
import io.worldpaysim.options.Webhooks;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Clock;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/**
 * A running stand-in for Access Worldpay's APM API. Safe for any number of threads; several can run
 * in one JVM on different ports.
 */
public final class Simulator implements AutoCloseable {

  private static final int BACKLOG = 1024;

  static {
    // The JDK's server reads these once. Without them it waits for acknowledgements of small
    // packets and closes idle connections that a pool of the merchant still counts on.
    usually("sun.net.httpserver.nodelay", "true");
    usually("sun.net.httpserver.maxIdleConnections", "10000");
    usually("sun.net.httpserver.idleInterval", "300");
  }

  private final Ledger ledger;
  private final Laboratory laboratory = new Laboratory();
  private final Bank bank;
  private final @Nullable Herald herald;
  private final HttpServer server;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final URI address;

  private Simulator(Options options, Ledger ledger, HttpServer server, Clock clock) {
    this.ledger = ledger;
    this.server = server;
    this.address = URI.create("http://localhost:" + server.getAddress().getPort());
    this.bank = new Bank(ledger, options.timing().flow(), clock);
    Webhooks webhooks = options.webhooks();
    this.herald =
        webhooks
            .url()
            .map(there -> new Herald(there, webhooks, ledger, Meddler.NOBODY, clock))
            .orElse(null);
    URI publicUrl = options.publicUrl().orElse(address);
    server.createContext(
        "/", new Wire(new Doors(options, publicUrl, ledger, laboratory, bank, clock)));
    server.setExecutor(threads);
  }

  /**
   * Starts a simulator on the system's clock.
   *
   * @throws UncheckedIOException when the port is taken or the ledger's file cannot be used
   */
  public static Simulator start(Options options) {
    return start(options, Clock.systemUTC());
  }

  /**
   * Starts a simulator.
   *
   * @param options how it behaves
   * @param clock tells it the time; moving it lets sessions expire and settlements happen
   * @throws UncheckedIOException when the port is taken or the ledger's file cannot be used
   */
  public static Simulator start(Options options, Clock clock) {
    Ledger ledger = new Ledger(options.ledger());
    try {
      InetSocketAddress where = new InetSocketAddress(options.bind(), options.port());
      HttpServer server = HttpServer.create(where, BACKLOG);
      Simulator simulator = new Simulator(options, ledger, server, clock);
      server.start();
      return simulator;
    } catch (IOException broken) {
      ledger.close();
      String where = options.bind() + ":" + options.port();
      throw new UncheckedIOException("The simulator cannot listen on " + where, broken);
    }
  }

  /** Where it listens, for example {@code http://localhost:9085}. */
  public URI address() {
    return address;
  }

  /** What it has accepted. */
  public Ledger ledger() {
    return ledger;
  }

  /** What goes wrong on purpose. */
  public Laboratory laboratory() {
    return laboratory;
  }

  /**
   * Lets the shopper of a payment choose, as if on the hosted page, but without a browser.
   *
   * @return the payment afterwards
   * @throws java.util.NoSuchElementException when there is no such payment
   */
  public StoredPayment shopperChooses(String transactionReference, ShopperChoice choice) {
    return bank.decide(ledger.byTransactionReference(transactionReference).orElseThrow(), choice);
  }

  /** Stops at once: answers under way are cut off, the ledger's file is closed. */
  @Override
  public void close() {
    laboratory.clear();
    server.stop(0);
    threads.shutdownNow();
    if (herald != null) {
      herald.close();
    }
    ledger.close();
  }

  private static void usually(String property, String value) {
    if (System.getProperty(property) == null) {
      System.setProperty(property, value);
    }
  }
}
