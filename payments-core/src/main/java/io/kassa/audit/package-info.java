/**
 * The record as a chain: each entry is bound to the one before it by a hash, so that whoever
 * changes, removes or adds one by other means than ours is found out. {@link
 * io.kassa.staff.AuditTrail} writes; this package reads, searches and verifies.
 */
@NullMarked
package io.kassa.audit;

import org.jspecify.annotations.NullMarked;
