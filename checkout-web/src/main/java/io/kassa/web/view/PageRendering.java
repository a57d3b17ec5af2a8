package io.kassa.web.view;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;

/**
 * Turns a {@link Page} that a resource or an exception mapper returned into HTML with its status
 * and headers. The whole page is made before its first byte leaves, so that a failing template ends
 * on the error page and not in the middle of a sentence.
 */
@Provider
@Dependent
public class PageRendering implements ContainerResponseFilter {

  private static final MediaType HTML = MediaType.TEXT_HTML_TYPE.withCharset("UTF-8");

  /** Makes HTML of pages. A field: RESTEasy builds providers without arguments. */
  @Inject Renderer renderer;

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    if (response.getEntity() instanceof Page page) {
      var language = LanguageChoice.of(request, page.ownLanguage());
      response.setStatus(page.status());
      page.headers().forEach(response.getHeaders()::putSingle);
      response.getHeaders().putSingle(HttpHeaders.CONTENT_LANGUAGE, language.code());
      response.setEntity(renderer.html(page, language), new Annotation[0], HTML);
    }
  }
}
