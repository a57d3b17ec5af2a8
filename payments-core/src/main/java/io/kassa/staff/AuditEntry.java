package io.kassa.staff;

import java.time.Instant;

/**
 * Something that a member of staff did, or tried to do.
 *
 * @param at when (UTC)
 * @param who the name used; on a failed sign-in possibly nobody's
 * @param from the network address it came from
 * @param action what
 * @param subject on what: an order number, a filter; empty if on nothing
 */
public record AuditEntry(Instant at, String who, String from, AuditAction action, String subject) {}
