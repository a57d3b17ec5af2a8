package io.worldpaysim.laboratory;

import io.worldpaysim.ledger.Event;
import io.worldpaysim.ledger.Turn;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Scenarios that decide what becomes of a payment, whatever the shopper does. */
final class Fates {

  private static final Duration SOON = Duration.ofSeconds(5);
  private static final Duration LATER = Duration.ofSeconds(10);

  private Fates() {}

  static List<Recipe> all() {
    return Stream.of(inOneAct(), inTwoActs(), others()).flatMap(List::stream).toList();
  }

  private static List<Recipe> inOneAct() {
    return List.of(
        fate("paid", "The money is taken.", (begin, flow) -> flow.approval(begin)),
        fate("refused", "The bank declines.", (begin, flow) -> refused(begin)),
        fate(
            "cancelled",
            "The shopper goes back without paying.",
            (begin, flow) -> List.of(new Turn(Event.CANCELLED_BY_CUSTOMER, begin))),
        fate(
            "expired",
            "The session ends before the shopper does anything.",
            (begin, flow) -> List.of(new Turn(Event.REQUEST_EXPIRED, begin))),
        fate(
            "failed",
            "The payment runs into an error.",
            (begin, flow) -> List.of(new Turn(Event.ERROR, begin))));
  }

  private static List<Recipe> inTwoActs() {
    return List.of(
        twoActs(
            "late-success",
            "The bank declines first, and the money is taken later.",
            (begin, flow) -> refused(begin),
            (later, flow) -> flow.approval(later)),
        twoActs(
            "money-after-cancel",
            "The shopper cancels, and the money is taken later.",
            (begin, flow) -> List.of(new Turn(Event.CANCELLED_BY_CUSTOMER, begin)),
            (later, flow) -> flow.approval(later)),
        twoActs(
            "money-after-expiry",
            "The session ends, and the money is taken later.",
            (begin, flow) -> List.of(new Turn(Event.REQUEST_EXPIRED, begin)),
            (later, flow) -> flow.approval(later)),
        twoActs(
            "declined-after-approval",
            "The bank approves, and declines later.",
            (begin, flow) -> flow.approval(begin).subList(0, 2),
            (later, flow) -> List.of(new Turn(Event.REFUSED, later))),
        twoActs(
            "settlement-failed",
            "The money is under way, and does not come.",
            (begin, flow) -> flow.approval(begin),
            (later, flow) -> List.of(new Turn(Event.SETTLEMENT_FAILED, later))),
        twoActs(
            "unasked-refund",
            "The money is taken, and goes back although nobody asked.",
            (begin, flow) -> flow.approval(begin),
            (later, flow) -> List.of(new Turn(Event.SENT_FOR_REFUND, later))));
  }

  private static List<Recipe> others() {
    return List.of(
        new Recipe(
            Kind.PAYMENT,
            "refund-failed",
            "Refunds are accepted, and fail later.",
            "later: " + LATER,
            settings -> new RefundFate(settings.duration("later", LATER))),
        new Recipe(
            Kind.PAYMENT,
            "long-id",
            "The payment's id has 1,024 characters.",
            "length: 1024",
            settings -> new LongId(settings.number("length", 1024))));
  }

  private static List<Turn> refused(Instant begin) {
    return List.of(new Turn(Event.SENT_FOR_AUTHORIZATION, begin), new Turn(Event.REFUSED, begin));
  }

  private static Recipe fate(String name, String sentence, Fate.Script script) {
    return new Recipe(
        Kind.PAYMENT,
        name,
        sentence,
        "after: " + SOON,
        settings -> new Fate(settings.duration("after", SOON), script));
  }

  private static Recipe twoActs(
      String name, String sentence, Fate.Script first, Fate.Script second) {
    return new Recipe(
        Kind.PAYMENT,
        name,
        sentence,
        "after: " + SOON + ", later: " + LATER,
        settings -> {
          Duration later = settings.duration("later", LATER);
          Fate.Script both =
              (begin, flow) -> {
                List<Turn> turns = new ArrayList<>(first.turns(begin, flow));
                Instant again = turns.getLast().at().plus(later);
                turns.addAll(second.turns(again, flow));
                return turns;
              };
          return new Fate(settings.duration("after", SOON), both);
        });
  }
}
