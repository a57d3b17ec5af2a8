package io.kassa.cases;

import io.kassa.payment.CaseKind;
import java.time.Instant;

/**
 * The open cases of one kind.
 *
 * @param kind the kind
 * @param open how many
 * @param oldest when the oldest was seen first (UTC)
 */
public record CaseCount(CaseKind kind, long open, Instant oldest) {}
