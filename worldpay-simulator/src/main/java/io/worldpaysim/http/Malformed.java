package io.worldpaysim.http;

import java.io.IOException;

/** What arrived is no HTTP/1.1 request, or one that is too large. */
final class Malformed extends IOException {

  private static final long serialVersionUID = 1;

  private final int status;

  Malformed(int status, String message) {
    super(message);
    this.status = status;
  }

  int status() {
    return status;
  }
}
