package io.worldpaysim.options;

import io.worldpaysim.options.Options.Actions;
import io.worldpaysim.options.Options.Timing;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Turns words of a command line into options, one use each. */
final class CommandLine {

  private static final Set<String> SWITCHES =
      Set.of(
          "--single-use-redirects",
          "--no-actions-on-authorized",
          "--actions-after-refund",
          "--partial-reverse-quirk",
          "--unique-refund-references");

  private final Map<String, String> values = new HashMap<>();
  private final Map<Refusal, Wording> wordings = new EnumMap<>(Refusal.class);

  private CommandLine() {}

  static Options read(String... arguments) {
    CommandLine line = new CommandLine();
    for (int i = 0; i < arguments.length; i++) {
      String name = arguments[i];
      if (SWITCHES.contains(name)) {
        line.values.put(name, "true");
      } else if (i + 1 == arguments.length) {
        throw new IllegalArgumentException("Unknown option, or its value is missing: " + name);
      } else {
        line.accept(name, arguments[++i]);
      }
    }
    Options options = line.options();
    if (!line.values.isEmpty()) {
      throw new IllegalArgumentException("Unknown option: " + line.values.keySet());
    }
    return options;
  }

  private void accept(String name, String value) {
    if (name.equals("--error")) {
      wording(value);
    } else {
      values.put(name, value);
    }
  }

  private Options options() {
    return new Options(
        value("--port", Integer::valueOf, 9085),
        value("--bind", Function.identity(), "127.0.0.1"),
        value("--ledger", text -> Optional.of(Path.of(text)), Optional.empty()),
        value("--username", Function.identity(), "simulator"),
        value("--password", Function.identity(), "simulator"),
        value("--entity", CommandLine::words, Set.of()),
        value("--public-url", CommandLine::base, Optional.empty()),
        new Timing(
            value("--delay", Duration::parse, Duration.ZERO),
            value("--settle-after", Duration::parse, Duration.ZERO),
            value("--expire-after", Duration::parse, Duration.ofHours(1)),
            value("--redirect-lifetime", Duration::parse, Duration.ofMinutes(5)),
            value("--settled-after", CommandLine::duration, Optional.empty()),
            value("--refunded-after", CommandLine::duration, Optional.empty())),
        value("--refused-lands-on", CommandLine::landing, Landing.PENDING),
        value("--result-parameters", Function.identity(), ""),
        on("--single-use-redirects"),
        new Actions(
            !on("--no-actions-on-authorized"),
            on("--actions-after-refund"),
            on("--partial-reverse-quirk")),
        on("--unique-refund-references"),
        Map.copyOf(wordings),
        webhooks());
  }

  private Webhooks webhooks() {
    return new Webhooks(
        value("--webhook-url", text -> Optional.of(Webhooks.address(text)), Optional.empty()),
        value(
            "--webhook-keys",
            text -> Webhooks.keys(text, values.getOrDefault("--webhook-encoding", Webhooks.RAW)),
            List.of()),
        value("--webhook-encoding", Webhooks::encoding, Webhooks.RAW),
        value("--webhook-first-retry", Duration::parse, Duration.ofSeconds(30)));
  }

  private boolean on(String name) {
    return values.remove(name) != null;
  }

  private <T> T value(String name, Function<String, T> reader, T otherwise) {
    String text = values.remove(name);
    if (text == null) {
      return otherwise;
    }
    try {
      return reader.apply(text);
    } catch (RuntimeException unreadable) {
      throw new IllegalArgumentException("Cannot read " + name + " " + text, unreadable);
    }
  }

  /** {@code amount=400:amountTooHigh}, or {@code amount=amountTooHigh} to keep the status. */
  private void wording(String text) {
    String[] sides = text.split("=", 2);
    Refusal refusal =
        Refusal.byKey(sides[0])
            .filter(known -> sides.length == 2)
            .orElseThrow(() -> new IllegalArgumentException("Cannot read --error " + text));
    String[] put = sides[1].split(":", 2);
    Wording wording =
        put.length == 2
            ? new Wording(Integer.parseInt(put[0]), put[1])
            : new Wording(refusal.usual().status(), put[0]);
    wordings.put(refusal, wording);
  }

  private static Optional<Duration> duration(String text) {
    return Optional.of(Duration.parse(text));
  }

  private static Set<String> words(String text) {
    return Arrays.stream(text.split(",")).map(String::strip).collect(Collectors.toSet());
  }

  private static Optional<URI> base(String text) {
    return Optional.of(
        URI.create(text.endsWith("/") ? text.substring(0, text.length() - 1) : text));
  }

  private static Landing landing(String text) {
    return Landing.valueOf(text.toUpperCase(Locale.ROOT));
  }
}
