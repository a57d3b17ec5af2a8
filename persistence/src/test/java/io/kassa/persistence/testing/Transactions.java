package io.kassa.persistence.testing;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Stands in for the container: one persistence context for each transaction, bound to the thread; a
 * transaction inside another suspends it; an exception rolls back.
 */
public final class Transactions {

  private final ThreadLocal<Deque<EntityManager>> open = ThreadLocal.withInitial(ArrayDeque::new);
  private final EntityManagerFactory factory;

  Transactions(EntityManagerFactory factory) {
    this.factory = factory;
  }

  /** Whether the thread is in a transaction. */
  boolean inOne() {
    return !open.get().isEmpty() && open.get().element().getTransaction().isActive();
  }

  /** Does something in a transaction of its own. */
  public <T> T inNew(Supplier<T> deed) {
    return with(entities -> {
      entities.getTransaction().begin();
      try {
        var result = deed.get();
        entities.getTransaction().commit();
        return result;
      } finally {
        if (entities.getTransaction().isActive()) {
          entities.getTransaction().rollback();
        }
      }
    });
  }

  /** What the container would inject: it leads to the persistence context of the moment. */
  EntityManager injected() {
    return (EntityManager)
        Proxy.newProxyInstance(
            EntityManager.class.getClassLoader(),
            new Class<?>[] {EntityManager.class},
            (proxy, method, arguments) -> {
              try {
                return method.invoke(open.get().element(), arguments);
              } catch (InvocationTargetException thrown) {
                throw thrown.getCause() == null ? thrown : thrown.getCause();
              }
            });
  }

  private <T> T with(Function<EntityManager, T> deed) {
    try (var entities = factory.createEntityManager()) {
      open.get().push(entities);
      return deed.apply(entities);
    } finally {
      open.get().pop();
    }
  }
}
