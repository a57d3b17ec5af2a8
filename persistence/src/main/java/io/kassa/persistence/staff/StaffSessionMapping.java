package io.kassa.persistence.staff;

import io.kassa.persistence.StoredTime;
import io.kassa.staff.Role;
import io.kassa.staff.SessionId;
import io.kassa.staff.StaffName;
import io.kassa.staff.StaffSession;
import io.kassa.staff.StaffSession.Stage;
import io.kassa.staff.TokenDigest;
import java.util.Optional;

/** Between a session and its row. */
final class StaffSessionMapping {

  private StaffSessionMapping() {}

  static StaffSessionRow row(StaffSession session, TokenDigest cookie) {
    var row = new StaffSessionRow();
    row.id = session.id().value();
    row.tokenHash = cookie.value();
    row.staffName = session.who().value();
    row.claimedRole = session.claimedRole().map(Role::name).orElse(null);
    row.stage = session.stage().name();
    row.startedAt = StoredTime.of(session.startedAt());
    row.lastSeenAt = StoredTime.of(session.lastSeenAt());
    row.confirmedAt = StoredTime.of(session.confirmedAt());
    row.networkAddress = session.from();
    row.browser = session.browser();
    return row;
  }

  static StaffSession session(StaffSessionRow row) {
    return new StaffSession(
        new SessionId(row.id),
        new StaffName(row.staffName),
        Optional.ofNullable(row.claimedRole).map(Role::valueOf),
        Stage.valueOf(row.stage),
        row.startedAt.toInstant(),
        row.lastSeenAt.toInstant(),
        row.confirmedAt.toInstant(),
        row.networkAddress,
        row.browser);
  }
}
