package io.kassa.persistence.staff;

import io.kassa.staff.Role;
import io.kassa.staff.StaffAccount;
import io.kassa.staff.StaffName;
import java.time.OffsetDateTime;
import java.util.Optional;

/** Between an account and its row. */
final class StaffAccountMapping {

  private StaffAccountMapping() {}

  static StaffAccount account(StaffAccountRow row) {
    return new StaffAccount(
        new StaffName(row.name),
        row.passwordHash,
        Role.valueOf(row.role),
        row.createdAt.toInstant(),
        Optional.<OffsetDateTime>ofNullable(row.disabledAt).map(OffsetDateTime::toInstant));
  }
}
