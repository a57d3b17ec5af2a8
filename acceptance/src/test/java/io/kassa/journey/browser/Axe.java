package io.kassa.journey.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;

/** What axe-core finds against WCAG 2.0, 2.1 and 2.2, levels A and AA. */
public final class Axe {

  private static final List<String> LEVELS =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa");

  private Axe() {}

  /** Each violation as a rule, its place and its help. */
  public static List<String> violations(Page page) {
    return new AxeBuilder(page)
        .withTags(LEVELS).analyze().getViolations().stream()
            .flatMap(rule ->
                rule.getNodes().stream()
                    .map(node -> rule.getId() + " at " + node.getTarget() + ": " + rule.getHelp()))
            .toList();
  }
}
