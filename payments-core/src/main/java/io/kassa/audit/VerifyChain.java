package io.kassa.audit;

import io.kassa.audit.ChainFinding.Broken;
import io.kassa.audit.ChainFinding.Fault;
import io.kassa.audit.ChainFinding.Whole;
import io.kassa.bean.Shared;
import io.kassa.staff.AuditAction;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;

/**
 * Goes along the whole chain, a handful of entries at a time, and finds the first that was changed,
 * removed or added. Whoever writes meanwhile is neither held up nor taken for a forger: only what
 * was there when the walk began is judged.
 */
@Shared
public class VerifyChain {

  private final AuditBook book;
  private final Clock clock;

  /**
   * Is given its collaborators.
   *
   * @param book the record
   * @param clock the present time
   */
  @Inject
  public VerifyChain(AuditBook book, Clock clock) {
    this.book = book;
    this.clock = clock;
  }

  /**
   * Verifies the chain.
   *
   * @param anchor an end of the chain that was copied out earlier, where there is one
   * @return what was found; of several faults the one with the lowest number
   */
  public ChainFinding verify(Optional<ChainEnd> anchor) {
    int adopted = 1;
    while (adopted > 0) {
      adopted = book.adopt(clock.instant());
    }
    var start = book.start();
    var found = found(start, anchor);
    // Whoever forgets meanwhile takes away under the walk what it had yet to see.
    return book.start().equals(start) ? found : verify(anchor);
  }

  private ChainFinding found(ChainEnd start, Optional<ChainEnd> anchor) {
    // In this order: the head moves with every entry, so whatever stands in the record when it is
    // asked for its highest number, the head knows a moment later.
    long highest = book.highest();
    var end = book.end();
    return walk(start, end)
        .or(() -> highest > end.number() ? inserted(end.number() + 1) : Optional.empty())
        .or(() -> witness(start))
        .or(() -> anchor.flatMap(named -> rewritten(start, named)))
        .or(this::outside)
        .orElseGet(() -> new Whole(end));
  }

  /**
   * From below the first number on, so that nobody hides an entry there; unless the record begins
   * later, because what was forgotten goes bit by bit.
   */
  private Optional<ChainFinding> walk(ChainEnd start, ChainEnd end) {
    var last = start;
    var from = start.equals(ChainEnd.GENESIS) ? Long.MIN_VALUE : start.number();
    var links = book.links(from, AuditBook.MOST);
    while (!links.isEmpty()) {
      for (var link : links) {
        if (link.number() > end.number() && last.number() == end.number()) {
          return atTheEnd(last, end);
        }
        var fault = fault(last, link);
        if (fault.isPresent()) {
          return fault;
        }
        last = link.end();
      }
      links = book.links(last.number(), AuditBook.MOST);
    }
    return atTheEnd(last, end);
  }

  private static Optional<ChainFinding> atTheEnd(ChainEnd last, ChainEnd end) {
    if (last.number() < end.number()) {
      return broken(last.number() + 1, Fault.CUT_OFF);
    }
    return last.equals(end) ? Optional.empty() : broken(last.number(), Fault.ALTERED);
  }

  /**
   * If an entry is itself but follows another hash than that of the one before it, then it is the
   * one before it that was changed, and given a new hash.
   */
  private static Optional<ChainFinding> fault(ChainEnd last, ChainLink link) {
    if (link.number() <= last.number()) {
      return inserted(link.number());
    }
    if (link.number() > last.number() + 1) {
      return broken(last.number() + 1, Fault.MISSING);
    }
    if (!link.isItself()) {
      return broken(link.number(), Fault.ALTERED);
    }
    return link.previous().equals(last.hash())
        ? Optional.empty()
        : broken(Math.max(last.number(), 1), Fault.ALTERED);
  }

  /** A later beginning is true only if the record itself says so. */
  private Optional<ChainFinding> witness(ChainEnd start) {
    var told =
        new AuditFilter(
            Optional.empty(),
            Optional.of(AuditAction.FORGOT_ENTRIES.name()),
            Optional.of(start.toString()),
            Optional.empty(),
            Optional.empty());
    return start.equals(ChainEnd.GENESIS)
            || book.page(told, AuditCursor.NEWEST, 1).stream()
                .anyMatch(line -> line.link().isPresent())
        ? Optional.empty()
        : broken(start.number(), Fault.MISSING);
  }

  private Optional<ChainFinding> rewritten(ChainEnd start, ChainEnd anchor) {
    if (anchor.number() < start.number()) {
      return broken(anchor.number(), Fault.FORGOTTEN);
    }
    var there = book.link(anchor.number()).map(ChainLink::hash);
    boolean same = there.equals(Optional.of(anchor.hash())) || anchor.equals(start);
    return same ? Optional.empty() : broken(anchor.number(), Fault.REWRITTEN);
  }

  private Optional<ChainFinding> outside() {
    long unbound = book.unbound();
    return unbound == 0 ? Optional.empty() : broken(unbound, Fault.UNBOUND);
  }

  private static Optional<ChainFinding> inserted(long number) {
    return broken(number, Fault.INSERTED);
  }

  private static Optional<ChainFinding> broken(long number, Fault fault) {
    return Optional.of(new Broken(number, fault));
  }
}
