package io.kassa.web.view;

import io.kassa.order.Language;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Cookie;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.Locale.LanguageRange;
import java.util.Optional;

/**
 * Which language a visitor reads: the one chosen by link, else the page's own, else the first of
 * the browser's that the shop speaks, else Dutch.
 */
public final class LanguageChoice {

  /** The cookie that remembers a choice. */
  public static final String COOKIE = "lang";

  private LanguageChoice() {}

  /**
   * Reads a request.
   *
   * @param request the request
   * @param pagesOwn the language of the page itself, such as the order's
   * @return the language
   */
  public static Language of(ContainerRequestContext request, Optional<Language> pagesOwn) {
    return of(
        Optional.ofNullable(request.getCookies().get(COOKIE)).map(Cookie::getValue),
        Optional.ofNullable(request.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE)),
        pagesOwn);
  }

  /**
   * Reads the headers of a request whose page has no language of its own.
   *
   * @param headers the headers
   * @return the language
   */
  public static Language of(HttpHeaders headers) {
    return of(
        Optional.ofNullable(headers.getCookies().get(COOKIE)).map(Cookie::getValue),
        Optional.ofNullable(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE)),
        Optional.empty());
  }

  /**
   * Reads a request that reached no resource; its cookies are not looked at.
   *
   * @param request the request
   * @return the language
   */
  public static Language of(HttpServletRequest request) {
    return of(
        Optional.empty(),
        Optional.ofNullable(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE)),
        Optional.empty());
  }

  static Language of(
      Optional<String> chosen, Optional<String> accepted, Optional<Language> pagesOwn) {
    return chosen
        .flatMap(Language::ofCode)
        .or(() -> pagesOwn)
        .or(() -> accepted.flatMap(LanguageChoice::firstSpoken))
        .orElse(Language.NL);
  }

  private static Optional<Language> firstSpoken(String accepted) {
    return ranges(accepted).stream()
        .filter(range -> range.getWeight() > 0)
        .map(range -> range.getRange().split("-", 2)[0])
        .flatMap(code -> Language.ofCode(code).stream())
        .findFirst();
  }

  private static List<LanguageRange> ranges(String accepted) {
    try {
      return LanguageRange.parse(accepted);
    } catch (IllegalArgumentException garbled) {
      return List.of();
    }
  }
}
