package io.kassa.gateway.worldpay;

import io.kassa.gateway.PaymentRequest;
import io.kassa.gateway.ResultUrls;
import io.kassa.money.Money;
import io.kassa.order.OrderNumber;
import io.kassa.payment.GatewayHandle;
import io.kassa.payment.GatewayLink;
import io.kassa.payment.TransactionReference;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;

/** The gateway as it is, on a configuration of the test's; the packaged defaults stand below it. */
public final class Rehearsal implements AutoCloseable {

  static final Instant NOW = Instant.parse("2026-11-02T10:15:30Z");
  static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
  static final OrderNumber ORDER = new OrderNumber("KM4T-9XQA");
  static final String REFERENCE = "KM4T-9XQA-1-7WFKQ3XD";

  private final Map<String, String> keys = new HashMap<>();
  private final List<WorldpayClients> built = new ArrayList<>();

  private Rehearsal(String url) {
    with("kassa.worldpay.url", url);
    with("kassa.worldpay.username", "shop");
    with("kassa.worldpay.password", "pässword");
    with("kassa.worldpay.entity", "PO4080334630");
    with("kassa.worldpay.narrative", "Café Crème");
    with("kassa.worldpay.create.connect", "PT1S");
    with("kassa.worldpay.create.read", "PT0.4S");
    with("kassa.worldpay.create.overall", "PT0.8S");
    with("kassa.worldpay.query.connect", "PT1S");
    with("kassa.worldpay.query.read", "PT0.4S");
    with("kassa.worldpay.query.overall", "PT0.8S");
    with("kassa.worldpay.refund.connect", "PT1S");
    with("kassa.worldpay.refund.read", "PT0.4S");
    with("kassa.worldpay.refund.overall", "PT0.8S");
  }

  /** A gateway at this address. */
  public static Rehearsal at(String url) {
    return new Rehearsal(url);
  }

  /** With another value for a key; an empty one takes it away. */
  public Rehearsal with(String key, String value) {
    keys.put(key, value);
    return this;
  }

  /** With time for slow machines where a test is not about time. */
  public Rehearsal patient() {
    return with("kassa.worldpay.create.connect", "PT10S")
        .with("kassa.worldpay.query.connect", "PT10S")
        .with("kassa.worldpay.create.read", "PT10S")
        .with("kassa.worldpay.create.overall", "PT10S")
        .with("kassa.worldpay.query.read", "PT10S")
        .with("kassa.worldpay.query.overall", "PT10S")
        .with("kassa.worldpay.refund.connect", "PT10S")
        .with("kassa.worldpay.refund.read", "PT10S")
        .with("kassa.worldpay.refund.overall", "PT10S");
  }

  WorldpaySettings settings() {
    return new SettingsReader(
            new SmallRyeConfigBuilder()
                .addDefaultInterceptors()
                .withSources(new PropertiesConfigSource(packaged(), "packaged", 100))
                .withSources(new PropertiesConfigSource(keys, "test", 200))
                .build())
        .read();
  }

  WorldpayCalls calls() {
    var clients = WorldpayClients.of(settings());
    built.add(clients);
    return new WorldpayCalls(clients, settings());
  }

  /** The gateway. */
  public WorldpayGateway gateway() {
    return new WorldpayGateway(calls(), settings(), WorldpayWatch.with(CLOCK));
  }

  /** Whoever looks at the gateway without a payment. */
  WorldpayInspection inspection() {
    var clients = WorldpayClients.of(settings());
    built.add(clients);
    return new WorldpayInspection(clients, settings());
  }

  static PaymentRequest request() {
    return request(Money.euroCents(2_195));
  }

  static PaymentRequest request(Money amount) {
    var back = "https://shop.example/orders/x/back/";
    return new PaymentRequest(
        new TransactionReference(REFERENCE),
        ORDER,
        amount,
        "elise.claes@example.be",
        new ResultUrls(
            URI.create(back + "success"),
            URI.create(back + "pending"),
            URI.create(back + "cancel")));
  }

  static GatewayHandle handle(String link) {
    return new GatewayHandle("id-of-the-payment", new GatewayLink(link));
  }

  /** A recorded answer, by its name. */
  static String recorded(String name) {
    try (var in = Rehearsal.class.getResourceAsStream("/worldpay/" + name + ".json")) {
      return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static Map<String, String> packaged() {
    var file = new Properties();
    var name = "/META-INF/microprofile-config.properties";
    try (var in = WorldpayGateway.class.getResourceAsStream(name)) {
      file.load(Objects.requireNonNull(in, name));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    var map = new HashMap<String, String>();
    file.stringPropertyNames().forEach(key -> map.put(key, file.getProperty(key)));
    return map;
  }

  @Override
  public void close() {
    built.forEach(WorldpayClients::close);
  }
}
