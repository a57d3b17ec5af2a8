package io.kassa.persistence.staff;

import io.kassa.bean.Shared;
import io.kassa.persistence.StoredTime;
import io.kassa.staff.SessionId;
import io.kassa.staff.StaffName;
import io.kassa.staff.StaffSession;
import io.kassa.staff.StaffSessions;
import io.kassa.staff.TokenDigest;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Keeps sessions in the database, so that any server knows them and any may end them. */
@Shared
@Transactional
public class JpaStaffSessions implements StaffSessions {

  private static final String OF_COOKIE =
      "select s from StaffSessionRow s where s.tokenHash = ?1 and s.endedAt is null";
  private static final String OF_PERSON =
      """
      select s from StaffSessionRow s where s.staffName = ?1 and s.endedAt is null
        and s.stage = 'OPEN' and s.startedAt > ?2 order by s.startedAt desc
      """;
  private static final String VOUCHED_FOR =
      """
      select s from StaffSessionRow s where s.claimedRole is not null and s.endedAt is null
        and s.startedAt > ?1 order by s.startedAt desc
      """;
  private static final String BEGUN =
      """
      select s.id from StaffSessionRow s where s.staffName = ?1 and s.startedAt > ?2
        and s.stage = 'OPEN' and s.networkAddress = ?3
      """;
  private static final String SEEN =
      "update StaffSessionRow s set s.lastSeenAt = ?1 where s.id = ?2 and s.lastSeenAt < ?1";
  private static final String CONFIRMED =
      "update StaffSessionRow s set s.confirmedAt = ?1 where s.id = ?2";
  private static final String END =
      """
      update StaffSessionRow s set s.endedAt = ?1
      where s.staffName = ?2 and s.endedAt is null and s.id = ?3
      """;
  private static final String END_OTHERS =
      """
      update StaffSessionRow s set s.endedAt = ?1
      where s.staffName = ?2 and s.endedAt is null and s.id <> ?3
      """;

  /** The identity of no session. */
  private static final UUID NONE = new UUID(0, 0);

  @PersistenceContext(unitName = "kassa")
  EntityManager entities;

  @Override
  public void open(StaffSession session, TokenDigest cookie) {
    entities
        .createQuery("delete from StaffSessionRow s where s.staffName = ?1 and s.startedAt < ?2")
        .setParameter(1, session.who().value())
        .setParameter(2, StoredTime.of(session.startedAt().minus(REMEMBERED)))
        .executeUpdate();
    entities.persist(StaffSessionMapping.row(session, cookie));
  }

  @Override
  public Optional<StaffSession> find(TokenDigest cookie) {
    return entities
        .createQuery(OF_COOKIE, StaffSessionRow.class)
        .setParameter(1, cookie.value())
        .getResultStream()
        .findFirst()
        .map(StaffSessionMapping::session);
  }

  @Override
  public void seen(SessionId id, Instant now) {
    note(SEEN, id, now);
  }

  @Override
  public void confirmed(SessionId id, Instant now) {
    note(CONFIRMED, id, now);
  }

  private void note(String statement, SessionId id, Instant now) {
    entities
        .createQuery(statement)
        .setParameter(1, StoredTime.of(now))
        .setParameter(2, id.value())
        .executeUpdate();
  }

  @Override
  public boolean end(SessionId id, StaffName who, Instant now) {
    return end(END, who, id.value(), now) == 1;
  }

  @Override
  public int endAll(StaffName who, Optional<SessionId> except, Instant now) {
    return end(END_OTHERS, who, except.map(SessionId::value).orElse(NONE), now);
  }

  private int end(String statement, StaffName who, UUID id, Instant now) {
    return entities
        .createQuery(statement)
        .setParameter(1, StoredTime.of(now))
        .setParameter(2, who.value())
        .setParameter(3, id)
        .executeUpdate();
  }

  @Override
  public boolean hasBegunFrom(StaffName who, String from, Instant since) {
    return !entities
        .createQuery(BEGUN, UUID.class)
        .setParameter(1, who.value())
        .setParameter(2, StoredTime.of(since))
        .setParameter(3, from)
        .setMaxResults(1)
        .getResultList()
        .isEmpty();
  }

  @Override
  public List<StaffSession> of(StaffName who, Instant now) {
    return entities
        .createQuery(OF_PERSON, StaffSessionRow.class)
        .setParameter(1, who.value())
        .setParameter(2, StoredTime.of(now.minus(StaffSession.LONGEST)))
        .getResultStream()
        .map(StaffSessionMapping::session)
        .filter(each -> each.isAlive(now))
        .toList();
  }

  @Override
  public List<StaffSession> vouchedFor(Instant now) {
    return entities
        .createQuery(VOUCHED_FOR, StaffSessionRow.class)
        .setParameter(1, StoredTime.of(now.minus(StaffSession.LONGEST)))
        .getResultStream()
        .map(StaffSessionMapping::session)
        .filter(each -> each.isAlive(now))
        .toList();
  }
}
