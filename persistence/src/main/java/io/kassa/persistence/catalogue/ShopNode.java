package io.kassa.persistence.catalogue;

import io.kassa.order.Language;
import io.kassa.order.LocalText;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * One object in the shop file that knows its place, so that a mistake can be named.
 *
 * @param file the file
 * @param place where the object stands; empty for the whole file
 * @param json the object
 */
record ShopNode(Path file, String place, JsonObject json) {

  /** Whether something stands under a name. */
  boolean has(String name) {
    return json.containsKey(name);
  }

  /** A text that must not be blank. */
  String text(String name) {
    if (json.get(name) instanceof JsonString text && !text.getString().isBlank()) {
      return text.getString();
    }
    throw broken(name, "write a text between quotes");
  }

  /** A whole number. */
  int whole(String name) {
    try {
      if (json.get(name) instanceof JsonNumber number) {
        return number.intValueExact();
      }
    } catch (ArithmeticException fraction) {
      throw broken(name, "write a whole number, amounts in cents");
    }
    throw broken(name, "write a whole number, amounts in cents");
  }

  /** A text in every language. */
  LocalText local(String name) {
    var node = object(name);
    var texts = new EnumMap<Language, String>(Language.class);
    for (var language : Language.values()) {
      texts.put(language, node.text(language.code()));
    }
    return new LocalText(texts);
  }

  /** An object. */
  ShopNode object(String name) {
    return node(child(name), json.get(name));
  }

  /** The objects of a list that must not be empty. */
  List<ShopNode> list(String name) {
    @Nullable JsonValue value = json.get(name);
    if (value == null || value.getValueType() != JsonValue.ValueType.ARRAY) {
      throw broken(name, "write a list between [ and ]");
    }
    var list = value.asJsonArray();
    if (list.isEmpty()) {
      throw broken(name, "write at least one entry");
    }
    return IntStream.range(0, list.size())
        .mapToObj(i -> node(child(name) + "[" + i + "]", list.get(i)))
        .toList();
  }

  /** What a rule of the model makes of a value; its refusal becomes the remedy. */
  <T> T checked(String name, Function<ShopNode, T> rule) {
    try {
      return rule.apply(this);
    } catch (IllegalArgumentException refused) {
      throw broken(name, String.valueOf(refused.getMessage()));
    }
  }

  /** The refusal of a value. */
  BrokenShopFile broken(String name, String remedy) {
    return new BrokenShopFile(file, child(name), remedy);
  }

  private ShopNode node(String where, @Nullable JsonValue value) {
    if (value == null || value.getValueType() != JsonValue.ValueType.OBJECT) {
      throw new BrokenShopFile(file, where, "write an object between { and }");
    }
    return new ShopNode(file, where, value.asJsonObject());
  }

  private String child(String name) {
    return place.isEmpty() ? name : place + "." + name;
  }
}
