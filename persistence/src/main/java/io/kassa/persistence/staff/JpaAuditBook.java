package io.kassa.persistence.staff;

import io.kassa.audit.AuditBook;
import io.kassa.audit.AuditCursor;
import io.kassa.audit.AuditFilter;
import io.kassa.audit.AuditLine;
import io.kassa.audit.ChainEnd;
import io.kassa.audit.ChainLink;
import io.kassa.bean.Shared;
import io.kassa.persistence.StoredTime;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads the record from the indexes made for it, each question in a transaction of its own, so that
 * a walk along the chain sees what others append meanwhile and holds nothing of theirs up.
 */
@Shared
@Transactional(TxType.REQUIRES_NEW)
public class JpaAuditBook implements AuditBook {

  private static final String PAGE =
      "select a from AuditRow a where a.happenedAt <= :at and (a.happenedAt < :at or a.id < :id)";
  private static final String FIRST_YOUNGER =
      "select min(a.chainNumber) from AuditRow a"
          + " where a.chainNumber > :start and a.happenedAt >= :before";
  private static final String NEWEST_FIRST = " order by a.happenedAt desc, a.id desc";

  @PersistenceContext(unitName = "kassa")
  EntityManager entities;

  @Override
  public List<AuditLine> page(AuditFilter filter, AuditCursor after, int limit) {
    var values = new HashMap<String, Object>();
    values.put("at", StoredTime.of(after.at()));
    values.put("id", after.id());
    var wanted = PAGE + conditions(filter, values) + NEWEST_FIRST;
    var rows = entities.createQuery(wanted, AuditRow.class).setMaxResults(most(limit));
    values.forEach(rows::setParameter);
    return rows.getResultStream().map(AuditMapping::line).toList();
  }

  private static String conditions(AuditFilter filter, Map<String, Object> values) {
    // Somebody who asks for more than a word means the whole subject.
    return condition("a.staffName = :who", filter.who(), values)
        + condition("a.action = :action", filter.action(), values)
        + condition("a.subjectWord = :word", filter.subject().map(AuditFilter::word), values)
        + condition("a.subject = :whole", filter.subject().filter(JpaAuditBook::isLong), values)
        + condition("a.happenedAt >= :from", filter.from().map(StoredTime::of), values)
        + condition("a.happenedAt < :until", filter.until().map(StoredTime::of), values);
  }

  private static String condition(String condition, Optional<?> value, Map<String, Object> values) {
    var name = condition.substring(condition.indexOf(':') + 1);
    value.ifPresent(given -> values.put(name, given));
    return value.isPresent() ? " and " + condition : "";
  }

  private static boolean isLong(String subject) {
    return !AuditFilter.word(subject).equals(subject);
  }

  @Override
  public List<ChainLink> links(long after, int limit) {
    return entities
        .createQuery(
            "select a from AuditRow a where a.chainNumber > :after order by a.chainNumber",
            AuditRow.class)
        .setParameter("after", after)
        .setMaxResults(most(limit))
        .getResultStream()
        .flatMap(row -> AuditMapping.link(row).stream())
        .toList();
  }

  @Override
  public Optional<ChainLink> link(long number) {
    return entities
        .createQuery("select a from AuditRow a where a.chainNumber = :number", AuditRow.class)
        .setParameter("number", number)
        .getResultStream()
        .findFirst()
        .flatMap(AuditMapping::link);
  }

  @Override
  public long highest() {
    return entities
        .createQuery(
            "select a.chainNumber from AuditRow a where a.chainNumber is not null"
                + " order by a.chainNumber desc",
            Long.class)
        .setMaxResults(1)
        .getResultStream()
        .findFirst()
        .orElse(0L);
  }

  @Override
  public ChainEnd end() {
    return AuditMapping.end(
        Chaining.present(entities.find(AuditHeadRow.class, AuditHeadRow.THE_ROW)));
  }

  @Override
  public ChainEnd start() {
    return AuditMapping.start(
        Chaining.present(entities.find(AuditHeadRow.class, AuditHeadRow.THE_ROW)));
  }

  @Override
  public boolean forget(Instant before, Instant now) {
    var chain = Chaining.hold(entities);
    var last =
        link(firstToKeep(chain, before) - 1)
            .map(ChainLink::end)
            .filter(end -> end.number() > chain.start().number());
    last.ifPresent(forgotten -> chain.beginAfter(forgotten, now));
    return last.isPresent();
  }

  private long firstToKeep(Chaining chain, Instant before) {
    return Optional.<Long>ofNullable(
            entities
                .createQuery(FIRST_YOUNGER, Long.class)
                .setParameter("start", chain.start().number())
                .setParameter("before", StoredTime.of(before))
                .getSingleResult())
        .orElse(chain.end().number() + 1);
  }

  @Override
  public long unbound() {
    return entities
        .createQuery("select count(a) from AuditRow a where a.chainNumber is null", Long.class)
        .getSingleResult();
  }

  @Override
  public int adopt(Instant now) {
    var chain = Chaining.hold(entities);
    return chain.adopts(now) ? chain.adopt(now) : 0;
  }

  private static int most(int limit) {
    if (limit < 1 || limit > MOST) {
      throw new IllegalArgumentException("Entries at once: 1 to " + MOST + ", not " + limit);
    }
    return limit;
  }
}
