package io.kassa.journey.browser;

import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.PlaywrightException;
import io.kassa.journey.stage.Installation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Lets visitors in for one test and sees them out after it. When the test failed, what each of them
 * saw last is kept under target/failures.
 */
public final class Visitors implements AfterEachCallback {

  private final List<Visitor> present = new ArrayList<>();

  /** A new visitor, with no cookie and no memory. */
  public Visitor comes(Equipment equipment) {
    var visitor = new Visitor(Chromium.RUNNING.newContext(equipment.options()), equipment);
    present.add(visitor);
    return visitor;
  }

  /** A new visitor whose browser was told to trust certificates that it does not know. */
  public Visitor comesTrusting(Equipment equipment) {
    var trusting = equipment.options().setIgnoreHTTPSErrors(true);
    var visitor = new Visitor(Chromium.RUNNING.newContext(trusting), equipment);
    present.add(visitor);
    return visitor;
  }

  @Override
  public void afterEach(ExtensionContext test) {
    if (test.getExecutionException().isPresent()) {
      keep(test);
    }
    present.forEach(Visitor::leaves);
    present.clear();
  }

  private void keep(ExtensionContext test) {
    var name =
        test.getRequiredTestClass().getSimpleName()
            + "-"
            + test.getRequiredTestMethod().getName()
            + "-"
            + test.getDisplayName().replaceAll("[^A-Za-z0-9]+", "_");
    for (int i = 0; i < present.size(); i++) {
      keep(present.get(i), Installation.traces("failures").resolve(name + "-" + i));
    }
  }

  private static void keep(Visitor visitor, Path trace) {
    try {
      var page = visitor.page();
      Files.writeString(Path.of(trace + ".html"), "<!-- " + page.url() + " -->\n" + page.content());
      page.screenshot(new ScreenshotOptions().setPath(Path.of(trace + ".png")).setFullPage(true));
    } catch (PlaywrightException gone) {
      System.getLogger(Visitors.class.getName())
          .log(System.Logger.Level.INFO, "Nothing to keep of a page that is gone", gone);
    } catch (IOException full) {
      throw new UncheckedIOException(full);
    }
  }
}
