package io.kassa.gateway.worldpay;

import io.kassa.gateway.PaymentLimits;
import io.kassa.money.Money;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.Config;

/** Reads the settings from the configuration and refuses what cannot work, naming the key. */
final class SettingsReader {

  private static final Pattern ENTITY = Pattern.compile("[a-zA-Z0-9\\- ]{3,32}");
  private static final long HIGHEST_AMOUNT = Integer.MAX_VALUE;

  private final Config config;

  SettingsReader(Config config) {
    this.config = config;
  }

  /**
   * Reads everything.
   *
   * @return the settings
   * @throws UnusableSettings naming the first key whose value cannot be used, never a secret value
   */
  WorldpaySettings read() {
    return new WorldpaySettings(
        gateway(),
        credentials(),
        entity(),
        statement(),
        redirectHosts(),
        config.getOptionalValue("kassa.worldpay.ca.file", String.class).map(Path::of),
        calls("create"),
        calls("query"),
        calls("refund"),
        limits(),
        webhookKeys());
  }

  private GatewayAddress gateway() {
    var text = value("kassa.worldpay.url", String.class);
    try {
      return new GatewayAddress(URI.create(text));
    } catch (IllegalArgumentException unusable) {
      throw fault(
          "kassa.worldpay.url", "\"" + text + "\" is not the address of a gateway", unusable);
    }
  }

  private Credentials credentials() {
    var username = value("kassa.worldpay.username", String.class);
    if (username.indexOf(':') >= 0) {
      throw new UnusableSettings("kassa.worldpay.username must not contain a colon");
    }
    return new Credentials(username, value("kassa.worldpay.password", String.class));
  }

  private String entity() {
    var entity = value("kassa.worldpay.entity", String.class);
    if (!ENTITY.matcher(entity).matches()) {
      throw new UnusableSettings(
          "kassa.worldpay.entity must be 3 to 32 letters, digits, hyphens or spaces");
    }
    return entity;
  }

  private StatementText statement() {
    try {
      return new StatementText(value("kassa.worldpay.narrative", String.class));
    } catch (IllegalArgumentException unusable) {
      throw fault("kassa.worldpay.narrative", "nothing of it may stand on a statement", unusable);
    }
  }

  private Set<String> redirectHosts() {
    var text = config.getOptionalValue("kassa.worldpay.redirect.hosts", String.class).orElse("");
    return Arrays.stream(text.split(","))
        .map(host -> host.strip().toLowerCase(Locale.ROOT))
        .filter(host -> !host.isEmpty())
        .collect(Collectors.toUnmodifiableSet());
  }

  private CallLimits calls(String kind) {
    var prefix = "kassa.worldpay." + kind + ".";
    return new CallLimits(
        duration(prefix + "connect"),
        duration(prefix + "read"),
        duration(prefix + "overall"),
        Math.toIntExact(number(prefix + "pool", 1, 1_000)));
  }

  private PaymentLimits limits() {
    var least = number("kassa.worldpay.limit.least", 1, HIGHEST_AMOUNT);
    var most = number("kassa.worldpay.limit.most", least, HIGHEST_AMOUNT);
    var app = number("kassa.worldpay.limit.app", 0, most);
    return new PaymentLimits(Money.euroCents(least), Money.euroCents(most), Money.euroCents(app));
  }

  private WebhookKeys webhookKeys() {
    var pairs = config.getOptionalValue("kassa.worldpay.webhook.keys", String.class).orElse("");
    try {
      return WebhookKeys.parse(pairs, value("kassa.worldpay.webhook.encoding", String.class));
    } catch (IllegalArgumentException unusable) {
      throw fault("kassa.worldpay.webhook.keys", String.valueOf(unusable.getMessage()), unusable);
    }
  }

  private Duration duration(String key) {
    var duration = value(key, Duration.class);
    if (duration.toMillis() < 1 || duration.toMillis() > Integer.MAX_VALUE) {
      throw new UnusableSettings(key + " must be a positive duration such as PT2S");
    }
    return duration;
  }

  private long number(String key, long least, long most) {
    var number = value(key, Long.class);
    if (number < least || number > most) {
      throw new UnusableSettings(key + " must be between " + least + " and " + most);
    }
    return number;
  }

  private <T> T value(String key, Class<T> type) {
    try {
      return config
          .getOptionalValue(key, type)
          .orElseThrow(() -> new UnusableSettings(key + " is not set"));
    } catch (IllegalArgumentException unusable) {
      throw fault(key, "its value cannot be read", unusable);
    }
  }

  private static UnusableSettings fault(String key, String fault, Exception cause) {
    var unusable = new UnusableSettings(key + ": " + fault);
    unusable.initCause(cause);
    return unusable;
  }
}
