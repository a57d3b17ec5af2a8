package io.kassa.web.console.people;

import io.kassa.staff.AuditAction;
import io.kassa.staff.Invitation;
import io.kassa.staff.Invitations;
import io.kassa.staff.Invitations.Acceptance;
import io.kassa.staff.StaffName;
import io.kassa.staff.StaffToken;
import io.kassa.staff.TokenDigest;
import io.kassa.web.console.ConsolePage;
import io.kassa.web.console.access.NeedsNobody;
import io.kassa.web.console.access.NewPassword;
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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;

/** Where the link of an invitation leads: the guest chooses a name and a password. */
@Path("/console/invitation/{token}")
@Dependent
public class InvitationResource {

  private final Invitations invitations;
  private final StaffPasswords passwords;
  private final AuditPen pen;
  private final ConsolePage console;
  private final Clock clock;

  /**
   * Is given its collaborators.
   *
   * @param invitations the invitations
   * @param passwords hashes the password
   * @param pen notes who joined
   * @param console the frame of the page
   * @param clock the present time
   */
  @Inject
  public InvitationResource(
      Invitations invitations,
      StaffPasswords passwords,
      AuditPen pen,
      ConsolePage console,
      Clock clock) {
    this.invitations = invitations;
    this.passwords = passwords;
    this.pen = pen;
    this.console = console;
    this.clock = clock;
  }

  /**
   * The form.
   *
   * @param token what stands in the link
   * @return the page, 404 if the link opens nothing (any more)
   */
  @GET
  @NeedsNobody
  @Produces(MediaType.TEXT_HTML)
  public Page form(@PathParam("token") String token) {
    return invitations
        .find(new StaffToken(token).digest(), clock.instant())
        .map(found -> page(found, token, "", FieldErrors.none()))
        .orElseGet(this::gone);
  }

  /**
   * Makes the account.
   *
   * @param token what stands in the link
   * @param typed the name
   * @param password the password
   * @return 303 to the sign-in page; 422 if the name or the password will not do; 404 if the link
   *     opens nothing (any more)
   */
  @POST
  @NeedsNobody
  @Produces(MediaType.TEXT_HTML)
  public Response join(
      @PathParam("token") String token,
      @FormParam("name") @DefaultValue("") String typed,
      @FormParam(NewPassword.FIELD) @DefaultValue("") String password) {
    var link = new StaffToken(token).digest();
    var invitation = invitations.find(link, clock.instant());
    if (invitation.isEmpty()) {
      return answer(gone());
    }
    var name = typed.strip();
    var errors = errors(name, new NewPassword(password));
    return errors.isEmpty()
        ? join(invitation.get(), link, token, name, password)
        : answer(page(invitation.get(), token, name, errors));
  }

  private Response join(
      Invitation invitation, TokenDigest link, String token, String name, String password) {
    var hash = passwords.hash(password.toCharArray());
    var acceptance = invitations.accept(link, new StaffName(name), hash, clock.instant());
    if (acceptance == Acceptance.WELCOME) {
      pen.noteAs(name, AuditAction.JOINED);
      return SeeOther.to("/console/sign-in");
    }
    var taken = FieldErrors.none().with("name", "console.join.name.taken");
    return answer(acceptance == Acceptance.GONE ? gone() : page(invitation, token, name, taken));
  }

  private static FieldErrors errors(String name, NewPassword password) {
    var errors = FieldErrors.none();
    if (!StaffName.isOurs(name)) {
      errors = errors.with("name", "console.join.name.wrong");
    }
    for (var each : password.errors(name).list()) {
      errors = errors.with(each.field(), each.message());
    }
    return errors;
  }

  private Page page(Invitation invitation, String token, String name, FieldErrors errors) {
    return console
        .page("invitation")
        .with("invitation", invitation)
        .with("token", token)
        .with("name", name)
        .with("errors", errors)
        .answered(errors.isEmpty() ? 200 : 422);
  }

  private Page gone() {
    return console.page("invitation-gone").answered(404);
  }

  private static Response answer(Page page) {
    return Response.status(page.status()).entity(page).build();
  }
}
