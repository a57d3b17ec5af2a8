package io.kassa.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A place in the shop's sources that writes a line for operators.
 *
 * @param where the class
 * @param level ERROR or WARNING
 * @param words what of it is fixed, the first words that are enough to find it by; the class if
 *     there are none
 */
record SaidLine(String where, String level, String words) {

  /** Fewer letters are found everywhere. */
  private static final int ENOUGH = 8;

  private static final Pattern STATEMENT =
      Pattern.compile(
          "(?s)(LOG\\s*\\.log|alarm(?:\\(\\))?\\s*\\.raise|rounds\\s*\\.begin)\\((.*?)\\);");
  private static final Pattern TEXT = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");
  private static final Pattern FILLED_IN = Pattern.compile("\\{\\d}|%[a-z]|\\\\\"");

  /** All of them. */
  static List<SaidLine> below(Path root) {
    return Stream.of("payments-core", "persistence", "checkout-web")
        .map(module -> root.resolve(module).resolve("src/main/java"))
        .flatMap(SaidLine::classes)
        .toList();
  }

  /** Those of one source. */
  static Stream<SaidLine> in(String where, String source) {
    return STATEMENT
        .matcher(source)
        .results()
        .flatMap(statement -> {
          var arguments = statement.group(2);
          boolean isAlarm = statement.group(1).startsWith("alarm");
          // The first text of an alarm is the name of its cause.
          var texts = isAlarm ? arguments.substring(arguments.indexOf(',') + 1) : arguments;
          return level(isAlarm, arguments)
              .map(level -> new SaidLine(where, level, words(texts, where)));
        });
  }

  private static Stream<String> level(boolean isAlarm, String arguments) {
    if (isAlarm || arguments.contains("Level.ERROR")) {
      return Stream.of("ERROR");
    }
    // Rounds are given what they warn with, and no level.
    boolean warns = arguments.contains("Level.WARNING") || !arguments.contains("Level.");
    return warns ? Stream.of("WARNING") : Stream.empty();
  }

  private static String words(String arguments, String where) {
    return TEXT.matcher(arguments)
        .results()
        .flatMap(text -> FILLED_IN.splitAsStream(text.group(1)))
        .filter(piece -> piece.strip().length() >= ENOUGH)
        .findFirst()
        .orElse(where);
  }

  private static Stream<SaidLine> classes(Path folder) {
    try (var files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".java")).toList().stream()
          .flatMap(file -> in(name(file), read(file)));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static String name(Path file) {
    return file.getFileName().toString().replace(".java", "");
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
