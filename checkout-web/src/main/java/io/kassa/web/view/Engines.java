package io.kassa.web.view;

import io.kassa.bean.Shared;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Set;
import java.util.function.Supplier;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.AbstractConfigurableTemplateResolver;

/** Makes the one template engine, which keeps parsed templates. */
@Shared
public class Engines {

  /**
   * The engine over the templates of the web archive.
   *
   * @param archive the web archive
   * @return the shared engine; safe for many threads
   */
  @Produces
  @Singleton
  public TemplateEngine ofArchive(Archive archive) {
    return over(() -> new ArchiveTemplates(archive), "/WEB-INF/templates/");
  }

  /**
   * An engine over templates from anywhere. A template whose name ends in {@code .txt} gives plain
   * text; every other one is HTML.
   *
   * @param templates where they come from
   * @param prefix what stands before a template's name
   * @return the engine
   */
  static TemplateEngine over(
      Supplier<? extends AbstractConfigurableTemplateResolver> templates, String prefix) {
    var text = reader(templates.get(), prefix, TemplateMode.TEXT);
    text.setResolvablePatterns(Set.of("*.txt"));
    text.setOrder(1);
    var html = reader(templates.get(), prefix, TemplateMode.HTML);
    html.setSuffix(".html");
    html.setOrder(2);
    var engine = new TemplateEngine();
    engine.setTemplateResolvers(Set.of(text, html));
    engine.setMessageResolver(new BundleMessages(Messages.load()));
    engine.setLinkBuilder(new RootLinks());
    return engine;
  }

  private static AbstractConfigurableTemplateResolver reader(
      AbstractConfigurableTemplateResolver templates, String prefix, TemplateMode mode) {
    templates.setPrefix(prefix);
    templates.setTemplateMode(mode);
    templates.setCharacterEncoding("UTF-8");
    templates.setCacheable(true);
    return templates;
  }
}
