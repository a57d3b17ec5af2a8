package io.kassa.journey.stage;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A span as it came in.
 *
 * @param trace the trace it belongs to
 * @param id its own
 * @param parent what it is a part of; empty if nothing
 * @param name what it is called
 * @param attributes what is told with it, as far as it is text
 */
public record SeenSpan(
    String trace, String id, String parent, String name, Map<String, String> attributes) {

  /** Fields of the messages of OTLP, by their numbers. */
  private static final int WHOLE = 2;

  private static final int NAME = 5;
  private static final int PARENT = 4;
  private static final int ATTRIBUTE = 9;

  /** Reads what an exporter sends: a request of resources of scopes of spans. */
  static List<SeenSpan> allOf(byte[] request) {
    var found = new ArrayList<SeenSpan>();
    for (var resource : Message.of(request).all(1)) {
      for (var scope : Message.of(resource).all(WHOLE)) {
        Message.of(scope).all(WHOLE).forEach(span -> found.add(of(Message.of(span))));
      }
    }
    return found;
  }

  private static SeenSpan of(Message span) {
    var attributes = new LinkedHashMap<String, String>();
    for (var pair : span.all(ATTRIBUTE)) {
      var message = Message.of(pair);
      attributes.put(message.text(1), Message.of(message.first(2)).text(1));
    }
    var hex = HexFormat.of();
    return new SeenSpan(
        hex.formatHex(span.first(1)),
        hex.formatHex(span.first(2)),
        hex.formatHex(span.first(PARENT)),
        span.text(NAME),
        attributes);
  }

  /**
   * A message of protobuf.
   *
   * @param fields the texts, bytes and messages in it, by their numbers
   */
  private record Message(Map<Integer, List<byte[]>> fields) {

    static Message of(byte[] bytes) {
      var fields = new LinkedHashMap<Integer, List<byte[]>>();
      var rest = ByteBuffer.wrap(bytes);
      while (rest.hasRemaining()) {
        long tag = number(rest);
        switch ((int) (tag & 7)) {
          case 0 -> number(rest);
          case 1 -> rest.getLong();
          case 2 -> {
            var value = new byte[(int) number(rest)];
            rest.get(value);
            fields.computeIfAbsent((int) (tag >> 3), none -> new ArrayList<>()).add(value);
          }
          case 5 -> rest.getInt();
          default -> throw new AssertionError("No protobuf: " + tag);
        }
      }
      return new Message(fields);
    }

    private static long number(ByteBuffer rest) {
      long value = 0;
      for (int shift = 0; ; shift += 7) {
        byte part = rest.get();
        value |= (part & 0x7FL) << shift;
        if (part >= 0) {
          return value;
        }
      }
    }

    List<byte[]> all(int field) {
      return fields.getOrDefault(field, List.of());
    }

    byte[] first(int field) {
      return all(field).isEmpty() ? new byte[0] : all(field).getFirst();
    }

    String text(int field) {
      return new String(first(field), StandardCharsets.UTF_8);
    }
  }
}
