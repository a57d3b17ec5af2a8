package io.kassa.web.view;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.linkbuilder.StandardLinkBuilder;

/**
 * Lets templates write {@code @{/orders/{token}(token=...)}}: the shop lives at the root of its
 * host, so a link needs no servlet to be built.
 */
final class RootLinks extends StandardLinkBuilder {

  @Override
  protected String computeContextPath(
      IExpressionContext context, String base, @Nullable Map<String, Object> parameters) {
    return "";
  }
}
