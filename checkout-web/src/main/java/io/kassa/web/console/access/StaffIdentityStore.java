package io.kassa.web.console.access;

import io.kassa.staff.StaffAccount;
import io.kassa.staff.StaffAccounts;
import io.kassa.staff.StaffName;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStore;
import java.util.Optional;
import java.util.Set;

/** Tells Jakarta Security who is staff, from the accounts in our database. */
@ApplicationScoped
public class StaffIdentityStore implements IdentityStore {

  /** The role, and the group that carries it, of everybody who has an account. */
  public static final String STAFF = "staff";

  @Inject StaffAccounts accounts;
  @Inject StaffPasswords passwords;

  /** Accepts the right password of an existing account; an unknown name costs the same time. */
  @Override
  public CredentialValidationResult validate(Credential credential) {
    return credential instanceof UsernamePasswordCredential typed
        ? validate(typed)
        : CredentialValidationResult.NOT_VALIDATED_RESULT;
  }

  private CredentialValidationResult validate(UsernamePasswordCredential typed) {
    var account =
        Optional.of(typed.getCaller())
            .filter(StaffName::fits)
            .flatMap(name -> accounts.find(new StaffName(name)))
            .filter(StaffAccount::isInUse);
    var password = typed.getPassword();
    var right = passwords.match(password.getValue(), account.map(StaffAccount::passwordHash));
    password.clear();
    return account
        .filter(found -> right)
        .map(found -> new CredentialValidationResult(found.name().value(), Set.of(STAFF)))
        .orElse(CredentialValidationResult.INVALID_RESULT);
  }
}
