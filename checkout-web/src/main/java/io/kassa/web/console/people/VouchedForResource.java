package io.kassa.web.console.people;

import io.kassa.staff.AuditAction;
import io.kassa.staff.Permission;
import io.kassa.staff.StaffName;
import io.kassa.staff.StaffSessions;
import io.kassa.web.console.access.Needs;
import io.kassa.web.console.record.AuditPen;
import io.kassa.web.http.SeeOther;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.Optional;

/**
 * Ends the sessions of people for whom a provider vouches. They have no account here that could be
 * closed: whoever is to stay out must lose the role at the provider, and this is what makes that
 * hold at once. It only ever takes access away, so no password is asked for.
 */
@Path("/console/people/{name}/sessions/end")
@Dependent
public class VouchedForResource {

  private final StaffSessions sessions;
  private final AuditPen pen;
  private final Clock clock;

  /**
   * Is given its collaborators.
   *
   * @param sessions who is signed in where
   * @param pen notes who did it
   * @param clock the present time
   */
  @Inject
  public VouchedForResource(StaffSessions sessions, AuditPen pen, Clock clock) {
    this.sessions = sessions;
    this.pen = pen;
    this.clock = clock;
  }

  /**
   * Ends all sessions of a provider's person.
   *
   * @param name whose; anybody else's are left alone
   * @return 303 back to the people
   */
  @POST
  @Needs(Permission.MANAGE_PEOPLE)
  public Response end(@PathParam("name") String name) {
    Optional.of(name)
        .filter(StaffName::fits)
        .map(StaffName::new)
        .filter(StaffName::isProvided)
        .ifPresent(this::end);
    return SeeOther.to("/console/people");
  }

  private void end(StaffName who) {
    sessions.endAll(who, Optional.empty(), clock.instant());
    pen.note(AuditAction.ENDED_SESSIONS, who.value());
  }
}
