package io.worldpaysim.laboratory;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.worldpaysim.http.Answer;
import io.worldpaysim.ledger.Event;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Scenarios that go on over several requests about one payment. */
final class Stories {

  private static final Answer NOT_FOUND =
      Answer.of(
          404,
          "application/json",
          "{\"errorName\":\"paymentNotFound\",\"message\":\"There is no such payment\"}"
              .getBytes(UTF_8));

  private Stories() {}

  static List<Recipe> all() {
    return List.of(
        new Recipe(
            Kind.STORY,
            "not-found-at-first",
            "The first questions about the payment are answered with 404, later ones properly.",
            "times: 3",
            settings -> notFound(settings.number("times", 3))),
        new Recipe(
            Kind.STORY,
            "not-found-for-ever",
            "Every question about the payment is answered with 404, although it goes on.",
            "",
            settings -> notFound(Integer.MAX_VALUE)),
        new Recipe(
            Kind.STORY,
            "state-backwards",
            "One question is answered with the outcome, all later ones with an earlier word.",
            "word: pending",
            settings -> backwards(settings.text("word", Event.PENDING))),
        new Recipe(
            Kind.STORY,
            "webhook-early",
            "A webhook about the payment arrives before the answer of its creation.",
            "word: sentForAuthorization",
            settings -> early(settings.text("word", Event.SENT_FOR_AUTHORIZATION))));
  }

  private static Answering notFound(int times) {
    Map<String, Integer> asked = new ConcurrentHashMap<>();
    return gateway -> {
      Answer proper = gateway.carryOut();
      if (proper.status() != 200) {
        return proper; // a creation is not a question
      }
      int count = asked.merge(gateway.reference().orElse(""), 1, Integer::sum);
      return count <= times ? NOT_FOUND : proper;
    };
  }

  private static Answering backwards(String word) {
    Set<String> told = ConcurrentHashMap.newKeySet();
    return gateway -> {
      Answer proper = gateway.carryOut();
      boolean open =
          proper.status() != 200
              || new String(proper.body(), UTF_8).contains("\"" + Event.PENDING + "\"");
      if (open || told.add(gateway.reference().orElse(""))) {
        return proper;
      }
      return Tampering.changed(proper, it -> Tampering.replaced(it, "lastEvent", word));
    };
  }

  private static Answering early(String word) {
    return gateway -> {
      Answer proper = gateway.carryOut();
      if (proper.status() == 201) {
        gateway.sayFirst(word);
      }
      return proper;
    };
  }
}
