package io.worldpaysim.http;

/** How an answer travels back; anything but {@link Whole} is a fault made on purpose. */
public sealed interface Delivery {

  /** The complete answer with its Content-Length, the connection stays open. */
  record Whole() implements Delivery {}

  /**
   * The headers announce the complete body, but the connection is cut earlier.
   *
   * @param bytes how many bytes of the body are sent before the cut
   */
  record CutShort(int bytes) implements Delivery {}

  /** Nothing is sent, the connection is closed: the caller cannot know what was done. */
  record Never() implements Delivery {}
}
