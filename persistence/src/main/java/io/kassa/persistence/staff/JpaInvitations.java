package io.kassa.persistence.staff;

import io.kassa.bean.Shared;
import io.kassa.persistence.StoredTime;
import io.kassa.staff.Invitation;
import io.kassa.staff.InvitationId;
import io.kassa.staff.Invitations;
import io.kassa.staff.Role;
import io.kassa.staff.StaffName;
import io.kassa.staff.TokenDigest;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Keeps invitations in the database. */
@Shared
@Transactional
public class JpaInvitations implements Invitations {

  private static final String OPEN =
      "select i from InvitationRow i where i.closedAt is null and i.expiresAt > ?1";
  private static final String OF_LINK = OPEN + " and i.tokenHash = ?2";

  /** Of two who choose one name at once, the key of the table lets one through. */
  private static final String ADD =
      """
      insert into staff_accounts (name, password_hash, created_at, role)
      select cast(?1 as varchar), cast(?2 as varchar), cast(?3 as timestamp(6) with time zone),
        cast(?4 as varchar)
      where not exists (select 1 from staff_accounts where lower(name) = lower(?1))
      on conflict do nothing
      """;

  @PersistenceContext(unitName = "kassa")
  EntityManager entities;

  @Override
  public void add(Invitation invitation, TokenDigest link) {
    var row = new InvitationRow();
    row.id = invitation.id().value();
    row.tokenHash = link.value();
    row.role = invitation.role().name();
    row.guest = invitation.guest();
    row.invitedBy = invitation.invitedBy().value();
    row.invitedAt = StoredTime.of(invitation.invitedAt());
    row.expiresAt = StoredTime.of(invitation.expiresAt());
    entities.persist(row);
  }

  @Override
  public List<Invitation> open(Instant now) {
    return asked(OPEN + " order by i.invitedAt desc, i.id", now)
        .getResultStream()
        .map(JpaInvitations::invitation)
        .toList();
  }

  @Override
  public Optional<Invitation> find(TokenDigest link, Instant now) {
    return asked(OF_LINK, now)
        .setParameter(2, link.value())
        .getResultStream()
        .findFirst()
        .map(JpaInvitations::invitation);
  }

  @Override
  public Acceptance accept(TokenDigest link, StaffName name, String passwordHash, Instant now) {
    var held =
        asked(OF_LINK, now)
            .setParameter(2, link.value())
            .setLockMode(LockModeType.PESSIMISTIC_WRITE)
            .getResultStream()
            .findFirst();
    if (held.isEmpty()) {
      return Acceptance.GONE;
    }
    boolean added =
        entities
                .createNativeQuery(ADD)
                .setParameter(1, name.value())
                .setParameter(2, passwordHash)
                .setParameter(3, StoredTime.of(now))
                .setParameter(4, held.get().role)
                .executeUpdate()
            == 1;
    if (added) {
      held.get().closedAt = StoredTime.of(now);
    }
    return added ? Acceptance.WELCOME : Acceptance.NAME_TAKEN;
  }

  @Override
  public boolean withdraw(InvitationId id, Instant now) {
    return entities
            .createQuery(
                "update InvitationRow i set i.closedAt = ?1"
                    + " where i.id = ?2 and i.closedAt is null and i.expiresAt > ?1")
            .setParameter(1, StoredTime.of(now))
            .setParameter(2, id.value())
            .executeUpdate()
        == 1;
  }

  private TypedQuery<InvitationRow> asked(String question, Instant now) {
    return entities.createQuery(question, InvitationRow.class).setParameter(1, StoredTime.of(now));
  }

  private static Invitation invitation(InvitationRow row) {
    return new Invitation(
        new InvitationId(row.id),
        Role.valueOf(row.role),
        row.guest,
        new StaffName(row.invitedBy),
        row.invitedAt.toInstant(),
        row.expiresAt.toInstant());
  }
}
