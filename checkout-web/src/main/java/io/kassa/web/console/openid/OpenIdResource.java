package io.kassa.web.console.openid;

import io.kassa.staff.AuditAction;
import io.kassa.web.console.ConsolePage;
import io.kassa.web.console.access.NeedsNobody;
import io.kassa.web.console.access.ReturnPath;
import io.kassa.web.console.claims.OpenIdSettings;
import io.kassa.web.console.record.AuditPen;
import io.kassa.web.http.SeeOther;
import io.kassa.web.view.Page;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Optional;

/**
 * The way in through the provider, as far as it needs an answer of ours: on the way there only if
 * the provider cannot be reached, on the way back always.
 */
@Path(OpenIdSettings.ADDRESS)
@Dependent
public class OpenIdResource {

  private static final Logger LOG = System.getLogger(OpenIdResource.class.getName());

  private final OpenIdSettings settings;
  private final ProviderEntrance entrance;
  private final AuditPen pen;
  private final ConsolePage console;

  /**
   * Is given its collaborators.
   *
   * @param settings whether there is a provider
   * @param entrance lets in
   * @param pen notes who did not come in
   * @param console the frame of the pages
   */
  @Inject
  public OpenIdResource(
      OpenIdSettings settings, ProviderEntrance entrance, AuditPen pen, ConsolePage console) {
    this.settings = settings;
    this.entrance = entrance;
    this.pen = pen;
    this.console = console;
  }

  /**
   * Is asked only when nobody could be sent to the provider.
   *
   * @param request the request
   * @return 503 with a page that says so; 404 without a provider
   */
  @GET
  @NeedsNobody
  @Produces(MediaType.TEXT_HTML)
  public Response stay(@Context HttpServletRequest request) {
    demandProvider();
    LOG.log(
        Level.WARNING,
        "Nobody could be sent to the OpenID provider: its description below {0} cannot be read;"
            + " look at its state, at kassa.openid.provider, and at whether its certificate is"
            + " trusted here",
        settings.provider());
    return problem("unreachable", 503);
  }

  /**
   * Hears what the provider says of somebody. The provider sends browsers here from another site,
   * so none of our cookies come along; a page of ours, which moves on by itself, brings them.
   *
   * @param request the request
   * @param response its response
   * @return 303 to the page that was asked for; 200 with a page that moves on; 403 with a page that
   *     says why somebody did not come in; 404 without a provider
   */
  @GET
  @Path(OpenIdSettings.BACK)
  @NeedsNobody
  @Produces(MediaType.TEXT_HTML)
  public Response comeBack(
      @Context HttpServletRequest request, @Context HttpServletResponse response) {
    demandProvider();
    return Optional.<Object>ofNullable(request.getAttribute(Word.KEY))
        .filter(Word.class::isInstance)
        .map(Word.class::cast)
        .map(word -> answer(word, request, response))
        .orElseGet(() -> landing(request));
  }

  private Response landing(HttpServletRequest request) {
    var said = Optional.<String>ofNullable(request.getQueryString()).orElse("");
    var onward = settings.returnPath() + "?" + said + "&" + ProviderDoor.LANDED + "=1";
    var page = console.page("openid-landing").with("onward", onward);
    return Response.ok(page.movingOn(0, onward)).build();
  }

  private Response answer(Word word, HttpServletRequest request, HttpServletResponse response) {
    return switch (word) {
      case Word.Vouched vouched ->
          switch (entrance.admit(vouched, request, response)) {
            case IN -> SeeOther.to(vouched.luggage().next().value());
            case UNPROVED -> problem("unproved", 403);
            case NAMELESS -> problem("nameless", 403);
            case ROLELESS -> problem("roleless", 403);
          };
      case Word.Unasked unasked -> refused("unasked");
      case Word.Refused(String reason) -> {
        if (!reason.equals("access_denied")) {
          LOG.log(
              Level.WARNING,
              "The OpenID provider refused with the error {0}; what it means for this client is in"
                  + " the provider''s own log",
              reason.replaceAll("[^a-z_]", "?"));
        }
        yield refused("refused");
      }
      case Word.Broken broken -> {
        LOG.log(
            Level.WARNING,
            "The OpenID provider's answer proved nothing. The server's line before this one says"
                + " why: invalid_client is a wrong kassa.openid.client or .secret; a token from the"
                + " future or the past is a clock; a signature or issuer is a wrong"
                + " kassa.openid.provider");
        yield refused("broken");
      }
    };
  }

  private Response refused(String why) {
    pen.noteAs("", AuditAction.SIGN_IN_REFUSED);
    return problem(why, 403);
  }

  private Response problem(String why, int status) {
    return Response.status(status).entity(page(why).answered(status)).build();
  }

  private Page page(String why) {
    return console
        .page("openid-problem")
        .with("why", why)
        .with("provider", settings.host())
        .with("passwords", settings.knowsPasswords())
        .with("home", ReturnPath.HOME.value());
  }

  private void demandProvider() {
    if (!settings.isOn()) {
      throw new NotFoundException();
    }
  }
}
