package io.kassa.web.view;

import io.kassa.order.Language;
import io.kassa.web.SampleShop;
import io.kassa.web.http.Assets;
import org.thymeleaf.templateresolver.FileTemplateResolver;

/** Renders pages with the real engine and the real templates, without a server. */
public final class Rendered {

  private static final Renderer RENDERER =
      new Renderer(
          Engines.over(new FileTemplateResolver(), "src/main/webapp/WEB-INF/templates/"),
          new SampleShop(),
          new Assets(),
          new Pictures());

  private Rendered() {}

  /**
   * The page as a browser gets it.
   *
   * @param page the page
   * @param language the language
   * @return the HTML
   */
  public static String html(Page page, Language language) {
    return RENDERER.html(page, language);
  }
}
