package io.kassa.journey.browser;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.options.ColorScheme;
import io.kassa.order.Language;

/**
 * What a visitor comes with.
 *
 * @param language what the browser asks for
 * @param scripts whether the browser runs scripts
 * @param width the width of its window in CSS pixels
 * @param dark whether the system is set to dark
 */
public record Equipment(Language language, boolean scripts, int width, boolean dark) {

  /** An ordinary telephone. */
  public static final int PHONE = 390;

  /** An ordinary desk. */
  public static final int DESK = 1440;

  private static final int HEIGHT = 800;

  /** Someone at a desk with scripts. */
  public static Equipment usual(Language language) {
    return new Equipment(language, true, DESK, false);
  }

  /** The same with scripts switched off. */
  public Equipment withoutScripts() {
    return new Equipment(language, false, width, dark);
  }

  /** The same with another window. */
  public Equipment wide(int pixels) {
    return new Equipment(language, scripts, pixels, dark);
  }

  NewContextOptions options() {
    return new NewContextOptions()
        .setLocale(language.code() + "-BE")
        .setJavaScriptEnabled(scripts)
        .setViewportSize(width, HEIGHT)
        .setColorScheme(dark ? ColorScheme.DARK : ColorScheme.LIGHT);
  }
}
