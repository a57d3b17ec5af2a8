package io.kassa.refund;

/** How money goes back. */
public enum RefundWay {
  /** Through the gateway, asked for here. */
  GATEWAY,
  /** Through the gateway, asked for somewhere else and seen here. */
  ELSEWHERE,
  /** By the shop's own bank, recorded here by a person. */
  BANK_TRANSFER
}
