package io.worldpaysim.http;

/** How an answer travels back; anything but {@link Whole} is a fault made on purpose. */
public sealed interface Delivery {

  /** Whether the caller can ask something else on the same connection. */
  default boolean keepsConnection() {
    return this instanceof Whole || this instanceof Drip || this instanceof Blown;
  }

  /** The complete answer with its Content-Length, the connection stays open. */
  record Whole() implements Delivery {}

  /**
   * The headers announce the complete body, but the connection is closed earlier.
   *
   * @param bytes how many bytes of the body are sent before
   */
  record CutShort(int bytes) implements Delivery {}

  /**
   * As {@link CutShort}, but the connection is reset (RST), not closed.
   *
   * @param bytes how many bytes of the body are sent before; fewer than none: no headers either
   */
  record Reset(int bytes) implements Delivery {}

  /** Nothing is sent, the connection is closed: the caller cannot know what was done. */
  record Never() implements Delivery {}

  /**
   * Everything arrives, but the body byte by byte.
   *
   * @param pause waits after each byte
   */
  record Drip(Runnable pause) implements Delivery {}

  /**
   * The body, which is a JSON object, is blown up with blanks behind its first brace.
   *
   * @param bytes how many blanks
   */
  record Blown(long bytes) implements Delivery {}

  /** The body is announced and sent in chunks, of which the second has no readable size. */
  record BrokenChunks() implements Delivery {}
}
