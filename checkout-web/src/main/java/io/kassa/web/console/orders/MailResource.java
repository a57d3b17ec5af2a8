package io.kassa.web.console.orders;

import io.kassa.order.Orders;
import io.kassa.outbox.Outbox;
import io.kassa.staff.AuditAction;
import io.kassa.staff.Permission;
import io.kassa.web.console.ConsolePage;
import io.kassa.web.console.access.Needs;
import io.kassa.web.console.record.AuditPen;
import io.kassa.web.mail.Letter;
import io.kassa.web.mail.LetterWriter;
import io.kassa.web.mail.MailSettings;
import io.kassa.web.view.Page;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

/**
 * A mail to the customer, as it will be or was sent. It is not kept but composed again, which is
 * how each try to send it is made.
 */
@Path("/console/orders/{number}/mails/{announcement}")
@Dependent
public class MailResource {

  private final Orders orders;
  private final Outbox outbox;
  private final LetterWriter writer;
  private final MailSettings settings;
  private final AuditPen pen;
  private final ConsolePage console;

  /**
   * Is given its collaborators.
   *
   * @param orders the orders
   * @param outbox what is announced about them
   * @param writer composes the mail
   * @param settings says who sends it
   * @param pen notes who looked
   * @param console the frame of the page
   */
  @Inject
  public MailResource(
      Orders orders,
      Outbox outbox,
      LetterWriter writer,
      MailSettings settings,
      AuditPen pen,
      ConsolePage console) {
    this.orders = orders;
    this.outbox = outbox;
    this.writer = writer;
    this.settings = settings;
    this.pen = pen;
    this.console = console;
  }

  /**
   * The mail with its envelope, as text.
   *
   * @param number the order's number, as a person may write it
   * @param announcement the announcement's identity
   * @param done what was just done about it
   * @return the page, 404 if there is no such announcement about that order
   */
  @GET
  @Needs(Permission.VIEW)
  @Produces(MediaType.TEXT_HTML)
  public Page mail(
      @PathParam("number") String number,
      @PathParam("announcement") String announcement,
      @QueryParam("done") @DefaultValue("") String done) {
    var found = OrderMail.find(orders, outbox, number, announcement);
    return console
        .page("mail")
        .with("here", "orders")
        .with("number", found.order().number().value())
        .with("one", found.announcement())
        .with("seen", found.count())
        .with("done", MailAgainResource.DONE.contains(done) ? done : "")
        .with("from", settings.from().getAddress())
        .with("to", found.order().customer().email())
        .with("identity", settings.identity(found.announcement().id()))
        .with("letter", letter(found));
  }

  /**
   * The mail alone, as mail programs show it; {@link io.kassa.web.http.SecurityHeaders} locks it
   * up.
   *
   * @param number the order's number
   * @param announcement the announcement's identity
   * @return the HTML document that is sent, 404 if there is no such announcement
   */
  @GET
  @Needs(Permission.VIEW)
  @Path("html")
  @Produces(MediaType.TEXT_HTML + ";charset=UTF-8")
  public String html(
      @PathParam("number") String number, @PathParam("announcement") String announcement) {
    return letter(OrderMail.find(orders, outbox, number, announcement)).html();
  }

  private Letter letter(OrderMail found) {
    pen.note(AuditAction.VIEWED_ORDER, found.order().number().value());
    return writer.write(found.announcement(), found.order());
  }
}
