package io.kassa.web.console.notices;

import io.kassa.notification.LoggedNotification;
import io.kassa.notification.NotificationLog;
import io.kassa.staff.AuditAction;
import io.kassa.staff.Permission;
import io.kassa.web.console.ConsolePage;
import io.kassa.web.console.access.Needs;
import io.kassa.web.console.facts.NoticeLine;
import io.kassa.web.console.record.AuditPen;
import io.kassa.web.view.Page;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Lists the notifications that wait for a payment to appear, or for somebody to learn a word. */
@Path("/console/notifications")
@Dependent
public class NotificationsResource {

  private static final int NEWEST = 100;

  private final NotificationLog log;
  private final AuditPen pen;
  private final ConsolePage console;

  /**
   * Is given what it shows.
   *
   * @param log what was received
   * @param pen notes that it was read
   * @param console the frame of the page
   */
  @Inject
  public NotificationsResource(NotificationLog log, AuditPen pen, ConsolePage console) {
    this.log = log;
    this.pen = pen;
    this.console = console;
  }

  /**
   * What waits, newest first.
   *
   * @return the page
   */
  @GET
  @Needs(Permission.VIEW)
  @Produces(MediaType.TEXT_HTML)
  public Page waiting() {
    pen.note(AuditAction.VIEWED_NOTIFICATIONS, "");
    var newest = log.waiting(NEWEST);
    return console
        .page("notifications")
        .with("count", log.waiting())
        .with("most", NEWEST)
        .with("unknown", lines(newest, true))
        .with("unknownTypes", types(newest, true))
        .with("nameless", lines(newest, false))
        .with("namelessTypes", types(newest, false));
  }

  private static List<NoticeLine> lines(List<LoggedNotification> waiting, boolean withReference) {
    return waiting.stream()
        .filter(each -> each.notification().reference().isPresent() == withReference)
        .map(NoticeLine::new)
        .toList();
  }

  private static Map<String, Long> types(List<LoggedNotification> waiting, boolean withReference) {
    return lines(waiting, withReference).stream()
        .map(line -> line.came().type())
        .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
  }
}
