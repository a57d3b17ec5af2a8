package io.worldpaysim;

import io.worldpaysim.options.Options;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Simulators for one test, on free ports, closed after it. */
public final class RunningSimulator implements AfterEachCallback {

  public final MovableClock clock = new MovableClock();

  private final List<AutoCloseable> open = new ArrayList<>();

  public Simulator start(String... options) {
    String[] all =
        Stream.concat(Stream.of("--port", "0"), Stream.of(options)).toArray(String[]::new);
    Simulator simulator = Simulator.start(Options.parse(all), clock);
    open.add(simulator);
    return simulator;
  }

  public Merchant merchant(String... options) {
    return merchantOf(start(options));
  }

  public Merchant merchantOf(Simulator simulator) {
    Merchant merchant = new Merchant(simulator);
    open.add(merchant);
    return merchant;
  }

  /** A merchant's receiver that is closed after the test. */
  public Receiver receiver() {
    Receiver receiver = new Receiver();
    open.add(receiver);
    return receiver;
  }

  @Override
  public void afterEach(ExtensionContext context) throws Exception {
    for (AutoCloseable one : open) {
      one.close();
    }
    open.clear();
  }
}
