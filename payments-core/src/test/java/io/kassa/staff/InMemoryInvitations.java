package io.kassa.staff;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Keeps invitations in memory. */
public final class InMemoryInvitations implements Invitations {

  private final Map<TokenDigest, Invitation> invitations = new HashMap<>();
  private final InMemoryStaffAccounts accounts;

  /** Over the accounts that guests get. */
  public InMemoryInvitations(InMemoryStaffAccounts accounts) {
    this.accounts = accounts;
  }

  @Override
  public synchronized void add(Invitation invitation, TokenDigest link) {
    invitations.put(link, invitation);
  }

  @Override
  public synchronized List<Invitation> open(Instant now) {
    return invitations.values().stream()
        .filter(each -> now.isBefore(each.expiresAt()))
        .sorted(Comparator.comparing(Invitation::invitedAt).reversed())
        .toList();
  }

  @Override
  public synchronized Optional<Invitation> find(TokenDigest link, Instant now) {
    return Optional.ofNullable(invitations.get(link))
        .filter(each -> now.isBefore(each.expiresAt()));
  }

  @Override
  public synchronized Acceptance accept(
      TokenDigest link, StaffName name, String passwordHash, Instant now) {
    var invitation = find(link, now);
    if (invitation.isEmpty()) {
      return Acceptance.GONE;
    }
    if (accounts.all().stream()
        .anyMatch(each -> each.name().value().equalsIgnoreCase(name.value()))) {
      return Acceptance.NAME_TAKEN;
    }
    accounts.add(StaffAccount.opened(name, passwordHash, invitation.get().role(), now));
    invitations.remove(link);
    return Acceptance.WELCOME;
  }

  @Override
  public synchronized boolean withdraw(InvitationId id, Instant now) {
    return invitations
        .values()
        .removeIf(each -> each.id().equals(id) && now.isBefore(each.expiresAt()));
  }
}
