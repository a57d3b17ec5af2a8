package io.kassa.ledger;

import io.kassa.order.OrderNumber;
import io.kassa.payment.CaseKind;
import io.kassa.payment.PaymentId;
import io.kassa.payment.StateName;
import java.time.Instant;
import java.util.Optional;

/**
 * One line of what happened to an attempt; written once, never changed.
 *
 * @param order the order
 * @param payment the attempt
 * @param at when it was written (UTC)
 * @param cause who brought the news
 * @param happening what happened
 * @param word the gateway's own word, or the reason for its silence; may be empty
 * @param contradiction what a person must see, if anything
 * @param before the state before
 * @param after the state after
 */
public record JournalLine(
    OrderNumber order,
    PaymentId payment,
    Instant at,
    Cause cause,
    Happening happening,
    String word,
    Optional<CaseKind> contradiction,
    StateName before,
    StateName after) {}
