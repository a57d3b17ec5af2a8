package io.kassa.web.http;

import java.util.List;

/** What every request passes, without a server. */
public final class Doors {

  private Doors() {}

  /**
   * The filters and the mapper, as the server finds them.
   *
   * @param publicUrl what the outside world calls us
   * @return the providers
   */
  @SuppressWarnings("UnnecessaryAssignment") // no container here that would inject
  public static List<Object> of(String publicUrl) {
    var guard = new CrossSiteGuard();
    guard.here = new PublicAddress(publicUrl);
    var languages = new LanguageSwitch();
    languages.here = new PublicAddress(publicUrl);
    return List.of(guard, languages, new NoStore(), new Problems());
  }

  /**
   * Our cookies.
   *
   * @param publicUrl what the outside world calls us
   * @return the cookies
   */
  public static Cookies cookies(String publicUrl) {
    return new Cookies(new PublicAddress(publicUrl));
  }
}
