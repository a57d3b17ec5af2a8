package io.kassa.web.console.orders;

import io.kassa.note.Note;
import java.util.Optional;
import java.util.UUID;

/**
 * What was typed to write a note.
 *
 * @param id the identity that the form gives its note
 * @param text the text, without the spaces around it
 */
public record NoteForm(UUID id, String text) {

  /**
   * An empty form.
   *
   * @return a form with an identity that no other has
   */
  static NoteForm fresh() {
    return new NoteForm(UUID.randomUUID(), "");
  }

  /**
   * Reads the form. Control characters other than line breaks are left out: a database cannot hold
   * all of them, and nobody typed them.
   *
   * @param key the hidden identity; a new one is made of what is none
   * @param typed what came
   * @return the form
   */
  static NoteForm read(String key, String typed) {
    var text = typed.replace("\r\n", "\n").replaceAll("[\\p{Cntrl}&&[^\n]]", "").strip();
    return new NoteForm(identity(key), text);
  }

  private static UUID identity(String key) {
    try {
      return UUID.fromString(key);
    } catch (IllegalArgumentException none) {
      return UUID.randomUUID();
    }
  }

  /**
   * What is wrong with it.
   *
   * @return the key of the words; empty if nothing is
   */
  Optional<String> problem() {
    if (Note.fits(text)) {
      return Optional.empty();
    }
    return Optional.of(text.isEmpty() ? "console.note.missing" : "console.note.long");
  }
}
