package io.kassa.web.console;

import io.kassa.web.console.record.Visitor;
import io.kassa.web.view.Page;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** Makes the console's pages: each says who is signed in, and keeps its filter across languages. */
@Dependent
public class ConsolePage {

  private final Visitor visitor;

  /**
   * Is given the visitor.
   *
   * @param visitor who is asking
   */
  @Inject
  public ConsolePage(Visitor visitor) {
    this.visitor = visitor;
  }

  /**
   * A page of the console.
   *
   * @param name its template's name under {@code console/}
   * @return the page
   */
  public Page page(String name) {
    return Page.of("console/" + name)
        .with("here", name)
        .with("person", visitor.name().orElse(""))
        .with("carry", "");
  }
}
