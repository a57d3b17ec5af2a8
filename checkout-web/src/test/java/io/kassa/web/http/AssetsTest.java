package io.kassa.web.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class AssetsTest {

  private final Assets assets = new Assets();

  @Test
  void the_name_of_a_file_holds_the_hash_of_its_bytes_so_that_it_may_be_kept_for_ever() {
    assertThat(assets.address("shop.css")).matches("/assets/shop\\.[0-9a-f]{12}\\.css");
  }

  @Test
  void the_one_stylesheet_stays_small_and_names_no_other_host() {
    var sheet = assets.find("shop.css").orElseThrow();

    assertThat(sheet.bytes(false).length).isLessThan(25_000);
    assertThat(sheet.bytes(true).length).isLessThan(6_000);
    assertThat(new String(sheet.bytes(false), StandardCharsets.UTF_8))
        .doesNotContain("http:")
        .doesNotContain("https:")
        .doesNotContain("@import")
        .doesNotContain("url(");
  }

  @Test
  void nothing_but_assets_can_be_asked_for() {
    assertThat(assets.find("../messages/messages.properties")).isEmpty();
    assertThat(assets.find("missing.css")).isEmpty();
    assertThatThrownBy(() -> assets.address("missing.css"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void an_old_hash_is_not_found_rather_than_answered_with_new_bytes() {
    assertThat(assets.find("shop.css", "000000000000")).isEmpty();
    assertThat(assets.find("shop.css", "")).isEmpty();
    assertThat(assets.find("shop.css").orElseThrow().hashedName())
        .isEqualTo(assets.address("shop.css").replace("/assets/", ""));
  }
}
