package io.kassa.web.console.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.staff.InMemoryStaffAccounts;
import io.kassa.staff.Role;
import io.kassa.staff.StaffAccount;
import io.kassa.staff.StaffName;
import jakarta.security.enterprise.credential.CallerOnlyCredential;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.CredentialValidationResult.Status;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class StaffIdentityStoreTest {

  private final InMemoryStaffAccounts accounts = new InMemoryStaffAccounts();
  private final StaffIdentityStore store = Vault.over(accounts);

  @BeforeEach
  void anWorksHere() {
    var hash = Vault.passwords().hash("secret".toCharArray());
    accounts.addFirst(StaffAccount.opened(new StaffName("an"), hash, Role.CLERK, Instant.EPOCH));
  }

  @Test
  void who_has_an_account_and_its_password_is_staff() {
    var result = signIn("an", "secret");

    assertThat(result.getStatus()).isEqualTo(Status.VALID);
    assertThat(result.getCallerPrincipal().getName()).isEqualTo("an");
    assertThat(result.getCallerGroups()).containsExactly("staff");
  }

  @Test
  void a_wrong_password_an_unknown_name_and_an_impossible_one_are_refused_alike() {
    assertThat(signIn("an", "wrong")).isSameAs(CredentialValidationResult.INVALID_RESULT);
    assertThat(signIn("bo", "secret")).isSameAs(CredentialValidationResult.INVALID_RESULT);
    assertThat(signIn("an' --", "secret")).isSameAs(CredentialValidationResult.INVALID_RESULT);
    assertThat(signIn("", "")).isSameAs(CredentialValidationResult.INVALID_RESULT);
  }

  @Test
  void a_name_alone_is_not_enough() {
    assertThat(store.validate(new CallerOnlyCredential("an")))
        .isSameAs(CredentialValidationResult.NOT_VALIDATED_RESULT);
  }

  private CredentialValidationResult signIn(String name, String password) {
    return store.validate(new UsernamePasswordCredential(name, password));
  }
}
