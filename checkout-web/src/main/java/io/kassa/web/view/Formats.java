package io.kassa.web.view;

import io.kassa.money.Money;
import io.kassa.order.Language;
import io.kassa.order.LocalText;
import java.text.DecimalFormatSymbols;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/**
 * Amounts and times as people in Belgium write them, in one language. English is written the
 * British way, because the decimal comma of {@code en-BE} puzzles whoever reads English by choice.
 *
 * @param language the language
 */
public record Formats(Language language) {

  private static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");
  private static final char NO_BREAK_SPACE = '\u00a0';

  /**
   * An amount with its currency, such as {@code € 1.234,50}; never broken over two lines.
   *
   * @param amount the amount
   * @return the text
   */
  public String money(Money amount) {
    var number = number(amount);
    var symbol = amount.currency().getSymbol(locale());
    return switch (language) {
      case NL -> symbol + NO_BREAK_SPACE + number;
      case FR, DE -> number + NO_BREAK_SPACE + symbol;
      case EN -> symbol + number;
    };
  }

  /**
   * A text of the catalogue, in this language.
   *
   * @param texts the text in every language
   * @return the text
   */
  public String text(LocalText texts) {
    return texts.in(language);
  }

  private String number(Money amount) {
    int digits = amount.currency().getDefaultFractionDigits();
    long unit = 1;
    for (int i = 0; i < digits; i++) {
      unit *= 10;
    }
    long whole = amount.minorUnits() / unit;
    long rest = Math.abs(amount.minorUnits() % unit);
    var sign = amount.minorUnits() < 0 && whole == 0 ? "-" : "";
    var written = sign + NumberFormat.getIntegerInstance(locale()).format(whole);
    if (digits == 0) {
      return written;
    }
    var point = DecimalFormatSymbols.getInstance(locale()).getMonetaryDecimalSeparator();
    return written + point + ("0".repeat(digits) + rest).substring(String.valueOf(rest).length());
  }

  /**
   * A day in Brussels, such as {@code 22 november 2026}.
   *
   * @param time any instant
   * @return the text
   */
  public String date(Instant time) {
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
        .withLocale(locale())
        .format(time.atZone(BRUSSELS));
  }

  /**
   * A day and a time in Brussels, to the minute. In the hour that comes twice when summer time ends
   * it says which of the two it is.
   *
   * @param time any instant
   * @return the text
   */
  public String dateTime(Instant time) {
    var there = time.atZone(BRUSSELS);
    return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
            .withLocale(locale())
            .format(there)
        + which(there);
  }

  /**
   * A day and a time in Brussels, to the second and short, for tables; as clear as the other one.
   *
   * @param time any instant
   * @return the text, such as {@code 22/11/2026 15:16:07}
   */
  public String exactTime(Instant time) {
    var there = time.atZone(BRUSSELS);
    return DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm:ss", locale()).format(there)
        + which(there);
  }

  /**
   * A time of today in Brussels, to the minute begun.
   *
   * @param time any instant
   * @return the text, such as {@code 15:16}
   */
  public String time(Instant time) {
    var there = time.atZone(BRUSSELS);
    return DateTimeFormatter.ofPattern("HH:mm", locale()).format(there) + which(there);
  }

  private static String which(ZonedDateTime there) {
    boolean twice = BRUSSELS.getRules().getValidOffsets(there.toLocalDateTime()).size() > 1;
    return twice ? DateTimeFormatter.ofPattern(" (O)", Locale.ROOT).format(there) : "";
  }

  private Locale locale() {
    return language == Language.EN ? Locale.UK : language.locale();
  }
}
