package io.kassa.web.selftest;

/** One thing that the shop can find out about itself without changing anything. */
public interface Check {

  /**
   * What is checked.
   *
   * @return the topic
   */
  Topic topic();

  /**
   * Looks. May take long or fail; who asks is prepared for both.
   *
   * @return what it found
   */
  Finding look();
}
