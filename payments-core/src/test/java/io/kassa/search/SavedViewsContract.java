package io.kassa.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.order.AnOrder;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every keeper of saved views promises. */
public interface SavedViewsContract {

  /** The keeper under test, empty at first; each call is a transaction of its own. */
  SavedViews savedViews();

  /** A view of An's, kept. */
  default SavedView kept(String name, String query) {
    return kept("an", name, query);
  }

  /** A view, kept. */
  default SavedView kept(String owner, String name, String query) {
    var id = new ViewId(UUID.randomUUID());
    var view = new SavedView(id, owner, name, query, AnOrder.PLACED_AT);
    savedViews().keep(view);
    return view;
  }

  @Test
  default void each_person_finds_their_own_views_by_name() {
    var second = kept("Te bezorgen", "status=paid");
    var first = kept("Alles", "");
    kept("bo", "Van Bo", "status=open");
    assertThat(savedViews().of("an")).containsExactly(first, second);
    assertThat(savedViews().of("zoe")).isEmpty();
  }

  @Test
  default void the_same_name_is_kept_once_with_the_newer_address() {
    kept("Open", "status=open");
    var newer = kept("Open", "status=pending");
    kept("bo", "Open", "status=failed");
    assertThat(savedViews().of("an")).containsExactly(newer);
  }

  @Test
  default void a_view_is_renamed_by_its_owner_only() {
    var view = kept("Oud", "status=open");
    savedViews().rename("bo", view.id(), "Gekaapt");
    assertThat(savedViews().of("an")).containsExactly(view);
    savedViews().rename("an", view.id(), "Nieuw");
    assertThat(savedViews().of("an")).containsExactly(view.named("Nieuw"));
  }

  @Test
  default void a_view_renamed_to_a_name_in_use_takes_its_place() {
    kept("Nieuw", "status=paid");
    var view = kept("Oud", "status=open");
    savedViews().rename("an", view.id(), "Nieuw");
    assertThat(savedViews().of("an")).containsExactly(view.named("Nieuw"));
    savedViews().rename("an", view.id(), "Nieuw");
    assertThat(savedViews().of("an")).containsExactly(view.named("Nieuw"));
  }

  @Test
  default void a_view_is_forgotten_by_its_owner_only() {
    var view = kept("Open", "status=open");
    savedViews().forget("bo", view.id());
    assertThat(savedViews().of("an")).containsExactly(view);
    savedViews().forget("an", view.id());
    assertThat(savedViews().of("an")).isEmpty();
  }
}
