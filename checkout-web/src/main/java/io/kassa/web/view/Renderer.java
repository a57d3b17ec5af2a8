package io.kassa.web.view;

import io.kassa.bean.Shared;
import io.kassa.order.Catalogue;
import io.kassa.order.Language;
import io.kassa.web.http.Assets;
import jakarta.inject.Inject;
import java.util.List;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;

/** Makes HTML of pages, and adds what every page shows. */
@Shared
public class Renderer {

  private final TemplateEngine engine;
  private final Catalogue catalogue;
  private final Assets assets;
  private final Drawings drawings;

  /**
   * Is given templates and what every page needs.
   *
   * @param engine the templates
   * @param catalogue names the seller
   * @param assets the stylesheet's address
   * @param pictures the drawings
   */
  @Inject
  public Renderer(TemplateEngine engine, Catalogue catalogue, Assets assets, Pictures pictures) {
    this.engine = engine;
    this.catalogue = catalogue;
    this.assets = assets;
    this.drawings = new Drawings(catalogue, pictures);
  }

  /**
   * The page as HTML.
   *
   * @param page the page
   * @param language the language it is read in
   * @return the whole document
   */
  public String html(Page page, Language language) {
    var context = new Context(language.locale());
    context.setVariable("lang", language.code());
    context.setVariable("languages", List.of(Language.values()));
    context.setVariable("say", new Formats(language));
    context.setVariable("seller", catalogue.seller());
    context.setVariable("drawings", drawings);
    context.setVariable("stylesheet", assets.address("shop.css"));
    context.setVariable("icon", assets.address("favicon.svg"));
    page.model().forEach(context::setVariable);
    return engine.process(page.template(), context);
  }
}
