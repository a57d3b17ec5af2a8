package io.kassa.gateway;

/** What a shopper may do on a payment page. */
public enum ShopperDeed {
  /** Pays; the money moves at once. */
  PAYS,
  /** Is refused by the bank. */
  IS_REFUSED,
  /** Cancels. */
  CANCELS,
  /** Does nothing until the session is over. */
  LETS_EXPIRE,
  /** Meets an error that is nobody's wish. */
  MEETS_AN_ERROR
}
