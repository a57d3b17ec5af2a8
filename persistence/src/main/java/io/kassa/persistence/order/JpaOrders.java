package io.kassa.persistence.order;

import io.kassa.order.Order;
import io.kassa.order.OrderExists;
import io.kassa.order.OrderNumber;
import io.kassa.order.OrderStatus;
import io.kassa.order.Orders;
import io.kassa.order.PlacedOrder;
import io.kassa.order.Token;
import io.kassa.persistence.UniqueKey;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Keeps orders in the database. Every write is sent at once, so its failure has a name. */
@Dependent
public class JpaOrders implements Orders {

  private static final String WHOLE = "select o from OrderRow o join fetch o.lines where ";

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
  public void lock(OrderNumber number) {
    require(number, LockModeType.PESSIMISTIC_WRITE);
  }

  @Override
  @Transactional(TxType.MANDATORY)
  public void restate(OrderNumber number, OrderStatus status) {
    require(number, LockModeType.NONE).status = status.name();
    entities.flush();
  }

  /** After {@link #lock} the row is at hand, so this asks the database once, not twice. */
  private OrderRow require(OrderNumber number, LockModeType lock) {
    @Nullable OrderRow row = entities.find(OrderRow.class, number.value(), lock);
    if (row == null) {
      throw new IllegalStateException("No order " + number);
    }
    return row;
  }

  private Optional<PlacedOrder> one(String condition, String key) {
    return entities
        .createQuery(WHOLE + condition, OrderRow.class)
        .setParameter("key", key)
        .getResultStream()
        .findFirst()
        .map(OrderMapping::order);
  }
}
