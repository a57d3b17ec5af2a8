package io.kassa.persistence.staff;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of the table {@code staff_sessions}. */
@Entity
@Table(name = "staff_sessions")
class StaffSessionRow {

  @Id UUID id;

  @Column(name = "token_hash")
  String tokenHash;

  @Column(name = "staff_name")
  String staffName;

  @Column(name = "claimed_role")
  @Nullable String claimedRole;

  String stage;

  @Column(name = "started_at")
  OffsetDateTime startedAt;

  @Column(name = "last_seen_at")
  OffsetDateTime lastSeenAt;

  @Column(name = "confirmed_at")
  OffsetDateTime confirmedAt;

  @Column(name = "network_address")
  String networkAddress;

  String browser;

  @Column(name = "ended_at")
  @Nullable OffsetDateTime endedAt;
}
