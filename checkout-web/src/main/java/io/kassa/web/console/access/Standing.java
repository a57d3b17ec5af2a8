package io.kassa.web.console.access;

import io.kassa.bean.Shared;
import io.kassa.staff.Role;
import io.kassa.staff.StaffAccount;
import io.kassa.staff.StaffAccounts;
import io.kassa.staff.StaffSession;
import io.kassa.web.console.claims.OpenIdSettings;
import jakarta.inject.Inject;
import java.util.Optional;

/**
 * What a session is worth at this moment. An account of ours is looked at with each request, so
 * that a changed role and a closed account hold at once; whoever came through a provider has the
 * role that it claimed, for as long as the shop works with a provider.
 */
@Shared
public class Standing {

  private final StaffAccounts accounts;
  private final OpenIdSettings openId;

  /**
   * Is given what it judges by.
   *
   * @param accounts the accounts of ours
   * @param openId who else may come in
   */
  @Inject
  public Standing(StaffAccounts accounts, OpenIdSettings openId) {
    this.accounts = accounts;
    this.openId = openId;
  }

  /**
   * The role of a session's owner.
   *
   * @param session the session
   * @return the role; empty if the session opens nothing any more
   */
  public Optional<Role> of(StaffSession session) {
    if (session.who().isProvided()) {
      return session.claimedRole().filter(claimed -> openId.isOn());
    }
    return accounts
        .find(session.who())
        .filter(account -> account.isInUse() && openId.knowsPasswords())
        .map(StaffAccount::role);
  }
}
