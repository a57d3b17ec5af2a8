package io.kassa.search;

import java.time.Instant;

/**
 * A list that a person keeps under a name.
 *
 * @param id its identity
 * @param owner the account whose view it is; nobody else sees it
 * @param name what the person calls it, 1 to 60 characters
 * @param query the list's parameters as they stand in its address; empty for the whole list
 * @param savedAt since when it exists
 */
public record SavedView(ViewId id, String owner, String name, String query, Instant savedAt) {

  /** The longest name. */
  public static final int LONGEST_NAME = 60;

  /** The longest address: the longest search term, each of whose characters takes three. */
  public static final int LONGEST_QUERY = 4000;

  /** Refuses a name or an address of another length. */
  public SavedView {
    if (name.isBlank() || name.length() > LONGEST_NAME || query.length() > LONGEST_QUERY) {
      throw new IllegalArgumentException("Not a view that can be kept");
    }
  }

  /**
   * The same view under another name.
   *
   * @param wanted the name
   * @return the changed view
   */
  public SavedView named(String wanted) {
    return new SavedView(id, owner, wanted, query, savedAt);
  }
}
