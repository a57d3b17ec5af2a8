package io.kassa.cases;

import io.kassa.staff.StaffName;
import java.time.Instant;
import java.util.Optional;

/**
 * The end of a case.
 *
 * @param at when (UTC)
 * @param by who closed it; empty if the disagreement went away by itself
 * @param reason why, in the person's words, or the gateway's word that ended the disagreement
 */
public record Closing(Instant at, Optional<StaffName> by, String reason) {}
