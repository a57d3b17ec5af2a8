package io.kassa.web.console;

import static io.kassa.staff.StaffName.PROVIDED;

import io.kassa.cases.CaseCount;
import io.kassa.cases.CaseList;
import io.kassa.staff.Permission;
import io.kassa.web.console.record.Visitor;
import io.kassa.web.view.Page;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/**
 * Makes the console's pages: each says who is signed in, what they may do and how many cases are
 * open, and keeps its filter across languages.
 */
@Dependent
public class ConsolePage {

  private final Visitor visitor;
  private final CaseList cases;

  /**
   * Is given what every page shows.
   *
   * @param visitor who is asking
   * @param cases how much waits for a person
   */
  @Inject
  public ConsolePage(Visitor visitor, CaseList cases) {
    this.visitor = visitor;
    this.cases = cases;
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
        .with("provided", visitor.name().filter(each -> each.startsWith(PROVIDED)).isPresent())
        .with("rights", new Rights(visitor))
        .with("openCases", visitor.name().map(signedIn -> openCases()).orElse(0L))
        .with("ends", visitor.session().map(SessionEnd::of))
        .with("carry", "");
  }

  /**
   * Whether the visitor may do something, for pages that show different things to different roles.
   *
   * @param permission what
   * @return what the role says
   */
  public boolean may(Permission permission) {
    return visitor.may(permission);
  }

  private long openCases() {
    return cases.counts().stream().mapToLong(CaseCount::open).sum();
  }
}
