package io.kassa.refund;

/** What a person found out about a refund whose answer was lost. */
public enum Arrival {
  /** The gateway has it. */
  ARRIVED,
  /** The gateway never got it. */
  NOT_ARRIVED
}
