package io.worldpaysim;

import io.worldpaysim.options.Options;
import java.io.UncheckedIOException;
import java.util.concurrent.CountDownLatch;

/** Starts a simulator as a process of its own; it runs until it is stopped. */
public final class Main {

  private Main() {}

  /**
   * Starts a simulator.
   *
   * @param arguments the options; the module's README lists them
   */
  @SuppressWarnings("SystemOut") // the line on the console is what the caller waits for
  public static void main(String[] arguments) {
    try {
      Options options = Options.parse(arguments);
      Simulator simulator = Simulator.start(options);
      Runtime.getRuntime().addShutdownHook(new Thread(simulator::close));
      System.out.println("Worldpay simulator listens on " + simulator.address());
      // Nothing in the simulator keeps a process alive, so that a test can forget one.
      new CountDownLatch(1).await();
    } catch (IllegalArgumentException | UncheckedIOException wrong) {
      System.err.println(wrong.getMessage());
      System.exit(2);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }
}
