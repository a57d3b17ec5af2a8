package io.kassa.audit;

/**
 * An entry with its place in the chain.
 *
 * @param number its number; the first entry has 1, and none is left out
 * @param previous the hash of the entry before it
 * @param hash its own hash, over its number, the hash before it and everything it says
 * @param entry what it says
 */
public record ChainLink(long number, String previous, String hash, Written entry) {

  /**
   * Binds an entry to the end of the chain.
   *
   * @param end where the chain ends
   * @param entry what is written next
   * @return the entry in its place
   */
  public static ChainLink next(ChainEnd end, Written entry) {
    long number = end.number() + 1;
    return new ChainLink(number, end.hash(), CanonicalForm.hash(number, end.hash(), entry), entry);
  }

  /**
   * Whether it says what it said when it was written, as far as it tells by itself.
   *
   * @return false if anything in it was changed without its hash
   */
  public boolean isItself() {
    return hash.equals(CanonicalForm.hash(number, previous, entry));
  }

  /**
   * The chain's end if nothing came after it.
   *
   * @return its number and hash
   */
  public ChainEnd end() {
    return new ChainEnd(number, hash);
  }
}
