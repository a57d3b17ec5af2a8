package io.kassa.persistence;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Takes due rows away from all other servers. Written in SQL: {@code skip locked} has no name in
 * Jakarta Persistence, and the provider's own lock with a limit is a syntax error on H2. Rows that
 * another transaction holds are skipped, not waited for.
 *
 * @param due asks for the identities that are due at {@code ?1}, at most {@code ?2} of them, and
 *     ends in {@code for update skip locked}
 * @param hold makes rows due later, at {@code ?1}; ends in {@code where id in}
 */
public record Claim(String due, String hold) {

  private static final int FIRST_PLACE = 2;

  /**
   * Takes rows; must be called in a transaction, at whose end they are taken.
   *
   * @param entities the persistence context
   * @param now the present time
   * @param until when they are due again
   * @param limit the most to take
   * @return the identities, in the order of the question
   */
  public List<UUID> take(EntityManager entities, Instant now, Instant until, int limit) {
    var taken = find(entities, now, limit);
    hold(entities, taken, until);
    return taken;
  }

  /**
   * Takes rows without making them due later: the caller reads them as they are and calls {@link
   * #hold} in the same transaction.
   *
   * @param entities the persistence context
   * @param now the present time
   * @param limit the most to take
   * @return the identities, in the order of the question
   */
  public List<UUID> find(EntityManager entities, Instant now, int limit) {
    List<?> rows =
        entities
            .createNativeQuery(due)
            .setParameter(1, StoredTime.of(now))
            .setParameter(2, limit)
            .getResultList();
    return rows.stream().map(UUID.class::cast).toList();
  }

  /**
   * Makes rows due later.
   *
   * @param entities the persistence context
   * @param taken the rows, possibly none
   * @param until when they are due again
   */
  public void hold(EntityManager entities, List<UUID> taken, Instant until) {
    if (taken.isEmpty()) {
      return;
    }
    var places =
        IntStream.range(FIRST_PLACE, taken.size() + FIRST_PLACE)
            .mapToObj(n -> "?" + n)
            .collect(Collectors.joining(", ", " (", ")"));
    var update = entities.createNativeQuery(hold + places);
    update.setParameter(1, StoredTime.of(until));
    for (int i = 0; i < taken.size(); i++) {
      update.setParameter(i + FIRST_PLACE, taken.get(i));
    }
    update.executeUpdate();
  }
}
