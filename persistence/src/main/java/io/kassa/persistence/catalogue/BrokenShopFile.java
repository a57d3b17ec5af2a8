package io.kassa.persistence.catalogue;

import java.nio.file.Path;

/** The shop owner's file cannot be used; the shop does not open. */
public final class BrokenShopFile extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /**
   * Says it in one line.
   *
   * @param file the file
   * @param place where in it, such as {@code products[3].price}
   * @param remedy what is wrong and what to write instead
   */
  BrokenShopFile(Path file, String place, String remedy) {
    super("The shop file " + file + " cannot be used: at " + place + ": " + remedy);
  }
}
