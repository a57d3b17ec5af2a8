package io.kassa.persistence.search;

import io.kassa.bean.Shared;
import io.kassa.persistence.StoredTime;
import io.kassa.search.SavedView;
import io.kassa.search.SavedViews;
import io.kassa.search.ViewId;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;

/** Keeps people's views in the database. */
@Shared
@Transactional
public class JpaSavedViews implements SavedViews {

  @PersistenceContext(unitName = "kassa")
  EntityManager entities;

  @Override
  public List<SavedView> of(String owner) {
    return entities
        .createQuery(
            "select v from SavedViewRow v where v.owner = :owner order by v.name",
            SavedViewRow.class)
        .setParameter("owner", owner)
        .getResultStream()
        .map(JpaSavedViews::view)
        .toList();
  }

  @Override
  public void keep(SavedView view) {
    makeWay(view.owner(), view.id(), view.name());
    var row = new SavedViewRow();
    row.id = view.id().value();
    row.owner = view.owner();
    row.name = view.name();
    row.query = view.query();
    row.savedAt = StoredTime.of(view.savedAt());
    entities.persist(row);
    entities.flush();
  }

  @Override
  public void rename(String owner, ViewId id, String name) {
    if (of(owner).stream().anyMatch(view -> view.id().equals(id))) {
      makeWay(owner, id, name);
      entities
          .createQuery("update SavedViewRow v set v.name = :name where v.id = :id")
          .setParameter("name", name)
          .setParameter("id", id.value())
          .executeUpdate();
    }
  }

  @Override
  public void forget(String owner, ViewId id) {
    entities
        .createQuery("delete from SavedViewRow v where v.owner = :owner and v.id = :id")
        .setParameter("owner", owner)
        .setParameter("id", id.value())
        .executeUpdate();
  }

  private void makeWay(String owner, ViewId id, String name) {
    entities
        .createQuery(
            "delete from SavedViewRow v where v.owner = :owner and v.name = :name and v.id <> :id")
        .setParameter("owner", owner)
        .setParameter("name", name)
        .setParameter("id", id.value())
        .executeUpdate();
  }

  private static SavedView view(SavedViewRow row) {
    return new SavedView(
        new ViewId(row.id), row.owner, row.name, row.query, row.savedAt.toInstant());
  }
}
