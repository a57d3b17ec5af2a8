package io.kassa.persistence.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kassa.money.Money;
import io.kassa.order.DeliveryCode;
import io.kassa.order.DeliveryMethod;
import io.kassa.order.Language;
import io.kassa.order.Product;
import io.kassa.order.ProductCode;
import io.kassa.order.VatRate;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileCatalogueTest {

  @TempDir Path folder;

  private String good = "";

  @BeforeEach
  void readTheGoodFile() throws IOException {
    try (InputStream in = FileCatalogueTest.class.getResourceAsStream("/shop.json")) {
      good = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private FileCatalogue catalogue(String text) throws IOException {
    var file = folder.resolve("shop.json");
    Files.writeString(file, text);
    return new FileCatalogue(file.toString());
  }

  @Test
  void the_file_says_what_is_sold_how_it_is_delivered_and_who_sells_it() throws IOException {
    var catalogue = catalogue(good);
    assertThat(catalogue.products())
        .extracting(Product::code)
        .containsExactly(new ProductCode("honing"), new ProductCode("zeep"));
    var honey = catalogue.product(new ProductCode("honing")).orElseThrow();
    assertThat(honey.price()).isEqualTo(Money.euroCents(850));
    assertThat(honey.vat()).isEqualTo(VatRate.SIX);
    assertThat(honey.title().in(Language.FR)).isEqualTo("Miel");
    assertThat(honey.description().in(Language.EN)).isEqualTo("From here.");
    assertThat(honey.picture()).isEqualTo("honing");
    assertThat(catalogue.deliveryMethods())
        .extracting(DeliveryMethod::kind)
        .containsExactly(DeliveryMethod.Kind.TO_ADDRESS, DeliveryMethod.Kind.PICK_UP);
    var post = catalogue.deliveryMethod(new DeliveryCode("bpost")).orElseThrow();
    assertThat(post.cost()).isEqualTo(Money.euroCents(495));
    assertThat(post.promise().in(Language.DE)).isEqualTo("Morgen früh");
    assertThat(catalogue.seller().enterpriseNumber()).isEqualTo("BE 0123.456.749");
  }

  @Test
  void the_terms_have_the_name_that_the_owner_gives_them_if_any() throws IOException {
    assertThat(catalogue(good).termsVersion()).isEmpty();
    var named =
        good.replace("\"seller\": {", "\"terms\": {\"version\": \"2026-11\"}, \"seller\": {");
    assertThat(catalogue(named).termsVersion()).contains("2026-11");
    assertThatThrownBy(() -> catalogue(named.replace("\"2026-11\"", "11")))
        .hasMessageContaining("terms.version");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          "price": 850       | "price": "8,50"    | products[0].price       | whole number
          "price": 850       | "price": 8.5       | products[0].price       | whole number
          "price": 850       | "price": 1e30      | products[0].price       | whole number
          "price": 850       | "price": 0         | products[0].price       | No price
          "price": 850, "vat": 6 | "price": 850, "vat": 7 | products[0].vat  | Belgian VAT rate: 7
          "price": 850, "vat": 6 | "price": 850, "vat": 4294967302 | products[0].vat | whole number
          "cost": 495        | "cost": -1         | delivery[0].cost        | Negative cost
          "code": "zeep"     | "code": "Zeep!"    | products[1].code        | Not a product code
          "code": "zeep"     | "code": "honing"   | products[1].code        | used twice
          "code": "winkel"   | "code": "bpost"    | delivery[1].code        | used twice
          "kind": "pick-up"  | "kind": "drone"    | delivery[1].kind        | "pick-up"
          "kind": "pick-up"  | "kind": "to-address" | delivery              | VI.45/2
          "de": "Honig"      | "de": " "          | products[0].title.de    | write a text
          "fr": "Savon",     | ~~                 | products[1].title.fr    | write a text
          "phone": "+32 15 00 00 00" | "phone": 32 | seller.phone           | between quotes
          "products": [      | "products": [7,    | products[0]             | between { and }
          "seller": {        | "vendor": {        | seller                  | between { and }
          "products": [      | "articles": [      | products                | between [ and ]
          "cost": 0, "vat": 21 | "cost": 0, "vat": 21, | line 18, column   | missing comma
          """)
  void a_mistake_is_named_with_its_file_its_place_and_its_remedy(
      String right, String wrong, String place, String remedy) {
    assertThat(good).contains(right);
    assertThatThrownBy(() -> catalogue(good.replace(right, wrong)))
        .isInstanceOf(BrokenShopFile.class)
        .hasMessageContaining(folder.resolve("shop.json").toString())
        .hasMessageContaining("at " + place)
        .hasMessageContaining(remedy)
        .message()
        .doesNotContain("\n");
  }

  @Test
  void a_shop_without_articles_does_not_open() {
    var none = good.substring(0, good.indexOf("\"products\"")) + "\"products\": []}";
    assertThatThrownBy(() -> catalogue(none))
        .isInstanceOf(BrokenShopFile.class)
        .hasMessageContaining("at products: write at least one entry");
  }

  @Test
  void a_list_or_nothing_at_all_is_no_shop() {
    for (var text : new String[] {"[]", "", "7"}) {
      assertThatThrownBy(() -> catalogue(text)).isInstanceOf(BrokenShopFile.class);
    }
  }

  @Test
  void a_file_that_is_not_there_is_named() {
    var nowhere = folder.resolve("nowhere.json").toString();
    assertThatThrownBy(() -> new FileCatalogue(nowhere))
        .isInstanceOf(BrokenShopFile.class)
        .hasMessageContaining("nowhere.json")
        .hasMessageContaining("kassa.shop.file");
  }
}
