package io.kassa.journey.stage;

import io.worldpaysim.Simulator;
import io.worldpaysim.laboratory.Laboratory;
import io.worldpaysim.ledger.Ledger;
import io.worldpaysim.options.Options;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.net.URI;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The stand-in Worldpay of a stage; it can be stopped and started and forgets nothing. */
public final class Worldpay implements AutoCloseable {

  private final Options options;
  private final int port = Ports.free();
  private Simulator simulator;

  /**
   * Opens it.
   *
   * @param folder where its ledger is kept
   * @param arguments further options, as on its command line
   */
  public Worldpay(Path folder, String... arguments) {
    var own =
        Stream.of(
            "--port",
            String.valueOf(port),
            "--ledger",
            folder.resolve("worldpay.ledger").toString());
    this.options =
        Options.parse(Stream.concat(own, Arrays.stream(arguments)).toArray(String[]::new));
    this.simulator = Simulator.start(options);
  }

  /** Where the shop finds it. */
  public URI address() {
    return URI.create("http://localhost:" + port);
  }

  /** What it has accepted. */
  public Ledger ledger() {
    return simulator.ledger();
  }

  /** What goes wrong on purpose. */
  public Laboratory laboratory() {
    return simulator.laboratory();
  }

  /** The stand-in itself, for a shopper without a browser. */
  public Simulator simulator() {
    return simulator;
  }

  /** What it tells programs that compare a shop with it. */
  public JsonObject published() {
    var body = Http.get(address().resolve("/ledger")).body();
    try (var reader = Json.createReader(new StringReader(body))) {
      return reader.readObject();
    }
  }

  /** The payments that it accepted for an order, oldest first. */
  public List<JsonObject> paymentsOf(String orderNumber) {
    return published().getJsonArray("payments").getValuesAs(JsonObject.class).stream()
        .filter(payment -> payment.getString("orderReference", "").equals(orderNumber))
        .toList();
  }

  /** How many creates came in since the start, refused ones included. */
  public int creates() {
    return published().getJsonObject("requests").getInt("create");
  }

  /** Stops answering: connections are refused. */
  public void stop() {
    simulator.close();
  }

  /** Answers again, at the same address and with the same ledger. */
  public void start() {
    simulator = Simulator.start(options);
  }

  @Override
  public void close() {
    simulator.close();
  }
}
