package io.worldpaysim.laboratory;

import static io.worldpaysim.laboratory.Tampering.JSON;

import io.worldpaysim.http.Answer;
import io.worldpaysim.http.Answer.Header;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.function.UnaryOperator;

/** Scenarios in which everything was done and the answer, well-formed, says something odd. */
final class WrongAnswers {

  /** Where an answer wants to send the caller; asking there is counted, and is a mistake. */
  public static final String ELSEWHERE = "/elsewhere";

  private static final String FOREIGN = "https://elsewhere.invalid";
  private static final int LARGE_HEADER = 1 << 20;

  private WrongAnswers() {}

  static List<Recipe> all() {
    return List.of(
        changed("answer-200", "200 instead of 201 or 202.", answer -> status(answer, 200)),
        changed(
            "answer-302",
            "A redirect to `/elsewhere`, which must not be followed.",
            answer -> Answer.redirect(302, ELSEWHERE)),
        changed(
            "answer-as-text",
            "The content type is `text/plain`.",
            answer -> typed(answer, "text/plain")),
        changed(
            "answer-huge-header",
            "A header of 1 MB.",
            answer -> answer.with("X-Padding", "x".repeat(LARGE_HEADER))),
        object(
            "unknown-word",
            "`lastEvent` is a word that nobody has documented.",
            object -> Tampering.replaced(object, "lastEvent", "paidInSeashells")),
        object(
            "no-last-event",
            "`lastEvent` is missing.",
            object -> Tampering.without(object, "lastEvent")),
        object(
            "no-redirect",
            "The answer forgets where the shopper has to go.",
            object -> Tampering.without(object, "redirect")),
        object(
            "no-links",
            "The answer has no `_links`.",
            object -> Tampering.without(object, "_links")),
        foreign("foreign-links", "All links lead to another host.", WrongAnswers::abroad),
        foreign(
            "foreign-redirect",
            "The shopper is to be sent to another host.",
            (object, host) -> Tampering.replaced(object, "redirect", host + "/pay")));
  }

  private static Recipe changed(String name, String sentence, UnaryOperator<Answer> change) {
    Answering scenario = gateway -> change.apply(gateway.carryOut());
    return Recipe.of(Kind.ANSWER, name, sentence, scenario);
  }

  private static Recipe object(String name, String sentence, UnaryOperator<JsonObject> change) {
    return Recipe.of(Kind.ANSWER, name, sentence, Tampering.object(change));
  }

  private static Recipe foreign(String name, String sentence, Displacement change) {
    return new Recipe(
        Kind.ANSWER,
        name,
        sentence,
        "host: " + FOREIGN,
        settings -> {
          String host = settings.text("host", FOREIGN);
          return Tampering.object(object -> change.to(object, host));
        });
  }

  /** Moves links to another host. */
  private interface Displacement {
    JsonObject to(JsonObject object, String host);
  }

  private static JsonObject abroad(JsonObject object, String host) {
    JsonObjectBuilder builder = Tampering.builder(object);
    for (String group : List.of("_links", "_actions")) {
      JsonObject links = object.getJsonObject(group);
      if (links != null) {
        builder.add(group, moved(links, host));
      }
    }
    return builder.build();
  }

  private static JsonObjectBuilder moved(JsonObject links, String host) {
    JsonObjectBuilder moved = JSON.createObjectBuilder();
    links.forEach((name, link) -> {
      String href = link.asJsonObject().getString("href");
      String path = href.substring(href.indexOf('/', href.indexOf("://") + 3));
      moved.add(name, Tampering.builder(link.asJsonObject()).add("href", host + path));
    });
    return moved;
  }

  private static Answer status(Answer answer, int status) {
    boolean good = answer.status() < 300;
    return good ? new Answer(status, answer.headers(), answer.body(), answer.delivery()) : answer;
  }

  private static Answer typed(Answer answer, String contentType) {
    List<Header> headers =
        answer.headers().stream()
            .map(it -> it.name().equals("Content-Type") ? new Header(it.name(), contentType) : it)
            .toList();
    return new Answer(answer.status(), headers, answer.body(), answer.delivery());
  }
}
