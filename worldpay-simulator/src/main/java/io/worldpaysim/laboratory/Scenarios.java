package io.worldpaysim.laboratory;

import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/** All scenarios by name, each made from the settings that a request brings along. */
final class Scenarios {

  private final Map<String, Function<JsonObject, Scenario>> makers = new TreeMap<>();

  Scenarios(Pauses pauses) {
    makers.put(AnswerServerError.NAME, settings -> new AnswerServerError(processed(settings)));
    makers.put(AnswerHtml.NAME, settings -> new AnswerHtml(processed(settings)));
    makers.put(AnswerTruncated.NAME, settings -> new AnswerTruncated());
    makers.put(AnswerLost.NAME, settings -> new AnswerLost());
    makers.put(Hang.NAME, settings -> new Hang(duration(settings), pauses));
    makers.put(UnknownWord.NAME, settings -> new UnknownWord());
    makers.put(NoRedirect.NAME, settings -> new NoRedirect());
  }

  Set<String> names() {
    return makers.keySet();
  }

  /**
   * Makes a scenario.
   *
   * @throws IllegalArgumentException when there is no such name or a setting cannot be read
   */
  Scenario make(String name, JsonObject settings) {
    Function<JsonObject, Scenario> maker = makers.get(name);
    if (maker == null) {
      throw new IllegalArgumentException("No scenario is called " + name + "; known: " + names());
    }
    return maker.apply(settings);
  }

  private static boolean processed(JsonObject settings) {
    return settings.getBoolean("processed", false);
  }

  private static Duration duration(JsonObject settings) {
    return Duration.parse(settings.getString("duration", Hang.USUAL.toString()));
  }
}
