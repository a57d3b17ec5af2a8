package io.kassa.web.console.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A request with a session, as far as the console looks at them. */
public final class FakeRequest {

  private final String method;
  private final String path;
  private final String query;
  private final Map<String, Object> attributes = new HashMap<>();
  private final Map<String, Object> ofRequest = new HashMap<>();
  private boolean inSession;

  /** How often the session got a new identity. */
  public int identities;

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
    return (HttpServletRequest)
        Proxy.newProxyInstance(
            getClass().getClassLoader(),
            new Class<?>[] {HttpServletRequest.class},
            (proxy, call, arguments) -> answer(call.getName(), arguments));
  }

  private @Nullable Object answer(String call, Object @Nullable [] arguments) {
    return switch (call) {
      case "getMethod" -> method;
      case "getRequestURI" -> path;
      case "getQueryString" -> query.isEmpty() ? null : query;
      case "getSession" -> session(arguments != null && Boolean.TRUE.equals(arguments[0]));
      case "setAttribute" -> put(ofRequest, arguments);
      case "getAttribute" -> get(ofRequest, arguments);
      case "changeSessionId" -> "identity " + ++identities;
      default -> throw new IllegalStateException("Nobody asked for " + call + " before");
    };
  }

  private @Nullable HttpSession session(boolean create) {
    inSession = inSession || create;
    return inSession ? session() : null;
  }

  private HttpSession session() {
    return (HttpSession)
        Proxy.newProxyInstance(
            getClass().getClassLoader(),
            new Class<?>[] {HttpSession.class},
            (proxy, call, arguments) -> remember(call.getName(), arguments));
  }

  private static @Nullable Object get(
      Map<String, Object> attributes, Object @Nullable [] arguments) {
    return arguments == null ? null : attributes.get((String) arguments[0]);
  }

  private static @Nullable Object put(
      Map<String, Object> attributes, Object @Nullable [] arguments) {
    return arguments == null ? null : attributes.put((String) arguments[0], arguments[1]);
  }

  private @Nullable Object remember(String call, Object @Nullable [] arguments) {
    return switch (call) {
      case "getAttribute" -> get(attributes, arguments);
      case "setAttribute" -> put(attributes, arguments);
      case "setMaxInactiveInterval" -> null;
      case "invalidate" -> {
        attributes.clear();
        inSession = false;
        yield null;
      }
      default -> throw new IllegalStateException("Nobody asked for " + call + " before");
    };
  }
}
