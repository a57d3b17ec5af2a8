package io.kassa.web.console.access;

import io.kassa.staff.AuditAction;
import io.kassa.web.console.ConsolePage;
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
import java.time.Duration;
import java.util.List;

/** The sign-in page; the only page of the console that needs nobody to be signed in. */
@Path("/console/sign-in")
@Dependent
public class SignInResource {

  private final Key key;
  private final SignInPace pace;
  private final AuditPen pen;
  private final Visitor visitor;
  private final ConsolePage console;

  /**
   * Is given its collaborators.
   *
   * @param key lets in
   * @param pace slows down whoever guesses
   * @param pen notes who came in, and who did not
   * @param visitor who is asking
   * @param console the frame of the page
   */
  @Inject
  public SignInResource(
      Key key, SignInPace pace, AuditPen pen, Visitor visitor, ConsolePage console) {
    this.key = key;
    this.pace = pace;
    this.pen = pen;
    this.visitor = visitor;
    this.console = console;
  }

  /**
   * The empty form.
   *
   * @param next the page that was asked for
   * @param left anything, if the visitor has just signed out
   * @return the page, or 303 onward for whoever is signed in already
   */
  @GET
  @NeedsNobody
  @Produces(MediaType.TEXT_HTML)
  public Response form(
      @QueryParam(ReturnPath.PARAMETER) @DefaultValue("") String next,
      @QueryParam("left") @DefaultValue("") String left) {
    var back = ReturnPath.read(next);
    return visitor.name().isPresent()
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
   * @return 303 to that page; 422 with what was typed (but the password) if it was refused; 429
   *     with the time to wait after too many failures
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
    if (!form.missing().isEmpty()) {
      return refused(form, form.missing(), back);
    }
    var wait = pace.wait(form.name(), visitor.from());
    if (wait.isPresent()) {
      pen.noteAs(form.nameOnRecord(), AuditAction.SIGN_IN_REFUSED);
      return tooSoon(form, wait.get(), back);
    }
    if (key.opens(request, response, form)) {
      pace.succeeded(form.name(), visitor.from());
      pen.noteAs(form.name(), AuditAction.SIGNED_IN);
      return SeeOther.to(back.value());
    }
    pace.failed(form.name(), visitor.from());
    pen.noteAs(form.nameOnRecord(), AuditAction.SIGN_IN_REFUSED);
    return refused(form, List.of("wrong"), back);
  }

  private Page page(String name, List<String> problems, ReturnPath back) {
    return console
        .page("sign-in")
        .with("name", name)
        .with("problems", problems)
        .with("minutes", ConsoleSession.IDLE.toMinutes())
        .with("wait", 0L)
        .with("left", false)
        .with("next", back.value());
  }

  private Response refused(SignInForm form, List<String> problems, ReturnPath back) {
    return Response.ok(page(form.name(), problems, back).answered(422)).build();
  }

  private Response tooSoon(SignInForm form, Duration wait, ReturnPath back) {
    var minutes = wait.plusSeconds(59).toMinutes();
    var page = page(form.name(), List.of("tooSoon"), back).with("wait", minutes).answered(429);
    return Response.ok(page).header(HttpHeaders.RETRY_AFTER, wait.toSeconds() + 1).build();
  }
}
