package io.kassa.staff;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Counts tries in memory. */
public final class InMemorySignInTries implements SignInTries {

  private final Map<TokenDigest, TryCount> counts = new HashMap<>();

  @Override
  public synchronized Optional<Instant> begin(List<Try> tried, Instant now) {
    var open =
        tried.stream()
            .filter(each -> counts.containsKey(each.digest()))
            .map(each -> count(each, now).openAgain(each.free()))
            .filter(now::isBefore)
            .max(Comparator.naturalOrder());
    if (open.isEmpty()) {
      tried.forEach(each -> counts.put(each.digest(), count(each, now).more(now)));
    }
    return open;
  }

  private TryCount count(Try tried, Instant now) {
    return counts.getOrDefault(tried.digest(), new TryCount(0, now));
  }

  @Override
  public synchronized void forgive(List<Try> tried) {
    tried.forEach(each -> counts.remove(each.digest()));
  }
}
