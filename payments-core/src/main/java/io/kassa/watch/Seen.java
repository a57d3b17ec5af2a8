package io.kassa.watch;

import io.kassa.cases.CaseCount;
import io.kassa.cases.CaseList;
import io.kassa.figures.Figures;
import io.kassa.figures.OpenAge;
import io.kassa.outbox.Outbox;
import io.kassa.outbox.Waiting;
import io.kassa.payment.CaseKind;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What one look at the shop has seen; the same whichever server looks.
 *
 * @param open payments without an outcome, by their age
 * @param waiting what was announced and not delivered
 * @param cases how many cases are open, by their kind; a kind without one is missing
 */
record Seen(Map<OpenAge, Long> open, Waiting waiting, Map<CaseKind, Long> cases) {

  /** Before the first look. */
  static final Seen NOTHING = new Seen(Map.of(), new Waiting(0, Optional.empty()), Map.of());

  Seen {
    open = Map.copyOf(open);
    cases = Map.copyOf(cases);
  }

  /** Looks, by queries over indexes. */
  static Seen at(Instant now, Figures figures, Outbox outbox, CaseList cases) {
    return new Seen(
        figures.open(now),
        outbox.waiting(),
        cases.counts().stream().collect(Collectors.toMap(CaseCount::kind, CaseCount::open)));
  }

  long open(OpenAge age) {
    return open.getOrDefault(age, 0L);
  }

  long cases(CaseKind kind) {
    return cases.getOrDefault(kind, 0L);
  }
}
