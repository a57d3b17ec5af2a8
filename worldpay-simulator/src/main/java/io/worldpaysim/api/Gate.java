package io.worldpaysim.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.worldpaysim.http.Request;
import io.worldpaysim.laboratory.Operation;
import io.worldpaysim.options.Options;
import io.worldpaysim.options.Refusal;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Optional;

/** What is asked of every request before its body is looked at: method, credentials, headers. */
final class Gate {

  private static final String VERSION = "2024-07-01";

  private final byte[] authorization;

  Gate(Options options) {
    String pair = options.username() + ":" + options.password();
    this.authorization =
        ("Basic " + Base64.getEncoder().encodeToString(pair.getBytes(UTF_8))).getBytes(UTF_8);
  }

  /** The reason why a request may not pass; empty when it may. */
  Optional<Refusal> refusal(Request request, Route route) {
    if (!request.method().equals(route.method())) {
      return Optional.of(Refusal.METHOD_NOT_ALLOWED);
    }
    if (route.operation() == Operation.STATUS) {
      return Optional.empty(); // documented with 200 and 400 only, without version header
    }
    if (!authorised(request)) {
      return Optional.of(Refusal.UNAUTHORIZED);
    }
    Optional<String> version = request.header("WP-Api-Version");
    boolean versionNeeded = route.operation() != Operation.REVERSAL || version.isPresent();
    if (versionNeeded && !version.equals(Optional.of(VERSION))) {
      return Optional.of(Refusal.VERSION);
    }
    boolean typed =
        request.header("Content-Type").filter("application/json"::equalsIgnoreCase).isPresent();
    boolean bodyless = request.method().equals("GET") || request.body().length == 0;
    return typed || (bodyless && route.operation() != Operation.CREATE)
        ? Optional.empty()
        : Optional.of(Refusal.MEDIA_TYPE);
  }

  private boolean authorised(Request request) {
    byte[] given = request.header("Authorization").orElse("").getBytes(UTF_8);
    return MessageDigest.isEqual(given, authorization);
  }
}
