package io.worldpaysim;

import io.worldpaysim.events.Herald;
import io.worldpaysim.hosted.Bank;
import io.worldpaysim.hosted.ShopperChoice;
import io.worldpaysim.http.Listener;
import io.worldpaysim.laboratory.Doorman;
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
import org.jspecify.annotations.Nullable;

/**
 * A running stand-in for Access Worldpay's APM API. Safe for any number of threads; several can run
 * in one JVM on different ports.
 */
public final class Simulator implements AutoCloseable {

  private final Ledger ledger;
  private final Laboratory laboratory;
  private final Bank bank;
  private final @Nullable Herald herald;
  private final Listener listener;
  private final URI address;

  private Simulator(Options options, Ledger ledger, Listener listener, Clock clock) {
    this.ledger = ledger;
    this.laboratory = new Laboratory(new DoorOf(listener));
    this.listener = listener;
    this.address = URI.create("http://localhost:" + listener.port());
    this.bank = new Bank(ledger, options.timing().flow(), laboratory, clock);
    Webhooks webhooks = options.webhooks();
    this.herald =
        webhooks
            .url()
            .map(there -> new Herald(there, webhooks, ledger, laboratory, clock))
            .orElse(null);
    URI publicUrl = options.publicUrl().orElse(address);
    listener.start(new Doors(options, publicUrl, ledger, laboratory, bank, this::tellNow, clock));
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
      return new Simulator(options, ledger, Listener.at(where), clock);
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

  private void tellNow(StoredPayment payment) {
    if (herald != null) {
      herald.tellNow(payment);
    }
  }

  private record DoorOf(Listener listener) implements Doorman {
    @Override
    public void refuse() {
      listener.refuse();
    }

    @Override
    public void acceptAgain() {
      listener.acceptAgain();
    }
  }

  /** Stops at once: answers under way are cut off, the ledger's file is closed. */
  @Override
  public void close() {
    laboratory.clear();
    listener.close();
    if (herald != null) {
      herald.close();
    }
    ledger.close();
  }
}
