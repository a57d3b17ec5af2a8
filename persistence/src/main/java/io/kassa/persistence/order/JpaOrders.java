package io.kassa.persistence.order;

import io.kassa.bean.Shared;
import io.kassa.order.Order;
import io.kassa.order.OrderExists;
import io.kassa.order.OrderNumber;
import io.kassa.order.OrderStatus;
import io.kassa.order.Orders;
import io.kassa.order.PlacedOrder;
import io.kassa.order.Shown;
import io.kassa.order.Token;
import io.kassa.persistence.UniqueKey;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Optional;

/** Keeps orders in the database. Every write is sent at once, so its failure has a name. */
@Shared
@Transactional
public class JpaOrders implements Orders {

  private static final String WHOLE = "select o from OrderRow o join fetch o.lines where ";
  private static final String HOLD = "select status from orders where number = ?1 for update";

  /**
   * In SQL: for H2 the provider writes a sum's neighbours into the text instead of binding them.
   */
  private static final String RESTATE =
      "update orders set status = ?1, revision = revision + 1 where number = ?2";

  @PersistenceContext(unitName = "kassa")
  EntityManager entities;

  @Override
  @Transactional(TxType.MANDATORY)
  public void add(Order order, OrderStatus status) {
    try {
      entities.persist(OrderMapping.row(order, status));
      entities.flush();
    } catch (PersistenceException refused) {
      if (UniqueKey.refused(refused)) {
        throw new OrderExists(order.number(), refused);
      }
      throw refused;
    }
  }

  @Override
  @Transactional(TxType.MANDATORY)
  public void keep(OrderNumber number, Shown shown) {
    entities.persist(ShownMapping.row(number, shown));
    entities.flush();
  }

  @Override
  public Optional<Shown> shown(OrderNumber number) {
    return Optional.<ShownRow>ofNullable(entities.find(ShownRow.class, number.value()))
        .map(ShownMapping::shown);
  }

  @Override
  public Optional<PlacedOrder> find(OrderNumber number) {
    return one("o.number = :key", number.value());
  }

  @Override
  public Optional<PlacedOrder> findByToken(Token token) {
    return one("o.token = :key", token.value());
  }

  @Override
  public Optional<PlacedOrder> findByBasket(Token basket) {
    return one("o.basketToken = :key", basket.value());
  }

  @Override
  @Transactional(TxType.MANDATORY)
  public OrderStatus lock(OrderNumber number) {
    // In SQL: the provider's lock would read the order and all its lines, which nobody asked for.
    List<?> held = entities.createNativeQuery(HOLD).setParameter(1, number.value()).getResultList();
    require(held.size(), number);
    return OrderStatus.valueOf(String.valueOf(held.getFirst()));
  }

  @Override
  @Transactional(TxType.MANDATORY)
  public void restate(OrderNumber number, OrderStatus status) {
    require(
        entities
            .createNativeQuery(RESTATE)
            .setParameter(1, status.name())
            .setParameter(2, number.value())
            .executeUpdate(),
        number);
  }

  private static void require(int rows, OrderNumber number) {
    if (rows == 0) {
      throw new IllegalStateException("No order " + number);
    }
  }

  private Optional<PlacedOrder> one(String condition, String key) {
    return entities
        .createQuery(WHOLE + condition, OrderRow.class)
        .setParameter("key", key)
        // restate() writes past what the persistence context remembers.
        .setHint("eclipselink.refresh", true)
        .getResultStream()
        .findFirst()
        .map(OrderMapping::order);
  }
}
