package io.worldpaysim.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;

/**
 * One HTTP answer, immutable.
 *
 * @param status the HTTP status
 * @param headers additional headers in the order in which they are sent
 * @param body the bytes of the body, possibly none; not copied, so nobody changes them
 * @param delivery how the answer travels
 */
@SuppressWarnings("ArrayRecordComponent") // equality of answers is never asked
public record Answer(int status, List<Header> headers, byte[] body, Delivery delivery) {

  private static final Delivery WHOLE = new Delivery.Whole();

  /**
   * One header line.
   *
   * @param name the name as it is sent
   * @param value the value as it is sent
   */
  public record Header(String name, String value) {}

  /** An answer with the given body and content type. */
  public static Answer of(int status, String contentType, byte[] body) {
    return new Answer(status, List.of(new Header("Content-Type", contentType)), body, WHOLE);
  }

  /** An HTML page that is not kept by caches. */
  public static Answer html(int status, String page) {
    return of(status, "text/html; charset=utf-8", page.getBytes(UTF_8))
        .with("Cache-Control", "no-store");
  }

  /** A redirect (303 or 302) to the given absolute or relative address. */
  public static Answer redirect(int status, String location) {
    List<Header> headers =
        List.of(new Header("Location", location), new Header("Cache-Control", "no-store"));
    return new Answer(status, headers, new byte[0], WHOLE);
  }

  /** The same answer with one more header. */
  public Answer with(String name, String value) {
    List<Header> more = new ArrayList<>(headers);
    more.add(new Header(name, value));
    return new Answer(status, more, body, delivery);
  }

  /** The same answer with several more headers. */
  public Answer with(List<Header> added) {
    List<Header> more = new ArrayList<>(headers);
    more.addAll(added);
    return new Answer(status, more, body, delivery);
  }

  /** The same answer with another body; the content type stays. */
  public Answer withBody(byte[] other) {
    return new Answer(status, headers, other, delivery);
  }

  /** The same answer, travelling another way. */
  public Answer delivered(Delivery way) {
    return new Answer(status, headers, body, way);
  }
}
