package io.kassa.staff;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** Keeps sessions in memory. */
public final class InMemoryStaffSessions implements StaffSessions {

  private final Map<TokenDigest, StaffSession> sessions = new LinkedHashMap<>();
  private final List<StaffSession> begun = new ArrayList<>();

  @Override
  public synchronized void open(StaffSession session, TokenDigest cookie) {
    var forgotten = session.startedAt().minus(REMEMBERED);
    begun.removeIf(
        each -> each.who().equals(session.who()) && each.startedAt().isBefore(forgotten));
    sessions.put(cookie, session);
    begun.add(session);
  }

  @Override
  public synchronized Optional<StaffSession> find(TokenDigest cookie) {
    return Optional.ofNullable(sessions.get(cookie));
  }

  @Override
  public synchronized void seen(SessionId id, Instant now) {
    change(id, was -> with(was, now, was.confirmedAt()));
  }

  @Override
  public synchronized void confirmed(SessionId id, Instant now) {
    change(id, was -> with(was, was.lastSeenAt(), now));
  }

  @Override
  public synchronized boolean end(SessionId id, StaffName who, Instant now) {
    return remove(each -> each.id().equals(id) && each.who().equals(who)) == 1;
  }

  @Override
  public synchronized int endAll(StaffName who, Optional<SessionId> except, Instant now) {
    return remove(each -> each.who().equals(who) && !except.map(each.id()::equals).orElse(false));
  }

  @Override
  public synchronized boolean hasBegunFrom(StaffName who, String from, Instant since) {
    return begun.stream()
        .filter(each -> each.stage() == StaffSession.Stage.OPEN)
        .filter(each -> each.who().equals(who) && each.from().equals(from))
        .anyMatch(each -> each.startedAt().isAfter(since));
  }

  @Override
  public synchronized List<StaffSession> of(StaffName who, Instant now) {
    return sessions.values().stream()
        .filter(each -> each.who().equals(who))
        .filter(each -> each.stage() == StaffSession.Stage.OPEN)
        .filter(each -> each.isAlive(now))
        .sorted(Comparator.comparing(StaffSession::startedAt).reversed())
        .toList();
  }

  @Override
  public synchronized List<StaffSession> vouchedFor(Instant now) {
    return sessions.values().stream()
        .filter(each -> each.claimedRole().isPresent())
        .filter(each -> each.isAlive(now))
        .sorted(Comparator.comparing(StaffSession::startedAt).reversed())
        .toList();
  }

  private int remove(Predicate<StaffSession> ended) {
    int before = sessions.size();
    sessions.values().removeIf(ended);
    return before - sessions.size();
  }

  private void change(SessionId id, UnaryOperator<StaffSession> change) {
    sessions.replaceAll((cookie, was) -> was.id().equals(id) ? change.apply(was) : was);
  }

  private static StaffSession with(StaffSession was, Instant seen, Instant confirmed) {
    return new StaffSession(
        was.id(),
        was.who(),
        was.claimedRole(),
        was.stage(),
        was.startedAt(),
        seen,
        confirmed,
        was.from(),
        was.browser());
  }
}
