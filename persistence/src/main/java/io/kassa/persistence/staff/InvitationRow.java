package io.kassa.persistence.staff;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of the table {@code staff_invitations}. */
@Entity
@Table(name = "staff_invitations")
class InvitationRow {

  @Id UUID id;

  @Column(name = "token_hash")
  String tokenHash;

  String role;

  String guest;

  @Column(name = "invited_by")
  String invitedBy;

  @Column(name = "invited_at")
  OffsetDateTime invitedAt;

  @Column(name = "expires_at")
  OffsetDateTime expiresAt;

  @Column(name = "closed_at")
  @Nullable OffsetDateTime closedAt;
}
