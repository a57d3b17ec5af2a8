package io.kassa.web.console.people;

import io.kassa.refund.PersonalLimits;
import io.kassa.staff.AuditAction;
import io.kassa.staff.Permission;
import io.kassa.staff.StaffAccounts;
import io.kassa.web.console.ConsolePage;
import io.kassa.web.console.access.Needs;
import io.kassa.web.console.access.Reentry;
import io.kassa.web.console.record.AuditPen;
import io.kassa.web.console.record.Visitor;
import io.kassa.web.http.SeeOther;
import io.kassa.web.view.FieldErrors;
import io.kassa.web.view.Page;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** Sets how much somebody may give back without a second person; nobody sets their own. */
@Path("/console/people/{name}/limits")
@Dependent
public class LimitsResource {

  private final StaffAccounts accounts;
  private final PersonalLimits limits;
  private final PersonPage page;
  private final Reentry reentry;
  private final AuditPen pen;
  private final Visitor visitor;
  private final ConsolePage console;

  /**
   * Is given its collaborators.
   *
   * @param accounts the accounts
   * @param limits the limits
   * @param page what is shown
   * @param reentry asks for the password
   * @param pen notes what was changed
   * @param visitor who is asking
   * @param console the frame of the page
   */
  @Inject
  public LimitsResource(
      StaffAccounts accounts,
      PersonalLimits limits,
      PersonPage page,
      Reentry reentry,
      AuditPen pen,
      Visitor visitor,
      ConsolePage console) {
    this.accounts = accounts;
    this.limits = limits;
    this.page = page;
    this.reentry = reentry;
    this.pen = pen;
    this.visitor = visitor;
    this.console = console;
  }

  /**
   * Sets the limits.
   *
   * @param name whose
   * @param each the most at once, in euro; empty for the shop's
   * @param daily the most in a day, in euro; empty for the shop's
   * @param again the password, if it is asked for
   * @return 303 to the person; 404 if there is nobody of that name; 409 for the own one; 422 with
   *     what was typed if an amount cannot be read or the password is missing
   */
  @POST
  @Needs(Permission.MANAGE_PEOPLE)
  @Produces(MediaType.TEXT_HTML)
  public Response set(
      @PathParam("name") String name,
      @FormParam(LimitsForm.EACH) @DefaultValue("") String each,
      @FormParam(LimitsForm.DAILY) @DefaultValue("") String daily,
      @FormParam(Reentry.FIELD) @DefaultValue("") String again) {
    var form = LimitsForm.read(each, daily);
    return Person.find(name, accounts)
        .map(whom -> set(whom, form, again))
        .orElseGet(() -> answer(console.page("person-missing").answered(404)));
  }

  private Response set(Person whom, LimitsForm form, String again) {
    var name = whom.name().value();
    if (visitor.name().filter(name::equals).isPresent()) {
      var own = FieldErrors.none().with("deed", "console.person.own");
      return answer(page.of(whom, own).answered(409));
    }
    var errors = form.errors();
    if (errors.isEmpty()) {
      errors =
          reentry
              .check(again)
              .map(wrong -> FieldErrors.none().with(LimitsForm.AGAIN, wrong))
              .orElse(errors);
    }
    return errors.isEmpty() ? set(name, form) : answer(page.of(whom, form, errors).answered(422));
  }

  private Response set(String name, LimitsForm form) {
    var before = limits.replace(name, form.limits());
    pen.change(
        AuditAction.CHANGED_LIMITS,
        name,
        LimitsForm.of(before).words(),
        LimitsForm.of(form.limits()).words());
    return SeeOther.to("/console/people/" + name + "?done=1");
  }

  private static Response answer(Page page) {
    return Response.status(page.status()).entity(page).build();
  }
}
