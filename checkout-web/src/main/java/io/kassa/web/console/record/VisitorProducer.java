package io.kassa.web.console.record;

import io.kassa.staff.Role;
import io.kassa.staff.StaffSession;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** Tells resources who is asking, from the request at hand. */
@Dependent
public class VisitorProducer {

  /** The attribute of the request in which the console's door leaves the visitor's role. */
  public static final String ROLE = Role.class.getName();

  /** The attribute in which it leaves the session. */
  public static final String SESSION = StaffSession.class.getName();

  /**
   * The visitor of this request.
   *
   * @param request the request
   * @return who is asking
   */
  @Produces
  @Dependent
  public Visitor visitor(HttpServletRequest request) {
    var role =
        Optional.ofNullable(request.getAttribute(ROLE))
            .filter(Role.class::isInstance)
            .map(Role.class::cast);
    var session =
        Optional.ofNullable(request.getAttribute(SESSION))
            .filter(StaffSession.class::isInstance)
            .map(StaffSession.class::cast);
    return new Visitor(
        Optional.ofNullable(request.getRemoteUser()), role, request.getRemoteAddr(), session);
  }
}
