package io.kassa.search;

import java.util.List;
import java.util.Optional;

/** Port: the views that people keep. Each person has their own, and at most {@link #MOST}. */
public interface SavedViews {

  /** More would be no short cut any more. */
  int MOST = 30;

  /**
   * A person's views.
   *
   * @param owner the account
   * @return by name
   */
  List<SavedView> of(String owner);

  /**
   * Keeps a view. One that the owner keeps under the same name already gives way.
   *
   * @param view the view
   */
  void keep(SavedView view);

  /**
   * Gives a view another name. One that the owner keeps under that name already gives way.
   *
   * @param owner the account
   * @param id the view; nothing happens if it is not the owner's
   * @param name the name
   */
  void rename(String owner, ViewId id, String name);

  /**
   * Forgets a view.
   *
   * @param owner the account
   * @param id the view; nothing happens if it is not the owner's
   */
  void forget(String owner, ViewId id);

  /**
   * Finds one of a person's views by its name.
   *
   * @param owner the account
   * @param name the name
   * @return the view, or empty if there is none
   */
  default Optional<SavedView> named(String owner, String name) {
    return of(owner).stream().filter(view -> view.name().equals(name)).findFirst();
  }
}
