package io.worldpaysim.laboratory;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.worldpaysim.http.Answer;
import java.util.List;

/** Scenarios in which the API answers with an error; it has done nothing unless told to. */
final class ErrorAnswers {

  private static final String INNER =
      """
      ,"validationErrors":[{"errorName":"fieldHasInvalidValue",\
      "message":"The value is refused","jsonPath":"$.instruction.value.amount"}]\
      """;

  private ErrorAnswers() {}

  static List<Recipe> all() {
    return List.of(
        named("answer-400-schema", 400, "bodyDoesNotMatchSchema", INNER),
        named("answer-400-duplicate", 400, "transactionReferenceIsADuplicate", ""),
        named("answer-400-processed-before", 400, "transactionHasAlreadyBeenProcessed", ""),
        named("answer-400-not-ready", 400, "orderNotReady", ""),
        named("answer-400-not-found", 400, "paymentNotFound", ""),
        named("answer-400-token", 400, "tokenDoesNotExist", ""),
        named("answer-400-entity", 400, "entityIsNotConfigured", ""),
        named("answer-400-new-name", 400, "moonIsInTheWrongPhase", ",\"phase\":\"waning\""),
        named("answer-401", 401, "unauthorized", ""),
        named("answer-403", 403, "accessDenied", ""),
        named("answer-404", 404, "paymentNotFound", ""),
        named("answer-405", 405, "methodNotAllowed", ""),
        named("answer-409", 409, "conflict", ""),
        named("answer-415", 415, "headerHasInvalidValue", ""),
        named("answer-422", 422, "unprocessable", ""),
        later("answer-429", 429, "tooManyRequests"),
        named("answer-500", 500, "internalErrorOccurred", ""),
        html("answer-502", 502, "Bad gateway"),
        later("answer-503", 503, "serviceUnavailable"),
        html("answer-504", 504, "Gateway timeout"),
        html("answer-html", 200, "We are busy"));
  }

  private static Recipe named(String name, int status, String errorName, String more) {
    Answer answer = error(status, errorName, more);
    String sentence = "%d `%s`.".formatted(status, errorName);
    return new Recipe(
        Kind.ANSWER,
        name,
        sentence,
        "processed: false",
        settings -> instead(answer, settings.flag("processed", false)));
  }

  private static Recipe later(String name, int status, String errorName) {
    return new Recipe(
        Kind.ANSWER,
        name,
        "%d `%s` with `Retry-After`, in seconds.".formatted(status, errorName),
        "processed: false, retryAfter: 2",
        settings -> {
          String seconds = Integer.toString(settings.number("retryAfter", 2));
          Answer answer = error(status, errorName, "").with("Retry-After", seconds);
          return instead(answer, settings.flag("processed", false));
        });
  }

  private static Recipe html(String name, int status, String heading) {
    String page =
        "<!doctype html><html lang=\"en\"><title>One moment</title><h1>%s</h1></html>"
            .formatted(heading);
    Answer answer = Answer.of(status, "text/html; charset=utf-8", page.getBytes(UTF_8));
    return new Recipe(
        Kind.ANSWER,
        name,
        "%d with an HTML page of somebody in between.".formatted(status),
        "processed: false",
        settings -> instead(answer, settings.flag("processed", false)));
  }

  private static Answering instead(Answer answer, boolean processed) {
    return gateway -> {
      if (processed) {
        gateway.carryOut();
      }
      return answer;
    };
  }

  private static Answer error(int status, String errorName, String more) {
    String body =
        "{\"errorName\":\"%s\",\"message\":\"Arranged in the laboratory\"%s}"
            .formatted(errorName, more);
    return Answer.of(status, "application/json", body.getBytes(UTF_8));
  }
}
