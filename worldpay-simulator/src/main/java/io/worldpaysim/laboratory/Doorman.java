package io.worldpaysim.laboratory;

/** Somebody who can refuse connections. */
public interface Doorman {

  /** Lets everybody in, always. */
  Doorman NOBODY =
      new Doorman() {
        @Override
        public void refuse() {}

        @Override
        public void acceptAgain() {}
      };

  /** Refuses connections and ends those that are open, but not before their present answer. */
  void refuse();

  /** Accepts connections again. */
  void acceptAgain();
}
