package io.kassa.web.console.access;

import io.kassa.bean.Shared;
import io.kassa.staff.RecoveryCode;
import io.kassa.staff.SecondFactors;
import io.kassa.staff.StaffName;
import io.kassa.staff.TotpKey;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Checks codes of second factors, and sets second factors up. Every code opens once. */
@Shared
public class SecondStep {

  /** What a code was. */
  enum Kind {
    /** The authenticator's code of this moment. */
    CODE,
    /** A recovery code, now used up. */
    RECOVERY,
    /** Nothing, or used before. */
    WRONG
  }

  private final SecondFactors factors;
  private final Clock clock;

  /**
   * Is given its collaborators.
   *
   * @param factors the second factors
   * @param clock the present time
   */
  @Inject
  public SecondStep(SecondFactors factors, Clock clock) {
    this.factors = factors;
    this.clock = clock;
  }

  /**
   * Uses up what somebody typed.
   *
   * @param who whose second factor
   * @param typed a code of either kind
   * @return what it was
   */
  Kind use(StaffName who, String typed) {
    var step = factors.key(who).stream().mapToLong(key -> stepOf(key, typed)).findFirst();
    if (step.isPresent() && step.getAsLong() >= 0 && factors.useStep(who, step.getAsLong())) {
      return Kind.CODE;
    }
    var recovery = RecoveryCode.read(typed);
    return factors.useCode(who, recovery.digest(), clock.instant()) ? Kind.RECOVERY : Kind.WRONG;
  }

  /** Minus one stands for no step: none is as early as that. */
  private long stepOf(TotpKey key, String typed) {
    return key.stepOf(typed, clock.instant()).orElse(-1);
  }

  /**
   * Sets a second factor up, once its first code is right.
   *
   * @param who who gets it
   * @param key the key that the authenticator was told
   * @param typed the code that it shows
   * @return the recovery codes, which nobody sees again; empty if the code is wrong
   */
  public Optional<List<RecoveryCode>> setUp(StaffName who, TotpKey key, String typed) {
    var step = key.stepOf(typed, clock.instant());
    if (step.isEmpty()) {
      return Optional.empty();
    }
    var codes = RecoveryCode.fresh();
    factors.enrol(who, key, step.getAsLong(), codes.stream().map(RecoveryCode::digest).toList());
    return Optional.of(codes);
  }
}
