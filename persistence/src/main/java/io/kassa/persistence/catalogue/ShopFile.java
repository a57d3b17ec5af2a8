package io.kassa.persistence.catalogue;

import io.kassa.money.Money;
import io.kassa.order.DeliveryCode;
import io.kassa.order.DeliveryMethod;
import io.kassa.order.Product;
import io.kassa.order.ProductCode;
import io.kassa.order.Seller;
import io.kassa.order.VatRate;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.stream.JsonParsingException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What the shop owner's file says, read and found good.
 *
 * @param seller who sells
 * @param deliveryMethods how goods are delivered, at least two kinds
 * @param products what is sold, at least one
 * @param termsVersion what the terms of sale are called, if the owner says so
 */
record ShopFile(
    Seller seller,
    List<DeliveryMethod> deliveryMethods,
    List<Product> products,
    Optional<String> termsVersion) {

  /** A shop that is not there. */
  static final ShopFile UNREAD =
      new ShopFile(new Seller("", "", "", "", "", ""), List.of(), List.of(), Optional.empty());

  /** Reads it, or says in one line what is wrong, where, and what to do. */
  static ShopFile read(Path file) {
    var shop = new ShopNode(file, "", json(file));
    var delivery = shop.list("delivery").stream().map(ShopFile::delivery).toList();
    requireTwoKinds(shop, delivery);
    requireUnique(shop, "delivery", delivery, DeliveryMethod::code);
    var products = shop.list("products").stream().map(ShopFile::product).toList();
    requireUnique(shop, "products", products, Product::code);
    return new ShopFile(seller(shop.object("seller")), delivery, products, termsVersion(shop));
  }

  /** May be left out: shop files from before have none, and must not close their shop. */
  private static Optional<String> termsVersion(ShopNode shop) {
    return shop.has("terms") ? Optional.of(shop.object("terms").text("version")) : Optional.empty();
  }

  private static JsonObject json(Path file) {
    try (var text = Files.newBufferedReader(file, StandardCharsets.UTF_8);
        var reader = Json.createReader(text)) {
      return reader.readObject();
    } catch (JsonParsingException broken) {
      var at = broken.getLocation();
      throw new BrokenShopFile(
          file,
          "line " + at.getLineNumber() + ", column " + at.getColumnNumber(),
          "this is not JSON; look for a missing comma, quote or bracket just before");
    } catch (JsonException broken) {
      throw new BrokenShopFile(file, "the beginning", "write one object between { and }");
    } catch (IOException unreadable) {
      throw new BrokenShopFile(
          file, "the file itself", "make it readable in UTF-8 (kassa.shop.file): " + unreadable);
    }
  }

  private static Seller seller(ShopNode node) {
    return new Seller(
        node.text("name"),
        node.text("street"),
        node.text("place"),
        node.text("enterpriseNumber"),
        node.text("email"),
        node.text("phone"));
  }

  private static DeliveryMethod delivery(ShopNode node) {
    var code = node.checked("code", n -> new DeliveryCode(n.text("code")));
    var cost = Money.euroCents(node.whole("cost"));
    return node.checked(
        "cost",
        n -> new DeliveryMethod(code, kind(n), n.local("title"), n.local("promise"), cost, vat(n)));
  }

  private static DeliveryMethod.Kind kind(ShopNode node) {
    return switch (node.text("kind")) {
      case "to-address" -> DeliveryMethod.Kind.TO_ADDRESS;
      case "pick-up" -> DeliveryMethod.Kind.PICK_UP;
      default -> throw node.broken("kind", "write \"to-address\" or \"pick-up\"");
    };
  }

  private static Product product(ShopNode node) {
    var code = node.checked("code", n -> new ProductCode(n.text("code")));
    var price = Money.euroCents(node.whole("price"));
    return node.checked(
        "price",
        n ->
            new Product(
                code, n.local("title"), n.local("description"), price, vat(n), n.text("picture")));
  }

  private static VatRate vat(ShopNode node) {
    return node.checked("vat", n -> VatRate.ofPercent(n.whole("vat")));
  }

  /** Belgian law: the shopper must be offered at least two different ways (WER VI.45/2). */
  private static void requireTwoKinds(ShopNode shop, List<DeliveryMethod> delivery) {
    if (delivery.stream().map(DeliveryMethod::kind).distinct().count() < 2) {
      throw shop.broken(
          "delivery", "offer at least one \"to-address\" and one \"pick-up\" (WER VI.45/2)");
    }
  }

  private static <T> void requireUnique(
      ShopNode shop, String name, List<T> entries, Function<T, ?> code) {
    var seen = new HashSet<>();
    for (int i = 0; i < entries.size(); i++) {
      var its = code.apply(entries.get(i));
      if (!seen.add(its)) {
        throw shop.broken(name + "[" + i + "].code", "\"" + its + "\" is used twice");
      }
    }
  }
}
