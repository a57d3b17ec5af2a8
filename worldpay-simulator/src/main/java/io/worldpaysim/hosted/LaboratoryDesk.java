package io.worldpaysim.hosted;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.worldpaysim.http.Answer;
import io.worldpaysim.http.Door;
import io.worldpaysim.http.Form;
import io.worldpaysim.http.Request;
import io.worldpaysim.laboratory.Laboratory;
import io.worldpaysim.laboratory.Wish;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.spi.JsonProvider;
import java.util.Map;

/**
 * {@code /laboratory} for people: a page that works without scripts. Whoever sends or wants
 * anything but a form and a page is a program, and is led on.
 */
public final class LaboratoryDesk implements Door {

  private static final JsonProvider JSON = JsonProvider.provider();

  private final Laboratory laboratory;
  private final LaboratoryPage page;
  private final Door programs;

  /**
   * Opens the laboratory to people.
   *
   * @param laboratory what they use
   * @param programs answers everybody else
   */
  public LaboratoryDesk(Laboratory laboratory, Door programs) {
    this.laboratory = laboratory;
    this.page = new LaboratoryPage(laboratory);
    this.programs = programs;
  }

  @Override
  public Answer answer(Request request) {
    boolean looks = request.method().equals("GET") || request.method().equals("HEAD");
    if (looks && request.header("Accept").orElse("").contains("text/html")) {
      return page.show(200, "", request.query());
    }
    return request.method().equals("POST") && isForm(request)
        ? act(Form.fields(request))
        : programs.answer(request);
  }

  private Answer act(Map<String, String> fields) {
    if (fields.getOrDefault("deed", "").equals("clear")) {
      laboratory.clear();
      return Answer.redirect(303, "/laboratory");
    }
    if (!fields.containsKey("scenario")) {
      return page.show(400, "Choose what goes wrong.", fields);
    }
    try {
      laboratory.arrange(Wish.of(wish(fields)));
      return Answer.redirect(303, "/laboratory");
    } catch (IllegalArgumentException unreadable) {
      return page.show(400, String.valueOf(unreadable.getMessage()), fields);
    }
  }

  /** Command-line tools call JSON a form unless told otherwise, so the body decides. */
  private static boolean isForm(Request request) {
    boolean form =
        request.header("Content-Type").orElse("").startsWith("application/x-www-form-urlencoded");
    return form && !new String(request.body(), UTF_8).stripLeading().startsWith("{");
  }

  private static JsonObject wish(Map<String, String> fields) {
    JsonObjectBuilder wish = JSON.createObjectBuilder();
    fields.forEach(wish::add);
    for (String setting : fields.getOrDefault("settings", "").split(",", -1)) {
      if (!setting.isBlank()) {
        String[] sides = setting.split("[:=]", 2);
        if (sides.length < 2) {
          throw new IllegalArgumentException("A setting is written as name: value");
        }
        wish.add(sides[0].strip(), sides[1].strip());
      }
    }
    return wish.build();
  }
}
