package io.kassa.web.console.me;

import io.kassa.staff.AuditAction;
import io.kassa.staff.Permission;
import io.kassa.staff.SessionId;
import io.kassa.staff.StaffAccounts;
import io.kassa.staff.StaffSessions;
import io.kassa.web.console.access.Needs;
import io.kassa.web.console.access.NewPassword;
import io.kassa.web.console.access.PasswordCheck;
import io.kassa.web.console.access.SessionAtHand;
import io.kassa.web.console.access.StaffPasswords;
import io.kassa.web.console.record.AuditPen;
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
import java.time.Clock;
import java.util.Optional;
import java.util.Set;

/** A person's own account. */
@Path("/console/me")
@Dependent
public class MeResource {

  private static final Set<String> DONE = Set.of("password", "sessions", "removed");

  private final MePage page;
  private final SessionAtHand atHand;
  private final StaffAccounts accounts;
  private final StaffSessions sessions;
  private final StaffPasswords passwords;
  private final PasswordCheck check;
  private final AuditPen pen;
  private final Clock clock;

  /**
   * Is given its collaborators.
   *
   * @param page what is shown
   * @param atHand the session at hand
   * @param accounts the accounts
   * @param sessions the sessions
   * @param passwords hashes passwords
   * @param check knows the present password
   * @param pen notes who did what
   * @param clock the present time
   */
  @Inject
  public MeResource(
      MePage page,
      SessionAtHand atHand,
      StaffAccounts accounts,
      StaffSessions sessions,
      StaffPasswords passwords,
      PasswordCheck check,
      AuditPen pen,
      Clock clock) {
    this.page = page;
    this.atHand = atHand;
    this.accounts = accounts;
    this.sessions = sessions;
    this.passwords = passwords;
    this.check = check;
    this.pen = pen;
    this.clock = clock;
  }

  /**
   * The page.
   *
   * @param done what was just done
   * @return the page
   */
  @GET
  @Needs(Permission.VIEW)
  @Produces(MediaType.TEXT_HTML)
  public Page me(@QueryParam("done") @DefaultValue("") String done) {
    return page.of(FieldErrors.none()).with("done", DONE.contains(done) ? done : "");
  }

  /**
   * Changes the password, and ends all other sessions: whoever knew the old one is out.
   *
   * @param present the present password
   * @param chosen the new one
   * @return 303 back; 422 if the present one is wrong or the new one will not do
   */
  @POST
  @Needs(Permission.VIEW)
  @Path("password")
  @Produces(MediaType.TEXT_HTML)
  public Response changePassword(
      @FormParam("password") @DefaultValue("") String present,
      @FormParam(NewPassword.FIELD) @DefaultValue("") String chosen) {
    var session = atHand.required();
    var errors = new NewPassword(chosen).errors(session.who().value());
    if (errors.isEmpty()) {
      errors =
          check
              .problem(session, present)
              .map(wrong -> FieldErrors.none().with("password", wrong))
              .orElse(errors);
    }
    if (!errors.isEmpty()) {
      return Response.status(422).entity(page.of(errors)).build();
    }
    accounts.changePassword(session.who(), passwords.hash(chosen.toCharArray()));
    sessions.endAll(session.who(), Optional.of(session.id()), clock.instant());
    pen.note(AuditAction.CHANGED_PASSWORD, "");
    return SeeOther.to("/console/me?done=password");
  }

  /**
   * Ends a session of one's own, or all but the one at hand.
   *
   * @param id which, or {@code others}
   * @return 303 back; what is ended already stays ended
   */
  @POST
  @Needs(Permission.VIEW)
  @Path("sessions/{id}/end")
  public Response end(@PathParam("id") String id) {
    var session = atHand.required();
    if (id.equals("others")) {
      sessions.endAll(session.who(), Optional.of(session.id()), clock.instant());
    } else {
      SessionId.parse(id).ifPresent(known -> sessions.end(known, session.who(), clock.instant()));
    }
    pen.note(AuditAction.ENDED_SESSIONS, id.equals("others") ? "" : "1");
    return SeeOther.to("/console/me?done=sessions");
  }
}
