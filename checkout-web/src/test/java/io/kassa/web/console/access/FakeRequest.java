package io.kassa.web.console.access;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A request and its response, as far as the console looks at them; the browser keeps cookies. */
public final class FakeRequest {

  private final String method;
  private final String path;
  private final String query;
  private final Map<String, Object> attributes = new HashMap<>();

  /** What the browser remembers. */
  public final Map<String, String> cookies = new HashMap<>();

  /** The cookies of the answers, with all that was said of them; the last one. */
  public String setCookie = "";

  private FakeRequest(String method, String path, String query) {
    this.method = method;
    this.path = path;
    this.query = query;
  }

  /** A request. */
  public static FakeRequest of(String method, String path, String query) {
    return new FakeRequest(method, path, query);
  }

  /** As the servlet API sees it. */
  public HttpServletRequest request() {
    return fake(HttpServletRequest.class, this::answer);
  }

  /** Its response. */
  public HttpServletResponse response() {
    return fake(
        HttpServletResponse.class,
        (call, arguments) -> call.equals("addHeader") ? remember(arguments) : null);
  }

  private interface Behaviour {
    @Nullable Object of(String call, Object @Nullable [] arguments);
  }

  private static <T> T fake(Class<T> type, Behaviour behaviour) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (proxy, call, arguments) -> behaviour.of(call.getName(), arguments)));
  }

  private @Nullable Object answer(String call, Object @Nullable [] arguments) {
    return switch (call) {
      case "getMethod" -> method;
      case "getRequestURI" -> path;
      case "getQueryString" -> query.isEmpty() ? null : query;
      case "getRemoteAddr" -> "192.0.2.1";
      case "getHeader" -> "A browser";
      case "getCookies" -> sent();
      case "setAttribute" ->
          arguments == null ? null : attributes.put(text(arguments[0]), arguments[1]);
      case "getAttribute" -> arguments == null ? null : attributes.get(text(arguments[0]));
      default -> throw new IllegalStateException("Nobody asked for " + call + " before");
    };
  }

  private Cookie @Nullable [] sent() {
    return cookies.isEmpty()
        ? null
        : cookies.entrySet().stream()
            .map(each -> new Cookie(each.getKey(), each.getValue()))
            .toArray(Cookie[]::new);
  }

  private @Nullable Object remember(Object @Nullable [] arguments) {
    if (arguments != null && "Set-Cookie".equals(arguments[0])) {
      setCookie = text(arguments[1]);
      var pair = setCookie.substring(0, setCookie.indexOf(';')).split("=", 2);
      cookies.put(pair[0], pair[1]);
    }
    return null;
  }

  private static String text(Object argument) {
    return String.valueOf(argument);
  }
}
