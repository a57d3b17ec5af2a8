package io.kassa.gateway.worldpay;

import io.kassa.gateway.worldpay.wire.ErrorAnswer;
import io.kassa.gateway.worldpay.wire.ValidationError;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads refusals, and tells staff what to do about them. */
final class Refusals {

  private final WireReader reader;
  private final Alarm alarm;

  Refusals(WireReader reader, Alarm alarm) {
    this.reader = reader;
    this.alarm = alarm;
  }

  /**
   * The name of a refusal.
   *
   * @param reply the answer
   * @return Worldpay's name for the error, if the body has a readable one
   */
  Optional<String> name(Reply reply) {
    return reader
        .read(reply.body(), ErrorAnswer.class)
        .flatMap(ErrorAnswer::errorName)
        .filter(name -> !name.isBlank())
        .map(Vocabulary::shown);
  }

  /**
   * Calls a person, because no later try would fare better.
   *
   * @param reply the refusal
   */
  void alarm(Reply reply) {
    var name = name(reply).orElse("no errorName");
    alarm.raise(
        reply.status() + name,
        "Worldpay refuses our requests with %d (%s%s), WP-CorrelationId %s. %s"
            .formatted(
                reply.status(), name, places(reply), reply.correlation(), remedy(reply, name)));
  }

  private String places(Reply reply) {
    return reader
        .read(reply.body(), ErrorAnswer.class)
        .flatMap(ErrorAnswer::validationErrors)
        .stream()
        .flatMap(List::stream)
        .filter(Objects::nonNull)
        .map(ValidationError::jsonPath)
        .flatMap(Optional::stream)
        .limit(5)
        .map(path -> ", " + Vocabulary.shown(path))
        .collect(Collectors.joining());
  }

  private static String remedy(Reply reply, String name) {
    return switch (reply.status()) {
      case 400 ->
          name.equals("entityIsNotConfigured")
              ? "Set kassa.worldpay.entity to the entity that Worldpay gave you."
              : "Compare what was asked for with the account's agreement.";
      case 401 ->
          "Check kassa.worldpay.username and kassa.worldpay.password; test and live differ.";
      case 403 -> "Ask Worldpay whether the account may use Bancontact.";
      case 404, 405, 406, 415 -> "Check kassa.worldpay.url and what stands before Worldpay.";
      case 429 -> "Too many calls: ask Worldpay for the account's rate.";
      default -> "Ask Worldpay, naming the correlation.";
    };
  }
}
