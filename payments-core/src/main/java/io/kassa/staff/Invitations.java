package io.kassa.staff;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Port: the invitations. Safe for use by many threads; each call is its own transaction. */
public interface Invitations {

  /** What became of accepting an invitation. */
  enum Acceptance {
    /** The account is there, and the link opens nothing any more. */
    WELCOME,
    /** Somebody has this name, or one that differs only in capitals; the link still opens. */
    NAME_TAKEN,
    /** The link was used, withdrawn or has expired. */
    GONE
  }

  /**
   * Writes an invitation.
   *
   * @param invitation the invitation
   * @param link the digest of what stands in its link
   */
  void add(Invitation invitation, TokenDigest link);

  /**
   * The invitations that somebody may still accept.
   *
   * @param now the present time
   * @return them, newest first
   */
  List<Invitation> open(Instant now);

  /**
   * Finds what a link leads to.
   *
   * @param link the digest of what stands in the link
   * @param now the present time
   * @return the invitation, or empty if it was used, withdrawn, has expired or never was
   */
  Optional<Invitation> find(TokenDigest link, Instant now);

  /**
   * Makes the account and uses up the link, both or neither; of two who use it at once, one comes
   * too late.
   *
   * @param link the digest of what stands in the link
   * @param name the name that the guest chose
   * @param passwordHash the password that the guest chose, hashed
   * @param now the present time
   * @return what became of it
   */
  Acceptance accept(TokenDigest link, StaffName name, String passwordHash, Instant now);

  /**
   * Takes an invitation back.
   *
   * @param id which
   * @param now the present time
   * @return true if it was still open
   */
  boolean withdraw(InvitationId id, Instant now);
}
