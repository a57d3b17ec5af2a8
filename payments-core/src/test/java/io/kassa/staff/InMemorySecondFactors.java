package io.kassa.staff;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Keeps second factors in memory. */
public final class InMemorySecondFactors implements SecondFactors {

  private record Factor(TotpKey key, long step, Set<TokenDigest> codes) {}

  private final Map<StaffName, Factor> factors = new HashMap<>();

  @Override
  public synchronized Optional<TotpKey> key(StaffName who) {
    return Optional.ofNullable(factors.get(who)).map(Factor::key);
  }

  @Override
  public synchronized void enrol(StaffName who, TotpKey key, long step, List<TokenDigest> codes) {
    factors.put(who, new Factor(key, step, new HashSet<>(codes)));
  }

  @Override
  public synchronized boolean useStep(StaffName who, long step) {
    var was = factors.get(who);
    if (was == null || step <= was.step()) {
      return false;
    }
    factors.put(who, new Factor(was.key(), step, was.codes()));
    return true;
  }

  @Override
  public synchronized boolean useCode(StaffName who, TokenDigest code, Instant now) {
    var factor = factors.get(who);
    return factor != null && factor.codes().remove(code);
  }

  @Override
  public synchronized int codesLeft(StaffName who) {
    var factor = factors.get(who);
    return factor == null ? 0 : factor.codes().size();
  }

  @Override
  public synchronized void remove(StaffName who) {
    factors.remove(who);
  }
}
