package io.kassa.staff;

/** What became of changing an account. */
public enum AccountChange {
  /** It is as asked for. */
  DONE,
  /** Refused: nobody would be left to look after the accounts. */
  LAST_ADMINISTRATOR,
  /** There is no such account. */
  UNKNOWN
}
