package io.worldpaysim.laboratory;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.worldpaysim.http.Answer;
import io.worldpaysim.http.Delivery;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Scenarios in which answers are right, but do not arrive as they should. */
final class BrokenTransport {

  private static final Answer NOTHING =
      Answer.of(200, "text/plain", "Nothing was done".getBytes(UTF_8));

  private BrokenTransport() {}

  static List<Recipe> all(Pauses pauses) {
    return Stream.of(broken(), slow(pauses)).flatMap(List::stream).toList();
  }

  private static List<Recipe> broken() {
    return List.of(
        delivered(
            "answer-lost",
            "Carried out, but the connection closes without an answer.",
            true,
            body -> new Delivery.Never()),
        delivered(
            "request-lost",
            "Not carried out, the connection closes without an answer.",
            false,
            body -> new Delivery.Never()),
        delivered(
            "answer-truncated",
            "Carried out, but the connection closes in mid body.",
            true,
            body -> new Delivery.CutShort(body / 2)),
        delivered(
            "reset-at-once",
            "Not carried out, the connection is reset.",
            false,
            body -> new Delivery.Reset(-1)),
        delivered(
            "reset-after-headers",
            "Carried out, but reset after the headers.",
            true,
            body -> new Delivery.Reset(0)),
        delivered(
            "reset-mid-body",
            "Carried out, but reset in mid body.",
            true,
            body -> new Delivery.Reset(body / 2)),
        delivered(
            "malformed-chunks",
            "The second chunk of the body has no readable size.",
            true,
            body -> new Delivery.BrokenChunks()));
  }

  private static List<Recipe> slow(Pauses pauses) {
    return List.of(
        new Recipe(
            Kind.TRANSPORT,
            "slow-drip",
            "The body comes one byte a second.",
            "pause: PT1S",
            settings -> drip(pauses, settings.duration("pause", Duration.ofSeconds(1)))),
        late("hang", 60, pauses),
        late("slow-1s", 1, pauses),
        late("slow-10s", 10, pauses),
        late("slow-60s", 60, pauses),
        new Recipe(
            Kind.TRANSPORT,
            "connection-refused",
            "From now on nobody is let in, neither to the API nor to any page.",
            "duration: PT10S",
            settings -> new Outage(settings.duration("duration", Duration.ofSeconds(10)))));
  }

  private static Recipe delivered(
      String name, String sentence, boolean usuallyDone, Function<Integer, Delivery> way) {
    return new Recipe(
        Kind.TRANSPORT,
        name,
        sentence,
        "processed: " + usuallyDone,
        settings -> {
          boolean done = settings.flag("processed", usuallyDone);
          return answering(gateway -> {
            Answer proper = done ? gateway.carryOut() : NOTHING;
            return proper.delivered(way.apply(proper.body().length));
          });
        });
  }

  private static Recipe late(String name, int seconds, Pauses pauses) {
    Duration usual = Duration.ofSeconds(seconds);
    return new Recipe(
        Kind.TRANSPORT,
        name,
        "Carried out at once, but answered %d s later.".formatted(seconds),
        "processed: true, duration: " + usual,
        settings -> {
          Duration duration = settings.duration("duration", usual);
          boolean done = settings.flag("processed", true);
          return answering(gateway -> {
            Answer proper = done ? gateway.carryOut() : NOTHING.delivered(new Delivery.Never());
            pauses.await(duration);
            return proper;
          });
        });
  }

  private static Scenario drip(Pauses pauses, Duration pause) {
    Runnable each = pauses.each(pause);
    return answering(gateway -> gateway.carryOut().delivered(new Delivery.Drip(each)));
  }

  private static Answering answering(Answering scenario) {
    return scenario;
  }
}
