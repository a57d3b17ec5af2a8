package io.kassa.journey.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import io.kassa.journey.stage.Installation;
import java.util.List;
import java.util.Map;

/** The machine's own Chromium, started once for all journeys of this JVM. */
final class Chromium {

  // Without a sandbox, because builds often run as root; and nothing that calls home.
  private static final List<String> ARGUMENTS =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");

  private static final Playwright DRIVER =
      Playwright.create(
          new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));

  static final Browser RUNNING =
      DRIVER
          .chromium()
          .launch(new LaunchOptions().setExecutablePath(Installation.browser()).setArgs(ARGUMENTS));

  static {
    // Two busy cores need longer than the usual five seconds now and then.
    PlaywrightAssertions.setDefaultAssertionTimeout(20_000);
  }

  private Chromium() {}
}
