package io.kassa.persistence.payment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of the table {@code payments}. */
@Entity
@Table(name = "payments")
class PaymentRow {

  @Id UUID id;

  @Column(name = "order_number")
  String orderNumber;

  int attempt;

  String reference;

  @Column(name = "amount_cents")
  long amountCents;

  String currency;

  String state;

  @Column(name = "decline_reason")
  @Nullable String declineReason;

  @Nullable String redirect;

  @Column(name = "redirect_since")
  @Nullable OffsetDateTime redirectSince;

  @Column(name = "gateway_id")
  @Nullable String gatewayId;

  @Column(name = "gateway_query")
  @Nullable String gatewayQuery;

  @Column(name = "gateway_id_hash")
  @Nullable String gatewayIdHash;

  @Column(name = "current_for")
  @Nullable String currentFor;

  @Column(name = "started_at")
  OffsetDateTime startedAt;

  @Column(name = "last_word")
  @Nullable String lastWord;

  @Column(name = "last_read_at")
  @Nullable OffsetDateTime lastReadAt;

  @Column(name = "next_check_at")
  @Nullable OffsetDateTime nextCheckAt;

  @Version long revision;
}
