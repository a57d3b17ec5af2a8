package io.kassa.web.console.openid;

import io.kassa.web.console.access.SignOutResource;
import io.kassa.web.console.claims.Claims;
import io.kassa.web.console.claims.OpenIdSettings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationException;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.security.enterprise.authentication.mechanism.http.openid.OpenIdConstant;
import jakarta.security.enterprise.identitystore.openid.OpenIdContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.security.auth.Subject;

/**
 * Sends people to the provider and hears what it says of them when they come back. Nobody is signed
 * in here, and the server keeps nothing of them: the {@link Word} is left with the request, and the
 * resource behind it decides.
 */
@ApplicationScoped
public class ProviderDoor {

  /** The parameter of whoever is to prove once more who they are. */
  static final String AGAIN = "again";

  /** The parameter of a return that our own page made, so that our own cookies came with it. */
  static final String LANDED = "landed";

  /** A working day: whoever proved to the provider before it does so anew. */
  private static final long WORKING_DAY_SECONDS = 12 * 60 * 60L;

  @Inject OpenIdSettings settings;
  @Inject @AtProvider HttpAuthenticationMechanism mechanism;

  /** Whether somebody sets out for the provider with this request. */
  boolean isWayOut(HttpServletRequest request) {
    return settings.isOn()
        && request.getMethod().equals("GET")
        && request.getRequestURI().equals(OpenIdSettings.ADDRESS);
  }

  /** Whether somebody comes back from the provider with this request, and with our cookies. */
  boolean isWayBack(HttpServletRequest request) {
    return settings.isOn()
        && request.getMethod().equals("GET")
        && request.getRequestURI().equals(settings.returnPath())
        && request.getParameter(LANDED) != null;
  }

  /**
   * Sends somebody to the provider.
   *
   * @param context the request and its response
   * @return that an answer was given; or that none was, if the provider cannot be reached
   */
  AuthenticationStatus sendOut(HttpMessageContext context) throws AuthenticationException {
    var errand = new Errand(context, settings.publicUrl(), true);
    mechanism.validateRequest(errand.getRequest(), errand.getResponse(), errand);
    var destination = errand.destination();
    if (destination.isEmpty()) {
      return leave(context, new Word.Broken());
    }
    boolean again = context.getRequest().getParameter(AGAIN) != null;
    return Sending.to(destination.get() + prompt(again), context.getResponse());
  }

  private static String prompt(boolean again) {
    return again ? "&prompt=login&max_age=0" : "&max_age=" + WORKING_DAY_SECONDS;
  }

  /**
   * Hears the provider.
   *
   * @param context the request and its response
   * @return that the resource is to answer
   */
  AuthenticationStatus hear(HttpMessageContext context) throws AuthenticationException {
    var errand = new Errand(context, settings.publicUrl(), false);
    var status = mechanism.validateRequest(errand.getRequest(), errand.getResponse(), errand);
    return leave(
        context,
        switch (status) {
          case SUCCESS -> vouched(errand);
          case NOT_DONE -> new Word.Unasked();
          default -> refused(errand);
        });
  }

  private static Word refused(Errand errand) {
    return Optional.<String>ofNullable(errand.getRequest().getParameter("error"))
        .<Word>map(Word.Refused::new)
        .orElseGet(() -> errand.wasAskedFor() ? new Word.Broken() : new Word.Unasked());
  }

  private static Word vouched(Errand errand) {
    return errand.getClientSubject().getPrivateCredentials(OpenIdContext.class).stream()
        .findFirst()
        .<Word>map(known -> vouched(errand, known))
        .orElseGet(Word.Broken::new);
  }

  private static Word vouched(Errand errand, OpenIdContext known) {
    var sources = new ArrayList<Map<String, ?>>(List.of(known.getIdentityToken().getClaims()));
    Optional.<Map<String, ?>>ofNullable(known.getClaimsJson()).ifPresent(sources::add);
    Optional<String> asked =
        known.getStoredValue(
            errand.getRequest(), errand.getResponse(), OpenIdConstant.ORIGINAL_REQUEST);
    return new Word.Vouched(new Claims(sources), Luggage.in(asked.orElse("")));
  }

  /**
   * The server is to know of nobody. For what the provider said it has begun an HTTP session, which
   * only this server would know: it ends here, with the tokens in it.
   */
  private static AuthenticationStatus leave(HttpMessageContext context, Word word) {
    Optional.<HttpSession>ofNullable(context.getRequest().getSession(false))
        .ifPresent(HttpSession::invalidate);
    context.getMessageInfo().getMap().remove("jakarta.servlet.http.registerSession");
    context.getMessageInfo().getMap().remove("jakarta.servlet.http.authType");
    Optional.<Subject>ofNullable(context.getClientSubject()).ifPresent(ProviderDoor::empty);
    context.getRequest().setAttribute(Word.KEY, word);
    context.getResponse().setStatus(HttpServletResponse.SC_OK);
    return context.doNothing();
  }

  private static void empty(Subject subject) {
    subject.getPrincipals().clear();
    subject.getPublicCredentials().clear();
    subject.getPrivateCredentials().clear();
  }

  /** Asks where the provider lets people sign out, and leaves the answer with the request. */
  void sayFarewell(HttpMessageContext context) {
    var errand = new Errand(context, settings.publicUrl(), false);
    mechanism.cleanSubject(errand.getRequest(), errand.getResponse(), errand);
    errand
        .destination()
        .ifPresent(way -> context.getRequest().setAttribute(SignOutResource.ONWARD, way));
  }
}
