package io.kassa.web.console.orders;

import io.kassa.order.Orders;
import io.kassa.outbox.AnnouncementId;
import io.kassa.outbox.Outbox;
import io.kassa.outbox.SendAgain;
import io.kassa.staff.AuditAction;
import io.kassa.staff.Permission;
import io.kassa.web.console.access.Needs;
import io.kassa.web.console.record.AuditPen;
import io.kassa.web.console.record.Visitor;
import io.kassa.web.http.SeeOther;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Set;

/**
 * Sends a mail once more: one that was sent, as a message of its own that no mail program hides as
 * known; one that fails, now.
 */
@Path("/console/orders/{number}/mails/{announcement}/again")
@Dependent
public class MailAgainResource {

  private static final String AGAIN = "again";
  private static final String NOW = "now";
  private static final String NOTHING = "nothing";

  /** What can have been done, as addresses and message keys call it. */
  static final Set<String> DONE = Set.of(AGAIN, NOW, NOTHING);

  private final Orders orders;
  private final Outbox outbox;
  private final SendAgain sendAgain;
  private final AuditPen pen;
  private final Visitor visitor;

  /**
   * Is given its collaborators.
   *
   * @param orders the orders
   * @param outbox what is announced about them
   * @param sendAgain the deed
   * @param pen notes who did what
   * @param visitor who does it
   */
  @Inject
  public MailAgainResource(
      Orders orders, Outbox outbox, SendAgain sendAgain, AuditPen pen, Visitor visitor) {
    this.orders = orders;
    this.outbox = outbox;
    this.sendAgain = sendAgain;
    this.pen = pen;
    this.visitor = visitor;
  }

  /**
   * Sends the mail again.
   *
   * @param number the order's number
   * @param announcement the announcement's identity
   * @param seen how many mails the person saw; the same form sent twice is one mail
   * @return 303 to the mail that leaves now, which tells what was done; 404 if there is no such
   *     announcement about that order
   */
  @POST
  @Needs(Permission.RESEND_MAIL)
  @Produces(MediaType.TEXT_HTML)
  public Response again(
      @PathParam("number") String number,
      @PathParam("announcement") String announcement,
      @FormParam("seen") @DefaultValue("") String seen) {
    var mail = OrderMail.find(orders, outbox, number, announcement);
    var one = mail.announcement();
    var outcome = sendAgain.ask(one, formKey(one.id(), seen), visitor.name().orElseThrow());
    var done =
        switch (outcome) {
          case SendAgain.Outcome.Copied c -> AGAIN;
          case SendAgain.Outcome.Hastened h -> NOW;
          case SendAgain.Outcome.Nothing n -> NOTHING;
        };
    pen.note(
        AuditAction.RESENT_MAIL,
        mail.order().number() + " " + one.subject() + " " + one.id() + " " + done);
    var shown = outcome instanceof SendAgain.Outcome.Copied(AnnouncementId copy) ? copy : one.id();
    return SeeOther.to(
        "/console/orders/" + mail.order().number() + "/mails/" + shown + "?done=" + done);
  }

  /** What was not sent by our page counts as one and the same form. */
  private static String formKey(AnnouncementId id, String seen) {
    return id + " " + (seen.matches("\\d{1,6}") ? seen : "-");
  }
}
