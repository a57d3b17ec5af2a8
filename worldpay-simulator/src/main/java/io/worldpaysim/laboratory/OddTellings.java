package io.worldpaysim.laboratory;

import io.worldpaysim.events.Letter;
import io.worldpaysim.ledger.Event;
import io.worldpaysim.ledger.Seal;
import io.worldpaysim.ledger.StoredPayment;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** Scenarios in which true events arrive oddly. */
final class OddTellings {

  private OddTellings() {}

  static List<Recipe> all() {
    return List.of(
        with(
            "webhook-late",
            "Every event waits before it is sent.",
            "duration: PT30S",
            settings -> {
              Duration wait = settings.duration("duration", Duration.ofSeconds(30));
              return letter -> letter.delayed(wait);
            }),
        with("webhook-never", "No event is ever sent.", "", settings -> it -> it.copied(0)),
        with("webhook-doubled", "Every event arrives twice.", "", settings -> it -> it.copied(2)),
        with(
            "webhook-replayed",
            "Every event arrives again and again.",
            "times: 100",
            settings -> {
              int times = settings.number("times", 100);
              return letter -> letter.copied(times);
            }),
        with(
            "webhook-shuffled",
            "Events arrive in the wrong order, the outcome first.",
            "duration: PT1S",
            settings -> {
              Duration step = settings.duration("duration", Duration.ofSeconds(1));
              return letter -> letter.delayed(step.multipliedBy(lateness(letter.type())));
            }),
        sealed("webhook-unsigned", "Events come without a signature.", Seal.NONE),
        sealed("webhook-wrong-signature", "True events come with a wrong signature.", Seal.FORGED),
        sealed("webhook-signed-with-old-key", "The key before the newest signs.", Seal.OLD_KEY),
        sealed("webhook-signed-with-new-key", "The newest key signs, as usual.", Seal.NEW_KEY),
        sealed(
            "webhook-signed-with-both-keys", "Both keys sign, the older first.", Seal.BOTH_KEYS));
  }

  private static Recipe sealed(String name, String sentence, Seal seal) {
    return with(name, sentence, "", settings -> letter -> letter.sealed(seal));
  }

  private static Recipe with(
      String name,
      String sentence,
      String settings,
      Function<Settings, UnaryOperator<Letter>> change) {
    return new Recipe(
        Kind.WEBHOOK, name, sentence, settings, chosen -> new Changed(change.apply(chosen)));
  }

  /** How many steps later than the outcome an event comes. */
  private static int lateness(String type) {
    return switch (type) {
      case Event.SENT_FOR_AUTHORIZATION -> 2;
      case Event.AUTHORIZED, Event.SENT_FOR_REFUND -> 1;
      default -> 0;
    };
  }

  private record Changed(UnaryOperator<Letter> change) implements Telling {
    @Override
    public List<Letter> told(StoredPayment payment, Letter genuine) {
      return List.of(change.apply(genuine));
    }
  }
}
