package io.kassa.web.console.me;

import io.kassa.staff.AuditAction;
import io.kassa.staff.Permission;
import io.kassa.staff.SecondFactors;
import io.kassa.staff.TotpKey;
import io.kassa.web.console.access.Needs;
import io.kassa.web.console.access.PasswordCheck;
import io.kassa.web.console.access.Reentry;
import io.kassa.web.console.access.ReturnPath;
import io.kassa.web.console.access.SecondFactorRule;
import io.kassa.web.console.access.SecondStep;
import io.kassa.web.console.access.SessionAtHand;
import io.kassa.web.console.access.SetUpPage;
import io.kassa.web.console.record.AuditPen;
import io.kassa.web.console.record.Visitor;
import io.kassa.web.http.SeeOther;
import io.kassa.web.view.FieldErrors;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** A person's own second factor: set up, replaced, taken away; never without the password. */
@Path(MySecondFactorResource.ADDRESS)
@Dependent
public class MySecondFactorResource {

  static final String ADDRESS = "/console/me/second-factor";

  private static final ReturnPath ME = ReturnPath.read("/console/me");

  private final SessionAtHand atHand;
  private final SecondFactors factors;
  private final SecondFactorRule rule;
  private final SecondStep step;
  private final PasswordCheck check;
  private final Reentry reentry;
  private final SetUpPage page;
  private final MePage me;
  private final Visitor visitor;
  private final AuditPen pen;

  /**
   * Is given its collaborators.
   *
   * @param atHand the session at hand
   * @param factors the second factors
   * @param rule who must have one
   * @param step sets one up
   * @param check knows the password
   * @param reentry whether it was typed a short while ago
   * @param page what is shown
   * @param me the page of the account
   * @param visitor who is asking
   * @param pen notes who did what
   */
  @Inject
  public MySecondFactorResource(
      SessionAtHand atHand,
      SecondFactors factors,
      SecondFactorRule rule,
      SecondStep step,
      PasswordCheck check,
      Reentry reentry,
      SetUpPage page,
      MePage me,
      Visitor visitor,
      AuditPen pen) {
    this.atHand = atHand;
    this.factors = factors;
    this.rule = rule;
    this.step = step;
    this.check = check;
    this.reentry = reentry;
    this.page = page;
    this.me = me;
    this.visitor = visitor;
    this.pen = pen;
  }

  /**
   * Shows a new key to whoever types the password.
   *
   * @param password the present password
   * @return the key; 422 if the password is wrong
   */
  @POST
  @Needs(Permission.VIEW)
  @Path("begin")
  @Produces(MediaType.TEXT_HTML)
  public Response begin(@FormParam("factor-password") @DefaultValue("") String password) {
    return check
        .problem(atHand.required(), password)
        .map(this::refused)
        .orElseGet(() -> offer(TotpKey.random(), FieldErrors.none()));
  }

  /**
   * Keeps the key, once its first code is right.
   *
   * @param key the key that was shown
   * @param typed the code that the authenticator shows
   * @return the recovery codes; 422 for a provider's people; 422 with the same key if the code is
   *     wrong, and without it if the password was typed too long ago
   */
  @POST
  @Needs(Permission.VIEW)
  @Produces(MediaType.TEXT_HTML)
  public Response setUp(
      @FormParam("key") @DefaultValue("") String key,
      @FormParam("code") @DefaultValue("") String typed) {
    if (atHand.required().who().isProvided()) {
      return refused("console.openid.noPassword");
    }
    if (reentry.isNeeded()) {
      return refused("console.reentry.missing");
    }
    var told = SetUpPage.read(key);
    var codes = step.setUp(atHand.required().who(), told, typed);
    if (codes.isEmpty()) {
      return offer(told, FieldErrors.none().with("code", "console.code.wrong"));
    }
    pen.note(AuditAction.SET_SECOND_FACTOR, "");
    return Response.ok(page.codes(codes.get(), ME)).build();
  }

  /**
   * Takes the second factor away, where none is demanded.
   *
   * @param password the present password
   * @return 303 back; 422 if the password is wrong or the shop demands a second factor
   */
  @POST
  @Needs(Permission.VIEW)
  @Path("remove")
  @Produces(MediaType.TEXT_HTML)
  public Response remove(@FormParam("factor-password") @DefaultValue("") String password) {
    if (visitor.role().filter(rule::isDemandedOf).isPresent()) {
      return refused("console.me.factor.demanded");
    }
    var problem = check.problem(atHand.required(), password);
    if (problem.isPresent()) {
      return refused(problem.get());
    }
    factors.remove(atHand.required().who());
    pen.note(AuditAction.REMOVED_SECOND_FACTOR, "");
    return SeeOther.to("/console/me?done=removed");
  }

  private Response refused(String problem) {
    var errors = FieldErrors.none().with("factor-password", problem);
    return Response.status(422).entity(me.of(errors)).build();
  }

  private Response offer(TotpKey key, FieldErrors errors) {
    var offer = page.offer(atHand.required().who(), key, ADDRESS, ME, errors);
    return Response.status(offer.status()).entity(offer).build();
  }
}
