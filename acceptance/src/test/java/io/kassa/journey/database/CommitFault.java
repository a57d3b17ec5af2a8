package io.kassa.journey.database;

/** What becomes of a commit. */
public enum CommitFault {
  /** It is done, and the server hears so. */
  NONE,
  /** The connection is lost before the database has heard of it: nothing is written. */
  LOST_ON_THE_WAY,
  /** The connection is lost after the database has done it: everything is written. */
  DONE_AND_NOT_HEARD
}
