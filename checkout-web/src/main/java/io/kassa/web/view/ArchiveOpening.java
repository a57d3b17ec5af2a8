package io.kassa.web.view;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;

/** Opens the archive when the web application starts. */
@WebListener
public class ArchiveOpening implements ServletContextListener {

  /** A field: the container makes listeners without arguments. */
  @Inject Archive archive;

  @Override
  public void contextInitialized(ServletContextEvent started) {
    archive.open(started.getServletContext());
  }
}
