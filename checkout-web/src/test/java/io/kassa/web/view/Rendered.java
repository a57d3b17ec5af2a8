package io.kassa.web.view;

import io.kassa.order.Catalogue;
import io.kassa.order.Language;
import io.kassa.web.SampleShop;
import io.kassa.web.http.Assets;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.templateresolver.FileTemplateResolver;

/** Renders pages with the real engine and the real templates, without a server. */
public final class Rendered {

  private static final Renderer RENDERER = renderer(new SampleShop());

  private Rendered() {}

  /**
   * The real templates.
   *
   * @return an engine over them
   */
  public static TemplateEngine engine() {
    return Engines.over(FileTemplateResolver::new, "src/main/webapp/WEB-INF/templates/");
  }

  private static Renderer renderer(Catalogue catalogue) {
    return new Renderer(engine(), catalogue, new Assets(), new Pictures());
  }

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

  /**
   * What the server has to make HTML of pages.
   *
   * @param catalogue what is for sale
   * @return the filter, without a server
   */
  @SuppressWarnings("UnnecessaryAssignment") // no container here that would inject
  public static PageRendering of(Catalogue catalogue) {
    var rendering = new PageRendering();
    rendering.renderer = renderer(catalogue);
    return rendering;
  }
}
