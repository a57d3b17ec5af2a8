package io.kassa.web.console.people;

import io.kassa.staff.AuditAction;
import io.kassa.staff.Invitation;
import io.kassa.staff.InvitationId;
import io.kassa.staff.Invitations;
import io.kassa.staff.Permission;
import io.kassa.staff.StaffToken;
import io.kassa.web.console.access.Needs;
import io.kassa.web.console.access.Reentry;
import io.kassa.web.console.access.SessionAtHand;
import io.kassa.web.console.record.AuditPen;
import io.kassa.web.http.PublicAddress;
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
import java.time.Clock;

/**
 * Invites people. Not below the list of accounts: there everything belongs to {@link
 * PersonResource}.
 */
@Path("/console/invitations")
@Dependent
public class InvitationsResource {

  private final PeoplePage page;
  private final Invitations invitations;
  private final SessionAtHand atHand;
  private final Reentry reentry;
  private final PublicAddress here;
  private final AuditPen pen;
  private final Clock clock;

  /**
   * Is given its collaborators.
   *
   * @param page the list of accounts
   * @param invitations the invitations
   * @param atHand who invites
   * @param reentry asks for the password
   * @param here our address, for links
   * @param pen notes who did what
   * @param clock the present time
   */
  @Inject
  public InvitationsResource(
      PeoplePage page,
      Invitations invitations,
      SessionAtHand atHand,
      Reentry reentry,
      PublicAddress here,
      AuditPen pen,
      Clock clock) {
    this.page = page;
    this.invitations = invitations;
    this.atHand = atHand;
    this.reentry = reentry;
    this.here = here;
    this.pen = pen;
    this.clock = clock;
  }

  /**
   * Invites somebody.
   *
   * @param guest for whom
   * @param role what the account will allow
   * @param again the password, if it is asked for
   * @return the list with the link, which nobody sees again; 422 if something is missing
   */
  @POST
  @Needs(Permission.MANAGE_PEOPLE)
  @Produces(MediaType.TEXT_HTML)
  public Response invite(
      @FormParam("guest") @DefaultValue("") String guest,
      @FormParam("role") @DefaultValue("") String role,
      @FormParam(Reentry.FIELD) @DefaultValue("") String again) {
    var form = InviteForm.read(guest, role);
    var errors = form.errors();
    if (errors.isEmpty()) {
      errors =
          reentry
              .check(again)
              .map(wrong -> FieldErrors.none().with(Reentry.FIELD, wrong))
              .orElse(errors);
    }
    return errors.isEmpty() ? invited(form) : answer(page.of(form, errors));
  }

  private Response invited(InviteForm form) {
    var invitation =
        Invitation.of(
            form.role().orElseThrow(), form.guest(), atHand.required().who(), clock.instant());
    var token = StaffToken.random();
    invitations.add(invitation, token.digest());
    pen.note(AuditAction.INVITED, invitation.role() + " " + invitation.guest());
    return answer(
        page.of(InviteForm.EMPTY, FieldErrors.none())
            .with("link", here.origin() + "/console/invitation/" + token.value()));
  }

  /**
   * Takes an invitation back; one that is gone already stays gone.
   *
   * @param id which
   * @return 303 to the list
   */
  @POST
  @Needs(Permission.MANAGE_PEOPLE)
  @Path("{id}/withdraw")
  public Response withdraw(@PathParam("id") String id) {
    InvitationId.parse(id)
        .filter(known -> invitations.withdraw(known, clock.instant()))
        .ifPresent(known -> pen.note(AuditAction.WITHDREW_INVITATION, known.toString()));
    return SeeOther.to("/console/people");
  }

  private static Response answer(Page page) {
    return Response.status(page.status()).entity(page).build();
  }
}
