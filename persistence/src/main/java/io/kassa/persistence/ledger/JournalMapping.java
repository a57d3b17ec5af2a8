package io.kassa.persistence.ledger;

import io.kassa.ledger.Cause;
import io.kassa.ledger.Happening;
import io.kassa.ledger.JournalLine;
import io.kassa.ledger.Messenger;
import io.kassa.order.OrderNumber;
import io.kassa.payment.CaseKind;
import io.kassa.payment.PaymentId;
import io.kassa.payment.StateName;
import io.kassa.persistence.RowId;
import io.kassa.persistence.StoredTime;
import java.util.Optional;

/** Turns journal lines into rows and back. */
final class JournalMapping {

  private JournalMapping() {}

  static JournalRow row(JournalLine line) {
    var row = new JournalRow();
    row.id = RowId.at(line.at());
    row.orderNumber = line.order().value();
    row.paymentId = line.payment().value();
    row.writtenAt = StoredTime.of(line.at());
    row.messenger = line.cause().messenger().name();
    row.detail = line.cause().detail();
    row.happening = line.happening().name();
    row.word = line.word();
    row.contradiction = line.contradiction().map(CaseKind::name).orElse(null);
    row.stateBefore = line.before().name();
    row.stateAfter = line.after().name();
    return row;
  }

  static JournalLine line(JournalRow row) {
    return new JournalLine(
        new OrderNumber(row.orderNumber),
        new PaymentId(row.paymentId),
        row.writtenAt.toInstant(),
        new Cause(Messenger.valueOf(row.messenger), row.detail),
        Happening.valueOf(row.happening),
        row.word,
        Optional.ofNullable(row.contradiction).map(CaseKind::valueOf),
        StateName.valueOf(row.stateBefore),
        StateName.valueOf(row.stateAfter));
  }
}
