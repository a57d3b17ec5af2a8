package io.kassa.web.console.access;

import io.kassa.staff.AuditAction;
import io.kassa.staff.SignInTries;
import io.kassa.staff.StaffName;
import io.kassa.staff.Try;
import io.kassa.web.console.ConsolePage;
import io.kassa.web.console.record.AuditPen;
import io.kassa.web.http.SeeOther;
import io.kassa.web.view.FieldErrors;
import io.kassa.web.view.Page;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;

/** The second step of coming in: a code of the authenticator, or a recovery code. */
@Path("/console/sign-in/code")
@Dependent
public class CodeResource {

  private final Entrance entrance;
  private final SecondStep step;
  private final SignInTries tries;
  private final AuditPen pen;
  private final ConsolePage console;
  private final Clock clock;

  /**
   * Is given its collaborators.
   *
   * @param entrance lets in
   * @param step knows codes
   * @param tries slows down whoever guesses
   * @param pen notes who did not come in
   * @param console the frame of the page
   * @param clock the present time
   */
  @Inject
  public CodeResource(
      Entrance entrance,
      SecondStep step,
      SignInTries tries,
      AuditPen pen,
      ConsolePage console,
      Clock clock) {
    this.entrance = entrance;
    this.step = step;
    this.tries = tries;
    this.pen = pen;
    this.console = console;
    this.clock = clock;
  }

  /**
   * The empty form.
   *
   * @param next the page that was asked for
   * @param request the request
   * @return the page, or 303 to the first step for whoever has not passed it
   */
  @GET
  @NeedsNobody
  @Produces(MediaType.TEXT_HTML)
  public Response form(
      @QueryParam(ReturnPath.PARAMETER) @DefaultValue("") String next,
      @Context HttpServletRequest request) {
    var back = ReturnPath.read(next);
    return entrance
        .waiting(request, SecondFactorRule.Next.CODE)
        .map(account -> Response.ok(page(back, FieldErrors.none())).build())
        .orElseGet(() -> SeeOther.to(back.signInAddress()));
  }

  /**
   * Tries a code.
   *
   * @param typed the code
   * @param next the page that was asked for
   * @param request the request
   * @param response its response
   * @return 303 to that page; 422 if the code is wrong or was used before; 429 after too many; 303
   *     to the first step for whoever has not passed it
   */
  @POST
  @NeedsNobody
  @Produces(MediaType.TEXT_HTML)
  public Response enter(
      @FormParam("code") @DefaultValue("") String typed,
      @FormParam(ReturnPath.PARAMETER) @DefaultValue("") String next,
      @Context HttpServletRequest request,
      @Context HttpServletResponse response) {
    var back = ReturnPath.read(next);
    var account = entrance.waiting(request, SecondFactorRule.Next.CODE);
    if (account.isEmpty()) {
      return SeeOther.to(back.signInAddress());
    }
    if (typed.isBlank()) {
      return refused(back, "console.code.missing", 422);
    }
    var who = account.get().name();
    if (tries.begin(List.of(Try.secondFactor(who)), clock.instant()).isPresent()) {
      pen.noteAs(who.value(), AuditAction.SIGN_IN_REFUSED);
      return refused(back, "console.code.tooSoon", 429);
    }
    return enter(who, typed, back, request, response);
  }

  private Response enter(
      StaffName who,
      String typed,
      ReturnPath back,
      HttpServletRequest request,
      HttpServletResponse response) {
    var kind = step.use(who, typed);
    if (kind == SecondStep.Kind.WRONG) {
      pen.noteAs(who.value(), AuditAction.SIGN_IN_REFUSED);
      return refused(back, "console.code.wrong", 422);
    }
    tries.forgive(List.of(Try.secondFactor(who)));
    if (kind == SecondStep.Kind.RECOVERY) {
      pen.noteAs(who.value(), AuditAction.USED_RECOVERY_CODE);
    }
    return entrance.letIn(who, back, request, response);
  }

  private Response refused(ReturnPath back, String problem, int status) {
    var errors = FieldErrors.none().with("code", problem);
    return Response.status(status).entity(page(back, errors).answered(status)).build();
  }

  private Page page(ReturnPath back, FieldErrors errors) {
    return console.page("sign-in-code").with("errors", errors).with("next", back.value());
  }
}
