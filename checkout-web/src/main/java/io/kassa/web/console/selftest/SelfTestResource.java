package io.kassa.web.console.selftest;

import io.kassa.staff.AuditAction;
import io.kassa.staff.Permission;
import io.kassa.web.console.ConsolePage;
import io.kassa.web.console.access.Needs;
import io.kassa.web.console.record.AuditPen;
import io.kassa.web.selftest.SelfTest;
import io.kassa.web.selftest.Verdict;
import io.kassa.web.view.Page;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** Shows what the shop finds out about itself. */
@Path("/console/self-test")
@Dependent
public class SelfTestResource {

  private final SelfTest test;
  private final AuditPen pen;
  private final ConsolePage console;

  /**
   * Is given its collaborators.
   *
   * @param test looks
   * @param pen notes who had it look
   * @param console the frame of the page
   */
  @Inject
  public SelfTestResource(SelfTest test, AuditPen pen, ConsolePage console) {
    this.test = test;
    this.pen = pen;
    this.console = console;
  }

  /**
   * Tests, and shows what was found. Changes nothing, and so it is a GET.
   *
   * @return the page
   */
  @GET
  @Needs(Permission.SELF_TEST)
  @Produces(MediaType.TEXT_HTML)
  public Page run() {
    pen.note(AuditAction.RAN_SELF_TEST, "");
    var report = test.run();
    return console
        .page("self-test")
        .with("report", report)
        .with("broken", report.count(Verdict.BROKEN))
        .with("warnings", report.count(Verdict.WARNING));
  }
}
