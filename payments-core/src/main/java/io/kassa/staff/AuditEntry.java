package io.kassa.staff;

import java.time.Instant;
import java.util.Optional;

/**
 * Something that a member of staff did, or tried to do.
 *
 * @param at when (UTC)
 * @param who the name used; on a failed sign-in possibly nobody's
 * @param from the network address it came from
 * @param action what
 * @param subject on what: an order number, a filter; empty if on nothing
 * @param before what stood there before, where something was changed
 * @param after what stands there now, where something was changed
 */
public record AuditEntry(
    Instant at,
    String who,
    String from,
    AuditAction action,
    String subject,
    Optional<String> before,
    Optional<String> after) {

  /**
   * Something that changed nothing, or nothing that could be told as before and after.
   *
   * @param at when (UTC)
   * @param who the name used
   * @param from the network address it came from
   * @param action what
   * @param subject on what; empty if on nothing
   */
  public AuditEntry(Instant at, String who, String from, AuditAction action, String subject) {
    this(at, who, from, action, subject, Optional.empty(), Optional.empty());
  }
}
