package io.kassa.web.http;

import io.kassa.web.view.LanguageChoice;
import io.kassa.web.view.Renderer;
import jakarta.inject.Inject;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Shows what the server itself refuses, before any resource sees it (an address that is badly
 * encoded, say), on the same page as every other problem. The server's own page would tell
 * strangers what it is made of.
 */
@WebServlet("/problem")
public class ServerProblem extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject private transient Renderer renderer;

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    int status = status(request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE));
    var language = LanguageChoice.of(request);
    response.setStatus(status);
    response.setHeader("Cache-Control", "no-store");
    response.setHeader("Content-Language", language.code());
    response.setContentType("text/html;charset=UTF-8");
    response.getWriter().write(renderer.html(Problems.page(words(status), ""), language));
  }

  /** Whoever opens the address by hand finds nothing there. */
  private static int status(@Nullable Object code) {
    return code instanceof Integer known ? known : HttpServletResponse.SC_NOT_FOUND;
  }

  /** What the server forbids is not what {@link CrossSiteRule} forbids: it gets general words. */
  static int words(int status) {
    return status == HttpServletResponse.SC_FORBIDDEN ? HttpServletResponse.SC_BAD_REQUEST : status;
  }
}
