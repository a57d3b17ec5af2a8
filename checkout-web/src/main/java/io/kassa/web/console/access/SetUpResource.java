package io.kassa.web.console.access;

import io.kassa.staff.AuditAction;
import io.kassa.staff.StaffAccount;
import io.kassa.staff.TotpKey;
import io.kassa.web.console.record.AuditPen;
import io.kassa.web.http.SeeOther;
import io.kassa.web.view.FieldErrors;
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

/** The second step of coming in for whoever must have a second factor and has none yet. */
@Path(SetUpResource.ADDRESS)
@Dependent
public class SetUpResource {

  static final String ADDRESS = "/console/sign-in/set-up";

  private final Entrance entrance;
  private final SecondStep step;
  private final SetUpPage page;
  private final AuditPen pen;

  /**
   * Is given its collaborators.
   *
   * @param entrance lets in
   * @param step sets up
   * @param page what is shown
   * @param pen notes what was set up
   */
  @Inject
  public SetUpResource(Entrance entrance, SecondStep step, SetUpPage page, AuditPen pen) {
    this.entrance = entrance;
    this.step = step;
    this.page = page;
    this.pen = pen;
  }

  /**
   * A new key.
   *
   * @param next the page that was asked for
   * @param request the request
   * @return the page, or 303 to the first step for whoever has not passed it
   */
  @GET
  @NeedsNobody
  @Produces(MediaType.TEXT_HTML)
  public Response offer(
      @QueryParam(ReturnPath.PARAMETER) @DefaultValue("") String next,
      @Context HttpServletRequest request) {
    var back = ReturnPath.read(next);
    return entrance
        .waiting(request, SecondFactorRule.Next.SET_UP)
        .map(account -> offer(account, TotpKey.random(), back, FieldErrors.none()))
        .orElseGet(() -> SeeOther.to(back.signInAddress()));
  }

  /**
   * Keeps the key, once its first code is right, and signs in.
   *
   * @param key the key that was shown
   * @param typed the code that the authenticator shows
   * @param next the page that was asked for
   * @param request the request
   * @param response its response
   * @return the recovery codes; 422 with the same key if the code is wrong; 303 to the first step
   *     for whoever has not passed it
   */
  @POST
  @NeedsNobody
  @Produces(MediaType.TEXT_HTML)
  public Response setUp(
      @FormParam("key") @DefaultValue("") String key,
      @FormParam("code") @DefaultValue("") String typed,
      @FormParam(ReturnPath.PARAMETER) @DefaultValue("") String next,
      @Context HttpServletRequest request,
      @Context HttpServletResponse response) {
    var back = ReturnPath.read(next);
    var account = entrance.waiting(request, SecondFactorRule.Next.SET_UP);
    if (account.isEmpty()) {
      return SeeOther.to(back.signInAddress());
    }
    var who = account.get().name();
    var told = SetUpPage.read(key);
    var codes = step.setUp(who, told, typed);
    if (codes.isEmpty()) {
      var errors = FieldErrors.none().with("code", "console.code.wrong");
      return offer(account.get(), told, back, errors);
    }
    pen.noteAs(who.value(), AuditAction.SET_SECOND_FACTOR);
    entrance.admit(who, request, response);
    return Response.ok(page.codes(codes.get(), back)).build();
  }

  private Response offer(StaffAccount account, TotpKey key, ReturnPath back, FieldErrors errors) {
    var offer = page.offer(account.name(), key, ADDRESS, back, errors);
    return Response.status(offer.status()).entity(offer).build();
  }
}
