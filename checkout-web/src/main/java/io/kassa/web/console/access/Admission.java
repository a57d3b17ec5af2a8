package io.kassa.web.console.access;

import io.kassa.staff.AuditAction;
import io.kassa.web.console.ConsolePage;
import io.kassa.web.console.record.AuditPen;
import io.kassa.web.console.record.Visitor;
import io.kassa.web.view.Page;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.lang.reflect.Method;
import java.util.Optional;

/** Decides about one request at the console: the one place that compares needs with roles. */
@Dependent
public class Admission {

  private final Visitor visitor;
  private final AuditPen pen;
  private final ConsolePage console;

  /**
   * Is given its collaborators.
   *
   * @param visitor who is asking
   * @param pen notes refusals
   * @param console the frame of the page that says so
   */
  @Inject
  public Admission(Visitor visitor, AuditPen pen, ConsolePage console) {
    this.visitor = visitor;
    this.pen = pen;
    this.console = console;
  }

  /**
   * Whether the visitor may call a resource method.
   *
   * @param method the method
   * @return true if it needs nobody, or what it needs is in the visitor's role; false for a method
   *     that does not say what it needs
   */
  boolean allows(Method method) {
    return method.isAnnotationPresent(NeedsNobody.class)
        || Optional.ofNullable(method.getAnnotation(Needs.class))
            .map(Needs::value)
            .filter(visitor::may)
            .isPresent();
  }

  /**
   * Puts a refusal on record.
   *
   * @param deed the method and the path that were asked for
   * @return the page that says so, answered 403
   */
  Page refuse(String deed) {
    pen.note(AuditAction.REFUSED, deed);
    return console.page("refused").answered(Response.Status.FORBIDDEN.getStatusCode());
  }
}
