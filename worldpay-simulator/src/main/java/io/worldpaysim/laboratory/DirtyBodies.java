package io.worldpaysim.laboratory;

import static io.worldpaysim.laboratory.Tampering.JSON;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.worldpaysim.http.Answer;
import io.worldpaysim.http.Delivery;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.zip.GZIPOutputStream;

/** Scenarios in which everything was done and the body of the answer is dirty. */
final class DirtyBodies {

  private static final int HUGE = 50 << 20;
  private static final int BOMB = 256 << 20;
  private static final int DEEP = 10_000;

  private DirtyBodies() {}

  static List<Recipe> all() {
    return List.of(
        bytes("answer-empty", "No body at all.", body -> new byte[0]),
        bytes("answer-with-bom", "A byte order mark before the body.", DirtyBodies::marked),
        bytes("answer-in-utf-16", "The body is in UTF-16, and nobody says so.", DirtyBodies::wide),
        object("answer-nulls", "Every field is null.", object -> each(object, JsonValue.NULL)),
        object("answer-wrong-types", "Every field is an array.", DirtyBodies::arrays),
        text(
            "answer-duplicate-keys",
            "Every field is there twice, first with another value.",
            DirtyBodies::doubled),
        text("answer-deep", "One more field, 10,000 arrays deep.", DirtyBodies::deep),
        object(
            "unknown-fields", "Fields, links and actions that nobody knows.", DirtyBodies::longer),
        new Recipe(
            Kind.ANSWER,
            "answer-huge",
            "The body is blown up to 50 MB with blanks.",
            "bytes: 52428800",
            settings -> blown(settings.number("bytes", HUGE))),
        new Recipe(
            Kind.ANSWER,
            "answer-gzip-bomb",
            "The body is sent compressed without being asked, and grows to 256 MB.",
            "bytes: 268435456",
            settings -> bomb(settings.number("bytes", BOMB))));
  }

  private static Recipe bytes(String name, String sentence, UnaryOperator<byte[]> change) {
    Answering scenario =
        gateway -> {
          Answer proper = gateway.carryOut();
          return proper.withBody(change.apply(proper.body()));
        };
    return Recipe.of(Kind.ANSWER, name, sentence, scenario);
  }

  private static Recipe object(String name, String sentence, UnaryOperator<JsonObject> change) {
    return Recipe.of(Kind.ANSWER, name, sentence, Tampering.object(change));
  }

  private static Recipe text(String name, String sentence, UnaryOperator<String> change) {
    return Recipe.of(Kind.ANSWER, name, sentence, Tampering.body(change));
  }

  private static byte[] marked(byte[] body) {
    return ("\uFEFF" + new String(body, UTF_8)).getBytes(UTF_8);
  }

  private static byte[] wide(byte[] body) {
    return new String(body, UTF_8).getBytes(UTF_16);
  }

  private static JsonObject each(JsonObject object, JsonValue value) {
    JsonObjectBuilder builder = JSON.createObjectBuilder();
    object.keySet().forEach(field -> builder.add(field, value));
    return builder.build();
  }

  private static JsonObject arrays(JsonObject object) {
    return each(object, JSON.createArrayBuilder().add(1).build());
  }

  private static String doubled(String body) {
    String other = each(Tampering.read(body), JSON.createValue("other")).toString();
    return other.substring(0, other.length() - 1) + "," + body.substring(1);
  }

  private static String deep(String body) {
    return "{\"depth\":" + "[".repeat(DEEP) + "]".repeat(DEEP) + "," + body.substring(1);
  }

  private static JsonObject longer(JsonObject object) {
    JsonObjectBuilder link = JSON.createObjectBuilder().add("href", "https://elsewhere.invalid/");
    JsonObjectBuilder builder = JSON.createObjectBuilder().add("_curies", "new");
    object.forEach(builder::add);
    for (String group : List.of("_links", "_actions")) {
      JsonObject known = object.getJsonObject(group);
      if (known != null) {
        builder.add(group, Tampering.builder(known).add("celebrate", link));
        link = JSON.createObjectBuilder().add("href", "https://elsewhere.invalid/");
      }
    }
    return builder.add("riskFactors", JSON.createArrayBuilder().add(1).addNull()).build();
  }

  private static Answering blown(int bytes) {
    return gateway -> gateway.carryOut().delivered(new Delivery.Blown(bytes));
  }

  private static Answering bomb(int bytes) {
    return gateway -> {
      Answer proper = gateway.carryOut();
      return proper.withBody(squeezed(proper.body(), bytes)).with("Content-Encoding", "gzip");
    };
  }

  private static byte[] squeezed(byte[] body, int blanks) {
    ByteArrayOutputStream squeezed = new ByteArrayOutputStream();
    byte[] piece = " ".repeat(1 << 16).getBytes(UTF_8);
    try (GZIPOutputStream gzip = new GZIPOutputStream(squeezed)) {
      gzip.write(body, 0, 1);
      for (int left = blanks; left > 0; left -= piece.length) {
        gzip.write(piece, 0, Math.min(left, piece.length));
      }
      gzip.write(body, 1, body.length - 1);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return squeezed.toByteArray();
  }
}
