package io.kassa.web.selftest;

import java.util.Locale;

/** What is checked, in the order in which people want to read it. */
public enum Topic {
  /** The database answers and has the tables of this version. */
  DATABASE,
  /** This machine's clock against the database's. */
  CLOCK,
  /** Worldpay is there. */
  WORLDPAY,
  /** Worldpay knows us. */
  CREDENTIALS,
  /** The account that is paid. */
  ENTITY,
  /** Our clock against Worldpay's. */
  TIME,
  /** What Worldpay's notifications are signed with. */
  WEBHOOKS,
  /** The address under which the world knows us. */
  ADDRESS,
  /** The mail server. */
  MAIL,
  /** What is to be told to customers. */
  COURIER,
  /** Who looks after open payments. */
  SWEEPER,
  /** The ways of delivery that the law wants. */
  DELIVERY,
  /** The order button as the law wants it. */
  BUTTON;

  /**
   * The word in keys and for programs.
   *
   * @return the name in lower case
   */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
