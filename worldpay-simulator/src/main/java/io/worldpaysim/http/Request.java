package io.worldpaysim.http;

import com.sun.net.httpserver.HttpExchange;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One HTTP request, read completely.
 *
 * @param method GET, POST, ...
 * @param path the path exactly as sent, nothing decoded
 * @param query the decoded parameters of the query, first value of each
 * @param headers the headers; the JDK's own map, which ignores the case of names
 * @param body the bytes of the body, possibly none; not copied, so nobody changes them
 */
@SuppressWarnings("ArrayRecordComponent") // equality of requests is never asked
public record Request(
    String method,
    String path,
    Map<String, String> query,
    Map<String, List<String>> headers,
    byte[] body) {

  /** Takes over an exchange of the JDK's server with the body that was read from it. */
  static Request of(HttpExchange exchange, byte[] body) {
    return new Request(
        exchange.getRequestMethod(),
        exchange.getRequestURI().getRawPath(),
        Form.parse(exchange.getRequestURI().getRawQuery()),
        exchange.getRequestHeaders(),
        body);
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
