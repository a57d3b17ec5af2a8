package io.kassa.web.view;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.servlet.ServletContext;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.web.IWebApplication;
import org.thymeleaf.web.servlet.JakartaServletWebApplication;

/**
 * The files of the web archive, for whoever needs them outside a request: a context that is
 * injected answers only inside one, and mails are composed in no request at all.
 */
@ApplicationScoped
public class Archive {

  private volatile @Nullable IWebApplication application;

  /**
   * Is opened once, when the web application starts.
   *
   * @param context the container's own, not a stand-in for it
   */
  void open(ServletContext context) {
    application = JakartaServletWebApplication.buildApplication(context);
  }

  /**
   * The archive, as Thymeleaf reads it.
   *
   * @return the application
   * @throws IllegalStateException while the web application is not started yet
   */
  IWebApplication application() {
    var opened = application;
    if (opened == null) {
      throw new IllegalStateException("The web application is not started yet");
    }
    return opened;
  }
}
