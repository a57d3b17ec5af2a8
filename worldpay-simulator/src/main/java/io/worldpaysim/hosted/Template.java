package io.worldpaysim.hosted;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text with holes: <code>${value}</code> is filled in escaped, <code>!{html}</code> as it is, and
 * <code>#{message}</code> with a message, whose own holes are filled as well.
 */
final class Template {

  private static final Pattern HOLE = Pattern.compile("([$!#])\\{([a-zA-Z.-]+)}");

  private final List<Part> parts;

  private Template(List<Part> parts) {
    this.parts = parts;
  }

  private sealed interface Part {
    record Literal(String text) implements Part {}

    record Value(String name) implements Part {}

    record Markup(String name) implements Part {}

    record Message(String key) implements Part {}
  }

  static Template of(String text) {
    List<Part> parts = new ArrayList<>();
    Matcher matcher = HOLE.matcher(text);
    int from = 0;
    while (matcher.find()) {
      parts.add(new Part.Literal(text.substring(from, matcher.start())));
      parts.add(hole(matcher));
      from = matcher.end();
    }
    parts.add(new Part.Literal(text.substring(from)));
    return new Template(parts);
  }

  /** Reads a template that lies beside this class. */
  static Template named(String file) {
    return of(resource(file));
  }

  static String resource(String file) {
    try (InputStream in = Template.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("Missing in the simulator: " + file);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /**
   * Fills the holes.
   *
   * @param values texts for values and markup
   * @param messages the messages of the page's language
   * @throws IllegalArgumentException when a value or a message is missing
   */
  String fill(Map<String, String> values, Messages messages) {
    StringBuilder page = new StringBuilder(4096);
    for (Part part : parts) {
      page.append(
          switch (part) {
            case Part.Literal(String text) -> text;
            case Part.Value(String name) -> escape(known(values, name));
            case Part.Markup(String name) -> known(values, name);
            case Part.Message(String key) -> messages.template(key).fill(values, messages);
          });
    }
    return page.toString();
  }

  static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }

  private static Part hole(MatchResult match) {
    return switch (match.group(1)) {
      case "$" -> new Part.Value(match.group(2));
      case "!" -> new Part.Markup(match.group(2));
      default -> new Part.Message(match.group(2));
    };
  }

  private static String known(Map<String, String> values, String name) {
    String value = values.get(name);
    if (value == null) {
      throw new IllegalArgumentException("Nothing to fill in for " + name);
    }
    return value;
  }
}
