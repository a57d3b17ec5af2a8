package io.kassa.web.console.record;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** Tells resources who is asking, from the request at hand. */
@Dependent
public class VisitorProducer {

  /**
   * The visitor of this request.
   *
   * @param request the request
   * @return who is asking
   */
  @Produces
  @Dependent
  public Visitor visitor(HttpServletRequest request) {
    return new Visitor(Optional.ofNullable(request.getRemoteUser()), request.getRemoteAddr());
  }
}
