package io.kassa.journey.stage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import javax.net.ssl.SSLContext;

/** Asks for pages without a browser: no cookies are kept and no redirect is followed. */
public final class Http {

  private static final Duration LONGEST = Duration.ofSeconds(30);
  private static final Duration CONNECT = Duration.ofSeconds(5);
  private static final HttpClient CLIENT =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(CONNECT).build();

  private Http() {}

  /** The answer to a plain request. */
  public static HttpResponse<String> get(URI address) {
    return send(HttpRequest.newBuilder(address));
  }

  /** The answer to any request; who waits longer than half a minute gets none. */
  public static HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return CLIENT.send(request.timeout(LONGEST).build(), BodyHandlers.ofString());
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stop);
    }
  }

  /** The same at an address whose certificate nobody but the asker trusts. */
  public static boolean isWell(URI address, SSLContext trust) {
    var asker = HttpClient.newBuilder().sslContext(trust).connectTimeout(CONNECT).build();
    var request = HttpRequest.newBuilder(address).timeout(LONGEST).build();
    try (asker) {
      return asker.send(request, BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException notYet) {
      return false;
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stop);
    }
  }

  /** Whether somebody answers 200 there. */
  public static boolean isWell(URI address) {
    try {
      return get(address).statusCode() == 200;
    } catch (UncheckedIOException notYet) {
      return false;
    }
  }
}
