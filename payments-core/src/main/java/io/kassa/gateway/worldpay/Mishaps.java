package io.kassa.gateway.worldpay;

import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.SSLPeerUnverifiedException;

/**
 * Tells what a broken call means. Only what certainly happens before the first byte of a request is
 * "not sent"; everything else is in doubt, because doubt is never wrong.
 */
final class Mishaps {

  private static final int DEEPEST = 10;

  private Mishaps() {}

  /**
   * Judges what the HTTP client threw.
   *
   * @param thrown what it threw, with its causes
   * @return the same in our words
   * @throws IllegalStateException if it was not the network but our own code
   */
  static CallFailure judge(Throwable thrown) {
    var cause = thrown;
    for (int depth = 0; depth < DEEPEST && cause != null; depth++) {
      if (connectTookTooLong(cause)) {
        return CallFailure.notSent("connect time-out");
      }
      switch (cause) {
        case UnknownHostException e -> {
          return CallFailure.notSent("unknown host");
        }
        case ConnectException e -> {
          return CallFailure.notSent("connection refused");
        }
        case NoRouteToHostException e -> {
          return CallFailure.notSent("no route");
        }
        case SSLHandshakeException e -> {
          return CallFailure.notSent("TLS handshake failed");
        }
        case SSLPeerUnverifiedException e -> {
          return CallFailure.notSent("TLS certificate is for another host");
        }
        case SocketTimeoutException e -> {
          return CallFailure.inDoubt("read time-out");
        }
        default -> cause = cause.getCause();
      }
    }
    return lost(thrown);
  }

  private static CallFailure lost(Throwable thrown) {
    for (var cause = thrown; cause != null; cause = cause.getCause()) {
      if (cause instanceof IOException) {
        return CallFailure.inDoubt(
            "connection lost (" + root(cause).getClass().getSimpleName() + ")");
      }
    }
    throw new IllegalStateException("The call broke", thrown);
  }

  private static Throwable root(Throwable thrown) {
    var root = thrown;
    for (int depth = 0; depth < DEEPEST && root.getCause() != null; depth++) {
      root = root.getCause();
    }
    return root;
  }

  /** The server's HTTP client is not ours to import, so its exceptions are known by name only. */
  private static boolean connectTookTooLong(Throwable cause) {
    var name = cause.getClass().getSimpleName();
    return name.equals("ConnectTimeoutException") || name.equals("ConnectionPoolTimeoutException");
  }
}
