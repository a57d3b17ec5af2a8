package io.kassa.web.console.record;

import io.kassa.audit.AuditCursor;
import io.kassa.audit.AuditFilter;
import io.kassa.staff.AuditAction;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The record's address: which entries are shown and from where on. Whatever it does not understand
 * it leaves out, and so shows more rather than an error.
 *
 * @param who only this person's
 * @param action only this action
 * @param subject only about this
 * @param from only on this day in Brussels or later
 * @param until only on this day in Brussels or earlier
 * @param after where the page begins; empty for the first one
 */
record AuditAddress(
    Optional<String> who,
    Optional<AuditAction> action,
    Optional<String> subject,
    Optional<LocalDate> from,
    Optional<LocalDate> until,
    Optional<AuditCursor> after) {

  static final String LIST = "/console/audit";

  private static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");
  private static final int LONGEST = 500;

  /** Databases know no years beyond these, and no shop does. */
  private static final int FIRST_YEAR = 2000;

  private static final int LAST_YEAR = 9000;

  /**
   * Reads the parameters of a request.
   *
   * @param given gives the value of a parameter, empty if it is not there
   * @return the address
   */
  static AuditAddress read(Map<String, String> given) {
    var action = given.getOrDefault("action", "");
    return new AuditAddress(
        text(given, "who"),
        Arrays.stream(AuditAction.values()).filter(each -> each.name().equals(action)).findFirst(),
        text(given, "subject"),
        day(given, "from"),
        day(given, "until"),
        AuditCursor.read(given.getOrDefault("after", "")));
  }

  private static Optional<String> text(Map<String, String> given, String name) {
    var plain = given.getOrDefault(name, "").replaceAll("\\p{Cntrl}", "").strip();
    var cut = plain.substring(0, Math.min(plain.length(), LONGEST));
    return Optional.of(cut).filter(text -> !text.isEmpty());
  }

  private static Optional<LocalDate> day(Map<String, String> given, String name) {
    try {
      return Optional.of(LocalDate.parse(given.getOrDefault(name, "")))
          .filter(day -> day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR);
    } catch (DateTimeException none) {
      return Optional.empty();
    }
  }

  /**
   * Which entries are meant; both days are included.
   *
   * @return the filter
   */
  AuditFilter filter() {
    return new AuditFilter(
        who,
        action.map(AuditAction::name),
        subject,
        from.map(AuditAddress::begin),
        until.map(day -> begin(day.plusDays(1))));
  }

  private static Instant begin(LocalDate day) {
    return day.atStartOfDay(BRUSSELS).toInstant();
  }

  /** Whether anything is left out. */
  boolean filters() {
    return !filter().equals(AuditFilter.ALL);
  }

  /** The same entries from their beginning. */
  AuditAddress first() {
    return new AuditAddress(who, action, subject, from, until, Optional.empty());
  }

  /** The same entries from another place on. */
  AuditAddress from(AuditCursor place) {
    return new AuditAddress(who, action, subject, from, until, Optional.of(place));
  }

  /**
   * The parameters.
   *
   * @return such as {@code who=an&from=2026-11-22}, empty if there are none
   */
  String query() {
    var parts = new LinkedHashMap<String, String>();
    who.ifPresent(name -> parts.put("who", name));
    action.ifPresent(one -> parts.put("action", one.name()));
    subject.ifPresent(about -> parts.put("subject", about));
    from.ifPresent(day -> parts.put("from", day.toString()));
    until.ifPresent(day -> parts.put("until", day.toString()));
    after.ifPresent(place -> parts.put("after", place.toString()));
    return parts.entrySet().stream()
        .map(part ->
            part.getKey() + "=" + URLEncoder.encode(part.getValue(), StandardCharsets.UTF_8))
        .collect(Collectors.joining("&"));
  }

  /** The address under another path, such as that of an export. */
  String at(String path) {
    return query().isEmpty() ? path : path + "?" + query();
  }

  @Override
  public String toString() {
    return at(LIST);
  }
}
