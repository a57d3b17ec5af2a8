package io.kassa.web.console.cases;

import io.kassa.payment.CaseKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * The list's address: which cases are shown. Whatever it does not understand it leaves out, and so
 * shows more rather than an error.
 *
 * @param kind only this kind
 * @param closed whether closed cases are shown instead of open ones
 */
record CasesAddress(Optional<CaseKind> kind, boolean closed) {

  static final String LIST = "/console/cases";

  private static final String CLOSED = "closed";

  /**
   * Reads the parameters of a request.
   *
   * @param kind a word of {@link #word}
   * @param show {@code closed}, or anything else for open ones
   * @return the address
   */
  static CasesAddress read(String kind, String show) {
    var wanted = Arrays.stream(CaseKind.values()).filter(each -> word(each).equals(kind));
    return new CasesAddress(wanted.findFirst(), show.equals(CLOSED));
  }

  /** The word of a kind in addresses: in lower case with hyphens. */
  static String word(CaseKind kind) {
    return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * The parameters.
   *
   * @return such as {@code kind=late-money&show=closed}, empty if there are none
   */
  String query() {
    var parts = new ArrayList<String>();
    kind.ifPresent(one -> parts.add("kind=" + word(one)));
    if (closed) {
      parts.add("show=" + CLOSED);
    }
    return String.join("&", parts);
  }

  @Override
  public String toString() {
    return query().isEmpty() ? LIST : LIST + "?" + query();
  }
}
