package io.worldpaysim.http;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One HTTP request, read completely.
 *
 * @param method GET, POST, ...
 * @param path the path exactly as sent, nothing decoded
 * @param query the decoded parameters of the query, first value of each
 * @param headers the headers; the map ignores the case of names
 * @param body the bytes of the body, possibly none; not copied, so nobody changes them
 */
@SuppressWarnings("ArrayRecordComponent") // equality of requests is never asked
public record Request(
    String method,
    String path,
    Map<String, String> query,
    Map<String, List<String>> headers,
    byte[] body) {

  /** A request that was read completely. */
  static Request of(Head head, byte[] body) {
    String origin = head.origin();
    int question = origin.indexOf('?');
    String path = question < 0 ? origin : origin.substring(0, question);
    Map<String, String> query =
        question < 0 ? Map.of() : Form.parse(origin.substring(question + 1));
    return new Request(head.method(), path, query, head.headers(), body);
  }

  /** The first value of a header, whatever the case of its name. */
  public Optional<String> header(String name) {
    return Optional.ofNullable(headers.get(name))
        .filter(values -> !values.isEmpty())
        .map(List::getFirst);
  }

  /** The first value of a query parameter. */
  public Optional<String> parameter(String name) {
    return Optional.ofNullable(query.get(name));
  }
}
