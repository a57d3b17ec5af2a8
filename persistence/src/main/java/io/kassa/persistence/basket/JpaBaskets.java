package io.kassa.persistence.basket;

import io.kassa.bean.Shared;
import io.kassa.order.Basket;
import io.kassa.order.Baskets;
import io.kassa.order.StaleBasket;
import io.kassa.order.Token;
import io.kassa.persistence.UniqueKey;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** Keeps baskets in the database; each write is one statement that compares the revision. */
@Shared
@Transactional
public class JpaBaskets implements Baskets {

  /** One statement instead of a read and a write; the provider counts the revision up by itself. */
  private static final String OVER_REVISION =
      """
      update BasketRow b
      set b.lines = :lines, b.draftName = :name, b.draftEmail = :email, b.draftDelivery = :delivery,
        b.draftStreet = :street, b.draftPostalCode = :postalCode, b.draftTown = :town,
        b.orderedAs = :orderedAs, b.touchedAt = :touchedAt, b.revision = :next
      where b.token = :token and b.revision = :read
      """;

  @PersistenceContext(unitName = "kassa")
  EntityManager entities;

  @Override
  public Optional<Basket> find(Token token) {
    return entities
        .createQuery("select b from BasketRow b where b.token = :token", BasketRow.class)
        .setParameter("token", token.value())
        // save() writes past what the persistence context remembers.
        .setHint("eclipselink.refresh", true)
        .getResultStream()
        .findFirst()
        .map(BasketMapping::basket);
  }

  @Override
  public Basket save(Basket basket) {
    var row = BasketMapping.row(basket);
    if (basket.revision() == 0) {
      add(row);
    } else {
      replace(row);
    }
    row.revision = basket.revision() + 1;
    return BasketMapping.basket(row);
  }

  private void add(BasketRow row) {
    try {
      entities.persist(row);
      entities.flush();
    } catch (PersistenceException refused) {
      if (UniqueKey.refused(refused)) {
        throw new StaleBasket();
      }
      throw refused;
    }
  }

  private void replace(BasketRow row) {
    int written =
        entities
            .createQuery(OVER_REVISION)
            .setParameter("lines", row.lines)
            .setParameter("name", row.draftName)
            .setParameter("email", row.draftEmail)
            .setParameter("delivery", row.draftDelivery)
            .setParameter("street", row.draftStreet)
            .setParameter("postalCode", row.draftPostalCode)
            .setParameter("town", row.draftTown)
            .setParameter("orderedAs", row.orderedAs)
            .setParameter("touchedAt", row.touchedAt)
            .setParameter("next", row.revision + 1)
            .setParameter("token", row.token)
            .setParameter("read", row.revision)
            .executeUpdate();
    if (written == 0) {
      throw new StaleBasket();
    }
  }
}
