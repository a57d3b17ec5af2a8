package io.kassa.web.console.openid;

import io.kassa.web.console.claims.Claims;

/** What came of asking the provider; left with the request for the resource that answers it. */
sealed interface Word {

  /** The attribute of the request. */
  String KEY = Word.class.getName();

  /**
   * The provider vouches for somebody.
   *
   * @param claims what it says of them
   * @param luggage what they took along to it
   */
  record Vouched(Claims claims, Luggage luggage) implements Word {}

  /** Nobody here asked for this answer, or so long ago that it does not count any more. */
  record Unasked() implements Word {}

  /**
   * The provider refuses.
   *
   * @param reason its word for why, such as {@code access_denied}
   */
  record Refused(String reason) implements Word {}

  /** The provider cannot be reached, or what it gave proves nothing. */
  record Broken() implements Word {}
}
