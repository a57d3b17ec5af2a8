package io.kassa.web.console.orders;

import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.order.Language;
import io.kassa.search.SavedViews;
import io.kassa.web.SampleShop;
import io.kassa.web.console.Desk;
import io.kassa.web.view.FieldErrors;
import io.kassa.web.view.Page;
import io.kassa.web.view.Rendered;
import jakarta.ws.rs.core.Response;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ViewsResourceTest {

  private final Desk desk = Desk.ofAn();
  private final ViewsResource resource =
      new ViewsResource(desk.views, desk.pen, desk.visitor, desk.console, desk.stage.clock);

  @Test
  void a_kept_list_stands_on_the_list_of_orders_under_its_name() {
    var kept = resource.keep(" Te bezorgen ", "status=paid&after=2026-11-22T10:15:30Z~5~KM4T-9XQA");

    assertThat(kept.getStatus()).isEqualTo(303);
    assertThat(kept.getHeaderString("Location")).isEqualTo("/console/orders?status=paid");
    var orders =
        new OrdersPage(desk.search(), desk.views, new SampleShop(), desk.visitor, desk.console)
            .of(ListForm.read("status=paid"), Set.of(), FieldErrors.none());
    assertThat(Rendered.html(orders, Language.NL))
        .contains("href=\"/console/orders?status=paid\" aria-current=\"true\">Te bezorgen</a>");
    assertThat(desk.record()).containsExactly("an CHANGED_VIEWS Te bezorgen 192.0.2.1");
  }

  @Test
  void no_list_leads_anywhere_else() {
    resource.keep("Elders", "//evil.example?x=1&q=%22%3E%3Cscript%3E");

    assertThat(desk.views.of("an").getFirst().query()).isEqualTo("q=%22%3E%3Cscript%3E");
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void a_name_that_cannot_be_is_told_and_the_list_is_not_lost(Language language) {
    var long61 = "x".repeat(61);
    for (var wrong : new String[] {"", "  ", long61}) {
      var refused = resource.keep(wrong, "q=elise");

      assertThat(refused.getStatus()).isEqualTo(422);
      assertThat(html(refused, language))
          .contains("id=\"name-error\"", "href=\"#name\"", "value=\"q=elise\"")
          .doesNotContain("console.");
    }
    assertThat(html(resource.keep(long61, ""), language)).contains("value=\"" + long61 + "\"");
    assertThat(desk.views.of("an")).isEmpty();
    assertThat(desk.record()).isEmpty();
  }

  @Test
  void thirty_are_enough_but_the_same_name_can_be_kept_anew() {
    for (int i = 0; i < SavedViews.MOST; i++) {
      resource.keep("Lijst " + i, "");
    }

    assertThat(resource.keep("Nog een", "").getStatus()).isEqualTo(422);
    assertThat(resource.keep("Lijst 7", "status=paid").getStatus()).isEqualTo(303);
    assertThat(desk.views.named("an", "Lijst 7").orElseThrow().query()).isEqualTo("status=paid");
  }

  @Test
  void a_list_is_renamed_and_forgotten() {
    resource.keep("Oud", "status=paid");
    var id = desk.views.of("an").getFirst().id().toString();

    var refused = resource.rename(id, " ");
    assertThat(refused.getStatus()).isEqualTo(422);
    assertThat(html(refused, Language.EN)).contains("id=\"name-" + id + "-error\"");
    assertThat(resource.rename(id, "Nieuw").getStatus()).isEqualTo(303);
    assertThat(Rendered.html(resource.all(), Language.EN)).contains("data-view=\"Nieuw\"");
    assertThat(resource.forget("garbage").getStatus()).isEqualTo(303);
    assertThat(resource.forget(id).getStatus()).isEqualTo(303);
    assertThat(desk.views.of("an")).isEmpty();
    assertThat(desk.record())
        .containsExactly(
            "an CHANGED_VIEWS - Nieuw 192.0.2.1",
            "an CHANGED_VIEWS Oud > Nieuw 192.0.2.1",
            "an CHANGED_VIEWS Oud 192.0.2.1");
  }

  private static String html(Response answer, Language language) {
    return Rendered.html((Page) answer.getEntity(), language);
  }
}
