package io.worldpaysim.hosted;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.worldpaysim.http.Answer;
import io.worldpaysim.http.Form;
import io.worldpaysim.http.Request;
import io.worldpaysim.ledger.ResultUrls;
import io.worldpaysim.ledger.StoredPayment;
import java.net.URLEncoder;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What all hosted pages share: language, frame, security headers. */
final class Layout {

  private final Map<Language, Messages> messages = Messages.all();
  private final Template frame = Template.named("frame.html");
  private final Template languageSwitch = Template.named("languages.html");
  private final Template languageLink = Template.named("language.html");

  /** The language that was chosen by the switch, else the browser's. */
  Language language(Request request) {
    return request
        .parameter("lang")
        .or(() -> Optional.ofNullable(Form.fields(request).get("lang")))
        .flatMap(Language::byTag)
        .orElseGet(() -> Language.accepted(request.header("Accept-Language").orElse("")));
  }

  Messages messages(Language language) {
    return Optional.ofNullable(messages.get(language)).orElseThrow();
  }

  /** A page whose forms may end at the result URLs of a payment. */
  Answer page(
      int status,
      Request request,
      String title,
      Template content,
      Map<String, String> values,
      StoredPayment payment) {
    return page(status, request, title, content, values, formTargets(payment));
  }

  Answer page(
      int status, Request request, String title, Template content, Map<String, String> values) {
    return page(status, request, title, content, values, "'self'");
  }

  /** A page for developers, without a switch of languages. */
  Answer english(int status, String title, Template content, Map<String, String> values) {
    return framed(status, Language.EN, title, "", content, values, "'self'");
  }

  private Answer page(
      int status,
      Request request,
      String title,
      Template content,
      Map<String, String> values,
      String formTargets) {
    Language language = language(request);
    String links = languages(request, language);
    return framed(status, language, title, links, content, values, formTargets)
        .with("Content-Language", language.tag())
        .with("Vary", "Accept-Language");
  }

  private Answer framed(
      int status,
      Language language,
      String title,
      String languages,
      Template content,
      Map<String, String> values,
      String formTargets) {
    Messages texts = messages(language);
    Map<String, String> all = new HashMap<>(values);
    all.put("lang", language.tag());
    all.put("pageTitle", texts.template(title + ".title").fill(all, texts));
    all.put("languages", languages);
    all.put("content", content.fill(all, texts));
    return Answer.html(status, frame.fill(all, texts))
        .with("Referrer-Policy", "no-referrer")
        .with("X-Content-Type-Options", "nosniff")
        .with(
            "Content-Security-Policy",
            "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; "
                + "frame-ancestors 'none'; form-action "
                + formTargets);
  }

  /**
   * Browsers hold the redirect that follows a form against form-action, so the shop's hosts belong
   * there; a host that the policy cannot name lets the whole scheme in.
   */
  private static String formTargets(StoredPayment payment) {
    ResultUrls urls = payment.order().resultUrls();
    return Stream.of(urls.success(), urls.pending(), urls.cancel())
        .flatMap(url -> WayBack.host(url).stream())
        .distinct()
        .map(host ->
            host.contains(":") ? "http: https:" : "http://" + host + ":* https://" + host + ":*")
        .collect(Collectors.joining(" ", "'self' ", ""));
  }

  private String languages(Request request, Language present) {
    Messages texts = messages(present);
    StringBuilder links = new StringBuilder();
    // A redirect link that does not work is a page of its own, and stays the same in any language.
    String token =
        request
            .parameter("tokenId")
            .map(id -> "?tokenId=" + URLEncoder.encode(id, UTF_8) + "&")
            .orElse("?");
    for (Language language : Language.values()) {
      Map<String, String> values = new HashMap<>();
      values.put("tag", language.tag());
      values.put("name", language.ownName());
      values.put("current", language == present ? " aria-current=\"true\"" : "");
      values.put("href", token + "lang=" + language.tag());
      links.append(languageLink.fill(values, texts));
    }
    return languageSwitch.fill(Map.of("links", links.toString()), texts);
  }
}
