package io.kassa.web.console.people;

import io.kassa.staff.AccountChange;
import io.kassa.staff.AuditAction;
import io.kassa.staff.Permission;
import io.kassa.staff.StaffAccount;
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
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/**
 * One person, for whoever looks after the accounts; the own account is looked after by others. What
 * is changed here are accounts: whom a provider vouches for has none.
 */
@Path("/console/people/{name}")
@Dependent
public class PersonResource {

  private final StaffAccounts accounts;
  private final PersonPage page;
  private final PersonDeeds deeds;
  private final Reentry reentry;
  private final AuditPen pen;
  private final Visitor visitor;
  private final ConsolePage console;

  /**
   * Is given its collaborators.
   *
   * @param accounts the accounts
   * @param page what is shown
   * @param deeds what can be done
   * @param reentry asks for the password
   * @param pen notes who looked
   * @param visitor who is asking
   * @param console the frame of the page
   */
  @Inject
  public PersonResource(
      StaffAccounts accounts,
      PersonPage page,
      PersonDeeds deeds,
      Reentry reentry,
      AuditPen pen,
      Visitor visitor,
      ConsolePage console) {
    this.accounts = accounts;
    this.page = page;
    this.deeds = deeds;
    this.reentry = reentry;
    this.pen = pen;
    this.visitor = visitor;
    this.console = console;
  }

  /**
   * The person's page.
   *
   * @param name whose
   * @param done anything, if something was just changed
   * @return the page, 404 if there is nobody of that name
   */
  @GET
  @Needs(Permission.MANAGE_PEOPLE)
  @Produces(MediaType.TEXT_HTML)
  public Page one(
      @PathParam("name") String name, @QueryParam("done") @DefaultValue("") String done) {
    return Person.find(name, accounts)
        .map(whom -> {
          pen.note(AuditAction.VIEWED_PERSON, whom.name().value());
          return page.of(whom, FieldErrors.none()).with("done", !done.isEmpty());
        })
        .orElseGet(this::missing);
  }

  /**
   * Changes the account.
   *
   * @param name whose
   * @param deed what: {@code role}, {@code disable}, {@code enable}, {@code end-sessions} or {@code
   *     remove-second-factor}
   * @param role the new role, for {@code role}
   * @param again the password, if it is asked for
   * @return 303 to the account; 404 if there is no such account or deed; 409 for the own account
   *     and for the last administrator's; 422 if the password or the role is missing
   */
  @POST
  @Needs(Permission.MANAGE_PEOPLE)
  @Path("{deed}")
  @Produces(MediaType.TEXT_HTML)
  public Response change(
      @PathParam("name") String name,
      @PathParam("deed") String deed,
      @FormParam("role") @DefaultValue("") String role,
      @FormParam(Reentry.FIELD) @DefaultValue("") String again) {
    var account = Person.find(name, accounts).flatMap(Person::account);
    var asked = PersonDeeds.Deed.read(deed);
    if (account.isEmpty() || asked.isEmpty()) {
      return answer(missing());
    }
    if (visitor.name().filter(name::equals).isPresent()) {
      return refused(account.get(), "deed", "console.person.own", 409);
    }
    if (asked.get() == PersonDeeds.Deed.ROLE && InviteForm.role(role).isEmpty()) {
      return refused(account.get(), "role", "console.invite.role.missing", 422);
    }
    return reentry
        .check(again)
        .map(wrong -> refused(account.get(), Reentry.FIELD, wrong, 422))
        .orElseGet(() -> change(account.get(), asked.get(), role));
  }

  private Response change(StaffAccount account, PersonDeeds.Deed deed, String role) {
    return deeds.does(account, deed, InviteForm.role(role)) == AccountChange.LAST_ADMINISTRATOR
        ? refused(account, "deed", "console.person.last", 409)
        : SeeOther.to("/console/people/" + account.name() + "?done=1");
  }

  private Response refused(StaffAccount account, String field, String problem, int status) {
    var errors = FieldErrors.none().with(field, problem);
    return answer(page.of(Person.of(account), errors).answered(status));
  }

  private Page missing() {
    return console.page("person-missing").answered(404);
  }

  private static Response answer(Page page) {
    return Response.status(page.status()).entity(page).build();
  }
}
