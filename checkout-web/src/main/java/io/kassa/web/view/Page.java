package io.kassa.web.view;

import io.kassa.order.Language;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A page to show: a resource returns it, {@link PageRendering} turns it into HTML. Immutable.
 *
 * <p>Besides its own model every template sees {@code lang} (a language code), {@code say} (a
 * {@link Formats}), {@code seller}, {@code drawings}, {@code languages} and {@code stylesheet}.
 *
 * @param template the template's path under {@code WEB-INF/templates}, without {@code .html}
 * @param status the HTTP status of the answer
 * @param model what the template shows, by name
 * @param ownLanguage the language for a visitor who has chosen none, such as the order's
 * @param headers further headers of the answer
 */
public record Page(
    String template,
    int status,
    Map<String, Object> model,
    Optional<Language> ownLanguage,
    Map<String, String> headers) {

  /** Copies the maps. */
  public Page {
    model = Collections.unmodifiableMap(new LinkedHashMap<>(model));
    headers = Map.copyOf(headers);
  }

  /**
   * A page answered 200, with nothing in its model yet.
   *
   * @param template the template's path, such as {@code basket/basket}
   * @return the page
   */
  public static Page of(String template) {
    return new Page(template, 200, Map.of(), Optional.empty(), Map.of());
  }

  /**
   * The page with one more thing to show.
   *
   * @param name what the template calls it
   * @param value the thing
   * @return the changed page
   */
  public Page with(String name, Object value) {
    var more = new LinkedHashMap<>(model);
    more.put(name, value);
    return new Page(template, status, more, ownLanguage, headers);
  }

  /**
   * The page under another status.
   *
   * @param code an HTTP status, such as 422 for a form that was refused
   * @return the changed page
   */
  public Page answered(int code) {
    return new Page(template, code, model, ownLanguage, headers);
  }

  /**
   * The page in a language of its own, for visitors who have not chosen one.
   *
   * @param language such as the language an order was placed in
   * @return the changed page
   */
  public Page spokenIn(Language language) {
    return new Page(template, status, model, Optional.of(language), headers);
  }

  /**
   * The page that moves on by itself, without a script.
   *
   * @param seconds after how many seconds
   * @param address where to; the page's own address shows it afresh
   * @return the changed page
   */
  public Page movingOn(int seconds, String address) {
    var more = new LinkedHashMap<>(headers);
    more.put("Refresh", seconds + "; url=" + address);
    return new Page(template, status, model, ownLanguage, more);
  }
}
