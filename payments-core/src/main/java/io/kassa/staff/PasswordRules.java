package io.kassa.staff;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a password must be (NIST SP 800-63B): long, not the person's name, and not among those that
 * are tried first. It need not hold digits, capitals or signs, and it does not expire.
 */
public final class PasswordRules {

  /** The least number of characters. */
  public static final int SHORTEST = 12;

  /** The most; more costs the server time and adds nothing. */
  public static final int LONGEST = 256;

  private static final int SHORTEST_NAME = 3;

  /** So few different characters make no password, however long it is. */
  private static final int FEWEST_DIFFERENT = 5;

  /** What is left of a password when its digits and signs are gone, and is worth nothing. */
  private static final List<String> WORN_WORDS =
      Stream.of(
              "password",
              "passwort",
              "wachtwoord",
              "motdepasse",
              "welcome",
              "welkom",
              "bienvenue",
              "willkommen",
              "letmein",
              "iloveyou",
              "administrator",
              "admin",
              "qwerty",
              "azerty",
              "qwertz",
              "qwertyuiop",
              "azertyuiop",
              "qwertzuiop",
              "changeme",
              "secret",
              "geheim",
              "kassa",
              "bancontact",
              "worldpay",
              "sunshine",
              "football",
              "princess",
              "monkey",
              "dragon",
              "master",
              "summer",
              "winter",
              "zomer",
              "ete",
              "hiver",
              "sommer",
              "test",
              "abc",
              "asdfgh",
              "zxcvbn",
              "wxcvbn")
          // The longest first: what a short one leaves of a long one would look like letters.
          .sorted(Comparator.comparingInt(String::length).reversed())
          .toList();

  private static final String IN_A_ROW =
      "01234567890123456789 abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyz"
          + " qwertyuiopasdfghjklzxcvbnm azertyuiopqsdfghjklmwxcvbn qwertzuiopasdfghjklyxcvbnm"
          + " 98765432109876543210 1qaz2wsx3edc4rfv5tgb6yhn";

  private PasswordRules() {}

  /**
   * Judges a password that somebody wants to have.
   *
   * @param password the password, exactly as typed
   * @param name whose it will be; possibly not a name at all
   * @return why it is refused, or empty if it will do
   */
  public static Optional<Weakness> judge(String password, String name) {
    int length = password.codePointCount(0, password.length());
    if (length < SHORTEST) {
      return Optional.of(Weakness.SHORT);
    }
    if (length > LONGEST) {
      return Optional.of(Weakness.LONG);
    }
    var plain = password.toLowerCase(Locale.ROOT);
    var own = name.toLowerCase(Locale.ROOT);
    if (own.length() >= SHORTEST_NAME && plain.contains(own)) {
      return Optional.of(Weakness.NAME);
    }
    return isCommon(plain) ? Optional.of(Weakness.COMMON) : Optional.empty();
  }

  private static boolean isCommon(String plain) {
    return plain.codePoints().distinct().count() < FEWEST_DIFFERENT
        || IN_A_ROW.contains(plain)
        || isMadeOfWornWords(plain);
  }

  /** Tired words, repeated or followed by numbers and signs, are what is tried first. */
  private static boolean isMadeOfWornWords(String plain) {
    var rest = plain.replaceAll("[^\\p{L}]+$", "");
    var spelled = rest.replace("@", "a").replace("0", "o").replace("$", "s");
    for (var read : List.of(plain, spelled)) {
      var left = read;
      for (var word : WORN_WORDS) {
        left = left.replace(word, "");
      }
      if (!left.equals(read) && left.codePoints().noneMatch(Character::isLetter)) {
        return true;
      }
    }
    return false;
  }
}
