package io.kassa.staff;

import java.time.Duration;
import java.time.Instant;

/**
 * Somebody may make an account here, once, with the link that goes with it.
 *
 * @param id its identity
 * @param role what the new account will allow
 * @param guest for whom, in words of whoever invites; 1 to 100 characters
 * @param invitedBy who invites
 * @param invitedAt when (UTC)
 * @param expiresAt from when on it opens nothing any more (UTC)
 */
public record Invitation(
    InvitationId id,
    Role role,
    String guest,
    StaffName invitedBy,
    Instant invitedAt,
    Instant expiresAt) {

  /** How long an invitation waits: long enough for a weekend, too short to be forgotten. */
  public static final Duration LIFE = Duration.ofDays(3);

  /**
   * A new invitation.
   *
   * @param role what the new account will allow
   * @param guest for whom
   * @param by who invites
   * @param now the present time
   * @return the invitation, good for {@link #LIFE}
   */
  public static Invitation of(Role role, String guest, StaffName by, Instant now) {
    return new Invitation(InvitationId.random(), role, guest, by, now, now.plus(LIFE));
  }
}
