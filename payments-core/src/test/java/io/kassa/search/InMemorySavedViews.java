package io.kassa.search;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Keeps views in memory. */
public final class InMemorySavedViews implements SavedViews {

  private final Map<ViewId, SavedView> views = new LinkedHashMap<>();

  @Override
  public List<SavedView> of(String owner) {
    return views.values().stream()
        .filter(view -> view.owner().equals(owner))
        .sorted(Comparator.comparing(SavedView::name))
        .toList();
  }

  @Override
  public void keep(SavedView view) {
    named(view.owner(), view.name()).ifPresent(same -> views.remove(same.id()));
    views.put(view.id(), view);
  }

  @Override
  public void rename(String owner, ViewId id, String name) {
    of(owner).stream()
        .filter(view -> view.id().equals(id))
        .findFirst()
        .ifPresent(view -> keep(view.named(name)));
  }

  @Override
  public void forget(String owner, ViewId id) {
    views.values().removeIf(view -> view.owner().equals(owner) && view.id().equals(id));
  }
}
