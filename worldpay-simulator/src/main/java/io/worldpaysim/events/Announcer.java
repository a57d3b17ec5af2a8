package io.worldpaysim.events;

import io.worldpaysim.ledger.Dispatch;
import io.worldpaysim.ledger.Notice;
import io.worldpaysim.ledger.Notices;
import io.worldpaysim.ledger.StoredPayment;
import io.worldpaysim.ledger.Turn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Makes events of turns, one of each, and enters them in the ledger. */
final class Announcer {

  private final Notices notices;
  private final Meddler meddler;

  Announcer(Notices notices, Meddler meddler) {
    this.notices = notices;
    this.meddler = meddler;
  }

  /** The new events of a payment that was only just created. */
  List<Notice> created(StoredPayment payment, Instant now) {
    return meddler.created(payment).stream().map(letter -> enter(letter, 0, now)).toList();
  }

  /** The new events of a payment: one for each turn up to now that has not been told. */
  synchronized List<Notice> changed(StoredPayment payment, Instant now) {
    Set<Integer> told =
        notices.of(payment.order().transactionReference()).stream()
            .map(Notice::turn)
            .collect(Collectors.toSet());
    List<Turn> past = payment.past(now);
    List<Notice> entered = new ArrayList<>();
    for (int turn = 1; turn < past.size(); turn++) {
      if (!told.contains(turn)) {
        entered.addAll(tell(payment, turn, past.get(turn), now));
      }
    }
    return entered;
  }

  private List<Notice> tell(StoredPayment payment, int place, Turn turn, Instant now) {
    String eventId = UUID.randomUUID().toString();
    String reference = payment.order().transactionReference();
    return Payload.of(payment, turn, eventId).stream()
        .map(body -> Letter.usual(eventId, reference, turn.lastEvent(), body.toString()))
        .flatMap(genuine -> meddler.told(payment, genuine).stream())
        .map(letter -> enter(letter, place, now))
        .toList();
  }

  private Notice enter(Letter letter, int turn, Instant now) {
    Notice notice =
        new Notice(
            letter.eventId(),
            letter.transactionReference(),
            turn,
            letter.type(),
            now,
            letter.body(),
            letter.seal(),
            Dispatch.planned(letter.copies(), now.plus(letter.delay())));
    notices.add(notice);
    return notice;
  }
}
