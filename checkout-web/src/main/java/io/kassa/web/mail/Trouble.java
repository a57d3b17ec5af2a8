package io.kassa.web.mail;

import jakarta.mail.MessagingException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Says in one line why a mail did not get through. Mail servers like to repeat the address in their
 * answer; whatever looks like one is taken out, because this line stands in the log.
 */
final class Trouble {

  private static final Pattern ADDRESS = Pattern.compile("\\S*@\\S*");
  private static final int LONGEST = 300;
  private static final int DEEPEST = 8;

  private Trouble() {}

  /**
   * The line.
   *
   * @param failure what was thrown
   * @return what went wrong, as the deepest cause tells it
   */
  static String inOneLine(MessagingException failure) {
    var words = new ArrayList<String>();
    for (var cause : causes(failure)) {
      var said = masked(firstLine(cause.getMessage()));
      var line = cause.getClass().getSimpleName() + (said.isEmpty() ? "" : ": " + said);
      if (!words.contains(line)) {
        words.add(line);
      }
    }
    var line = String.join("; ", words);
    return line.substring(0, Math.min(line.length(), LONGEST));
  }

  /** Messages of a nested failure repeat those of its causes, each on a line of its own. */
  private static String firstLine(@Nullable String message) {
    return message == null ? "" : message.strip().lines().findFirst().orElse("");
  }

  private static String masked(String text) {
    return MailMessage.oneLine(ADDRESS.matcher(text).replaceAll("…"));
  }

  private static List<Throwable> causes(Throwable failure) {
    var causes = new ArrayList<Throwable>();
    Throwable next = failure;
    while (next != null && causes.size() < DEEPEST) {
      causes.add(next);
      next = next instanceof MessagingException mail ? mail.getNextException() : next.getCause();
    }
    return causes;
  }
}
