package io.kassa.web.view;

import io.kassa.order.Language;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.messageresolver.AbstractMessageResolver;

/**
 * Gives templates their texts; a missing one shows its key, which a test finds before a shopper.
 */
final class BundleMessages extends AbstractMessageResolver {

  private final Messages messages;

  BundleMessages(Messages messages) {
    this.messages = messages;
  }

  @Override
  public @Nullable String resolveMessage(
      ITemplateContext context,
      @Nullable Class<?> origin,
      String key,
      Object @Nullable [] messageParameters) {
    var language = Language.ofCode(context.getLocale().getLanguage()).orElse(Language.EN);
    var arguments = messageParameters == null ? new Object[0] : messageParameters;
    return messages.text(language, key, arguments).orElse(null);
  }

  @Override
  public String createAbsentMessageRepresentation(
      ITemplateContext context,
      @Nullable Class<?> origin,
      String key,
      Object @Nullable [] messageParameters) {
    return key;
  }
}
