package io.kassa.web.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.web.Visit;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EveryAnswerTest {

  private final Visit visit = new Visit();

  @ParameterizedTest
  @ValueSource(strings = {"/", "/basket", "/checkout", "/information/privacy", "/nothing/here"})
  void no_page_is_kept_by_browsers_or_proxies(String path) {
    assertThat(visit.get(path).header("Cache-Control")).isEqualTo("no-store");
  }

  @Test
  void the_stylesheet_that_a_page_names_is_there_compressed_and_kept_for_ever() {
    var html = visit.get("/").html();
    var start = html.indexOf("/assets/shop.");
    var sheet = html.substring(start, html.indexOf('"', start));

    var asset = visit.get(sheet, Map.of("Accept-Encoding", "gzip, br"));

    assertThat(asset.status()).isEqualTo(200);
    assertThat(asset.header("Cache-Control")).contains("immutable");
    assertThat(asset.header("Content-Encoding")).isEqualTo("gzip");
    assertThat(visit.get("/assets/shop.0123456789ab.css").status()).isEqualTo(404);
  }

  @Test
  void a_form_that_another_site_sent_is_refused_with_a_page_and_does_nothing() {
    var refused = visit.ask("POST", "/basket/lines", Map.of("Sec-Fetch-Site", "cross-site"));

    assertThat(refused.status()).isEqualTo(403);
    assertThat(refused.html()).contains("kwam niet van onze pagina’s");
    assertThat(refused.headers()).doesNotContainKey("Set-Cookie");
  }

  @Test
  void choosing_a_language_is_remembered_and_comes_back_to_the_page() {
    var chosen = visit.get("/basket?lang=fr");

    assertThat(chosen.location()).isEqualTo("/basket");
    assertThat(chosen.header("Set-Cookie")).contains("lang=fr").contains("SameSite=Lax");
    assertThat(visit.get("/basket").html()).contains("<html lang=\"fr\">");
  }

  @Test
  void what_is_not_there_is_not_found_by_people_and_by_programs() {
    var forPeople = visit.get("/nothing", Map.of("Accept", "text/html,*/*;q=0.8"));
    var forPrograms = visit.get("/nothing", Map.of("Accept", "application/json"));

    assertThat(forPeople.status()).isEqualTo(404);
    assertThat(forPeople.html()).contains("Pagina niet gevonden");
    assertThat(forPrograms.status()).isEqualTo(404);
    assertThat(forPrograms.header("Content-Type")).contains("application/problem+json");
    assertThat(forPrograms.html()).isEqualTo("{\"title\":\"Not Found\",\"status\":404}");
  }

  @Test
  void a_wrong_method_is_405() {
    assertThat(visit.ask("PUT", "/basket", Map.of()).status()).isEqualTo(405);
    assertThat(visit.get("/checkout/order").status()).isEqualTo(405);
  }

  @Test
  void security_txt_names_a_contact_and_a_day_within_a_year() {
    assertThat(visit.get("/.well-known/security.txt").html())
        .contains("Contact: mailto:a@example.be")
        .contains("Expires: 2027-05-21T00:00:00Z");
  }
}
