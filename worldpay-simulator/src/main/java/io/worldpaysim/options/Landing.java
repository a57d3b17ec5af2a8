package io.worldpaysim.options;

import io.worldpaysim.ledger.ResultUrls;

/** Which of the merchant's three result URLs the browser is sent to. */
public enum Landing {
  /** The shopper approved. */
  SUCCESS,
  /** The outcome is not known, or the merchant is left in doubt on purpose. */
  PENDING,
  /** The shopper cancelled. */
  CANCEL;

  /** The URL that belongs to this landing. */
  public String of(ResultUrls urls) {
    return switch (this) {
      case SUCCESS -> urls.success();
      case PENDING -> urls.pending();
      case CANCEL -> urls.cancel();
    };
  }
}
