package io.kassa.web.console.access;

import io.kassa.staff.AuditAction;
import io.kassa.staff.SignInTries;
import io.kassa.staff.StaffSession;
import io.kassa.staff.Try;
import io.kassa.web.console.ConsolePage;
import io.kassa.web.console.claims.OpenIdSettings;
import io.kassa.web.console.record.AuditPen;
import io.kassa.web.console.record.Visitor;
import io.kassa.web.http.SeeOther;
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
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** The sign-in page: the first step of coming in. */
@Path("/console/sign-in")
@Dependent
public class SignInResource {

  private final Key key;
  private final SignInTries tries;
  private final Entrance entrance;
  private final AuditPen pen;
  private final Visitor visitor;
  private final ConsolePage console;
  private final OpenIdSettings openId;
  private final Clock clock;

  /**
   * Is given its collaborators.
   *
   * @param key knows passwords
   * @param tries slows down whoever guesses
   * @param entrance lets in
   * @param pen notes who did not come in
   * @param visitor who is asking
   * @param console the frame of the page
   * @param openId who else may come in
   * @param clock the present time
   */
  @Inject
  public SignInResource(
      Key key,
      SignInTries tries,
      Entrance entrance,
      AuditPen pen,
      Visitor visitor,
      ConsolePage console,
      OpenIdSettings openId,
      Clock clock) {
    this.key = key;
    this.tries = tries;
    this.entrance = entrance;
    this.pen = pen;
    this.visitor = visitor;
    this.console = console;
    this.openId = openId;
    this.clock = clock;
  }

  /**
   * The empty form.
   *
   * @param next the page that was asked for
   * @param left anything, if the visitor has just signed out
   * @param request the request
   * @return the page, or 303 onward for whoever is signed in already
   */
  @GET
  @NeedsNobody
  @Produces(MediaType.TEXT_HTML)
  public Response form(
      @QueryParam(ReturnPath.PARAMETER) @DefaultValue("") String next,
      @QueryParam("left") @DefaultValue("") String left,
      @Context HttpServletRequest request) {
    var back = ReturnPath.read(next);
    return entrance.isPassedBy(request)
        ? SeeOther.to(back.value())
        : Response.ok(page("", List.of(), back).with("left", !left.isEmpty())).build();
  }

  /**
   * Tries to sign in.
   *
   * @param name the name typed
   * @param password the password typed
   * @param next the page that was asked for
   * @param request the request
   * @param response its response
   * @return 303 to that page, or to the second step on the way there; 422 with what was typed (but
   *     the password) if it was refused; 429 with the time to wait after too many failures; 403
   *     where only a provider opens the console
   */
  @POST
  @NeedsNobody
  @Produces(MediaType.TEXT_HTML)
  public Response signIn(
      @FormParam("name") @DefaultValue("") String name,
      @FormParam("password") @DefaultValue("") String password,
      @FormParam(ReturnPath.PARAMETER) @DefaultValue("") String next,
      @Context HttpServletRequest request,
      @Context HttpServletResponse response) {
    var form = new SignInForm(name, password);
    var back = ReturnPath.read(next);
    if (!openId.knowsPasswords()) {
      pen.noteAs(form.nameOnRecord(), AuditAction.SIGN_IN_REFUSED);
      return Response.ok(page("", List.of(), back).answered(403)).build();
    }
    if (!form.missing().isEmpty()) {
      return refused(form, form.missing(), back);
    }
    var tried = tried(form);
    var open = tries.begin(tried, clock.instant());
    if (open.isPresent()) {
      pen.noteAs(form.nameOnRecord(), AuditAction.SIGN_IN_REFUSED);
      return tooSoon(form, open.get(), back);
    }
    if (key.fits(form.name(), form.password())) {
      tries.forgive(tried);
      return entrance.afterPassword(form.name(), back, request, response);
    }
    pen.noteAs(form.nameOnRecord(), AuditAction.SIGN_IN_REFUSED);
    return refused(form, List.of("wrong"), back);
  }

  private List<Try> tried(SignInForm form) {
    var here = List.of(Try.pair(form.name(), visitor.from()), Try.address(visitor.from()));
    return entrance.isUsedBy(form.name(), visitor.from(), clock.instant())
        ? here
        : Stream.concat(here.stream(), Stream.of(Try.account(form.name()))).toList();
  }

  private Page page(String name, List<String> problems, ReturnPath back) {
    return console
        .page("sign-in")
        .with("name", name)
        .with("problems", problems)
        .with("minutes", StaffSession.IDLE.toMinutes())
        .with("wait", 0L)
        .with("left", false)
        .with("passwords", openId.knowsPasswords())
        .with("provider", openId.host())
        .with("next", back.value());
  }

  private Response refused(SignInForm form, List<String> problems, ReturnPath back) {
    return Response.ok(page(form.name(), problems, back).answered(422)).build();
  }

  private Response tooSoon(SignInForm form, Instant open, ReturnPath back) {
    var wait = Duration.between(clock.instant(), open);
    var minutes = wait.plusSeconds(59).toMinutes();
    var page = page(form.name(), List.of("tooSoon"), back).with("wait", minutes).answered(429);
    return Response.ok(page).header(HttpHeaders.RETRY_AFTER, wait.toSeconds() + 1).build();
  }
}
