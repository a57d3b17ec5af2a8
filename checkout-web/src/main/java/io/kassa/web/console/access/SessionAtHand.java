package io.kassa.web.console.access;

import io.kassa.staff.StaffSession;
import io.kassa.web.console.record.VisitorProducer;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** The session that the request at hand belongs to, as the console's door found it. */
@Dependent
public class SessionAtHand {

  static final String KEY = VisitorProducer.SESSION;

  private final HttpServletRequest request;

  /**
   * Is given the request.
   *
   * @param request the request at hand
   */
  @Inject
  public SessionAtHand(HttpServletRequest request) {
    this.request = request;
  }

  /**
   * The session.
   *
   * @return it, or empty where nobody needs to be signed in
   */
  public Optional<StaffSession> session() {
    return Optional.<Object>ofNullable(request.getAttribute(KEY))
        .filter(StaffSession.class::isInstance)
        .map(StaffSession.class::cast);
  }

  /**
   * The session of a page that only the signed-in reach.
   *
   * @return the session
   * @throws IllegalStateException if nobody is signed in
   */
  public StaffSession required() {
    return session()
        .orElseThrow(() -> new IllegalStateException("The console's door let somebody pass"));
  }
}
