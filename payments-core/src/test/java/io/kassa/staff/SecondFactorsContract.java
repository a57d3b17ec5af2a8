package io.kassa.staff;

import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.testing.AtOnce;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every keeper of second factors promises. */
public interface SecondFactorsContract {

  /** Somebody. */
  StaffName AN = new StaffName("an");

  /** The keeper under test. */
  SecondFactors secondFactors();

  /** The accounts, empty at first. */
  StaffAccounts accounts();

  @BeforeEach
  default void an_works_here() {
    accounts().addFirst(StaffAccountsContract.account("an"));
  }

  /** Gives An a second factor whose step 100 is used. */
  default List<RecoveryCode> enrol(TotpKey key) {
    var codes = RecoveryCode.fresh();
    var digests = codes.stream().map(RecoveryCode::digest).toList();
    secondFactors().enrol(AN, key, 100, digests);
    return codes;
  }

  @Test
  default void nobody_has_one_at_first() {
    assertThat(secondFactors().key(AN)).isEmpty();
    assertThat(secondFactors().useStep(AN, 7)).isFalse();
    assertThat(secondFactors().codesLeft(AN)).isZero();
  }

  @Test
  default void no_step_opens_twice_and_none_before_it() {
    var key = TotpKey.random();
    enrol(key);

    assertThat(secondFactors().key(AN)).contains(key);
    assertThat(secondFactors().useStep(AN, 100)).isFalse();
    assertThat(secondFactors().useStep(AN, 102)).isTrue();
    assertThat(secondFactors().useStep(AN, 102)).isFalse();
    assertThat(secondFactors().useStep(AN, 101)).isFalse();
  }

  @Test
  default void of_two_who_use_one_code_at_once_one_comes_in() {
    enrol(TotpKey.random());

    var tries = AtOnce.run(4, n -> secondFactors().useStep(AN, 101));

    assertThat(tries.refusals()).isEmpty();
    assertThat(tries.results()).containsOnlyOnce(true).hasSize(4);
  }

  @Test
  default void each_recovery_code_opens_once() {
    var codes = enrol(TotpKey.random());

    assertThat(use(codes.getFirst())).isTrue();
    assertThat(use(codes.getFirst())).isFalse();
    assertThat(use(RecoveryCode.fresh().getFirst())).isFalse();
    assertThat(secondFactors().codesLeft(AN)).isEqualTo(RecoveryCode.NUMBER - 1);
  }

  @Test
  default void a_new_factor_ends_the_one_before_and_removing_it_ends_all() {
    var old = enrol(TotpKey.random());
    var key = TotpKey.random();
    var codes = enrol(key);

    assertThat(use(old.getFirst())).isFalse();
    assertThat(secondFactors().key(AN)).contains(key);
    secondFactors().remove(AN);
    assertThat(secondFactors().key(AN)).isEmpty();
    assertThat(secondFactors().useStep(AN, 500)).isFalse();
    assertThat(use(codes.getFirst())).isFalse();
  }

  private boolean use(RecoveryCode code) {
    return secondFactors().useCode(AN, code.digest(), Instant.EPOCH.plusSeconds(1));
  }
}
