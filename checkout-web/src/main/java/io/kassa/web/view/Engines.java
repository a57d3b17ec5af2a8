package io.kassa.web.view;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.servlet.ServletContext;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.AbstractConfigurableTemplateResolver;
import org.thymeleaf.templateresolver.WebApplicationTemplateResolver;
import org.thymeleaf.web.servlet.JakartaServletWebApplication;

/** Makes the one template engine, which keeps parsed templates. */
@Dependent
public class Engines {

  /**
   * The engine over the templates of the web archive.
   *
   * @param context the web application
   * @return the shared engine; safe for many threads
   */
  @Produces
  @Singleton
  public TemplateEngine ofArchive(ServletContext context) {
    var application = JakartaServletWebApplication.buildApplication(context);
    return over(new WebApplicationTemplateResolver(application), "/WEB-INF/templates/");
  }

  /**
   * An engine over templates from anywhere.
   *
   * @param templates where they come from
   * @param prefix what stands before a template's name
   * @return the engine
   */
  static TemplateEngine over(AbstractConfigurableTemplateResolver templates, String prefix) {
    templates.setPrefix(prefix);
    templates.setSuffix(".html");
    templates.setTemplateMode(TemplateMode.HTML);
    templates.setCharacterEncoding("UTF-8");
    templates.setCacheable(true);
    var engine = new TemplateEngine();
    engine.setTemplateResolver(templates);
    engine.setMessageResolver(new BundleMessages(Messages.load()));
    engine.setLinkBuilder(new RootLinks());
    return engine;
  }
}
