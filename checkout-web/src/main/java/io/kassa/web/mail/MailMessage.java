package io.kassa.web.mail;

import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.time.Instant;
import java.util.Date;

/** A letter in its envelope. The same announcement has the same Message-ID, whenever it is sent. */
final class MailMessage extends MimeMessage {

  private final String identity;

  private MailMessage(Session session, String identity) {
    super(session);
    this.identity = identity;
  }

  /**
   * Puts a letter in its envelope.
   *
   * @param session how it will be sent
   * @param letter the letter
   * @param from the sender
   * @param replyTo who reads the answers
   * @param to the customer
   * @param identity the message's identity
   * @param now the present time
   * @return the message, ready to be sent
   * @throws MessagingException if a header cannot be written
   */
  static MailMessage of(
      Session session,
      Letter letter,
      InternetAddress from,
      InternetAddress replyTo,
      InternetAddress to,
      String identity,
      Instant now)
      throws MessagingException {
    var message = new MailMessage(session, identity);
    message.setFrom(from);
    message.setReplyTo(new InternetAddress[] {replyTo});
    message.setRecipient(RecipientType.TO, to);
    message.setSubject(oneLine(letter.subject()), "UTF-8");
    message.setSentDate(Date.from(now));
    message.setHeader("Content-Language", letter.language().code());
    // So that an absence note is not sent back, and nothing answers it (RFC 3834).
    message.setHeader("Auto-Submitted", "auto-generated");
    message.setContent(
        new MimeMultipart(
            "alternative", part(letter.text(), "plain"), part(letter.html(), "html")));
    message.saveChanges();
    return message;
  }

  private static MimeBodyPart part(String content, String subtype) throws MessagingException {
    var part = new MimeBodyPart();
    part.setText(content, "UTF-8", subtype);
    part.setHeader("Content-Transfer-Encoding", "quoted-printable");
    return part;
  }

  /** A header ends with its line, so no letter decides where that is. */
  static String oneLine(String text) {
    return text.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ").strip();
  }

  @Override
  protected void updateMessageID() throws MessagingException {
    setHeader("Message-ID", identity);
  }
}
