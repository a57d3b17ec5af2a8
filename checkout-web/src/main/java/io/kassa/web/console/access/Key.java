package io.kassa.web.console.access;

import io.kassa.bean.Shared;
import jakarta.inject.Inject;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult.Status;
import jakarta.security.enterprise.identitystore.IdentityStoreHandler;

/** Asks Jakarta Security whether a password is right. */
@Shared
public class Key {

  private final IdentityStoreHandler stores;

  /**
   * Is given whom to ask.
   *
   * @param stores Jakarta Security
   */
  @Inject
  public Key(IdentityStoreHandler stores) {
    this.stores = stores;
  }

  /**
   * Tries a password.
   *
   * @param name the account
   * @param password the password, exactly as typed
   * @return true if both belong together; an unknown name costs the same time as a wrong password
   */
  boolean fits(String name, String password) {
    var result = stores.validate(new UsernamePasswordCredential(name, password));
    return result.getStatus() == Status.VALID;
  }
}
