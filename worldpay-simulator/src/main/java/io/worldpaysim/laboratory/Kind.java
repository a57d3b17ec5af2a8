package io.worldpaysim.laboratory;

/** What scenarios happen to. */
public enum Kind {
  /** One payment itself. */
  PAYMENT("What becomes of a payment"),
  /** The events of one payment. */
  WEBHOOK("What webhooks tell"),
  /** Everything that is answered about one payment. */
  STORY("What is said about one payment"),
  /** The answer of one request. */
  ANSWER("What the API answers"),
  /** How an answer travels. */
  TRANSPORT("How answers travel");

  private final String title;

  Kind(String title) {
    this.title = title;
  }

  /** A heading. */
  public String title() {
    return title;
  }

  /** Whether the next one that it happens to is a payment, not a request. */
  public boolean concernsPayments() {
    return this == STORY || this == PAYMENT || this == WEBHOOK;
  }
}
