package io.kassa.web.view;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.IEngineConfiguration;
import org.thymeleaf.templateresolver.AbstractConfigurableTemplateResolver;
import org.thymeleaf.templateresource.ITemplateResource;
import org.thymeleaf.templateresource.WebApplicationTemplateResource;

/** Finds templates in the web archive, in a request or in none. */
final class ArchiveTemplates extends AbstractConfigurableTemplateResolver {

  private final Archive archive;

  ArchiveTemplates(Archive archive) {
    this.archive = archive;
  }

  @Override
  protected ITemplateResource computeTemplateResource(
      IEngineConfiguration configuration,
      @Nullable String ownerTemplate,
      String template,
      String resourceName,
      String characterEncoding,
      @Nullable Map<String, Object> attributes) {
    return new WebApplicationTemplateResource(
        archive.application(), resourceName, characterEncoding);
  }
}
