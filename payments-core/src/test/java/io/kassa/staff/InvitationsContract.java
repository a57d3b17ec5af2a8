package io.kassa.staff;

import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.staff.Invitations.Acceptance;
import io.kassa.testing.AtOnce;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** What every keeper of invitations promises. */
public interface InvitationsContract {

  /** When somebody is invited; to the microsecond. */
  Instant AT = Instant.parse("2026-11-22T10:00:00.000001Z");

  /** The keeper under test, empty at first. */
  Invitations invitations();

  /** The accounts that guests get. */
  StaffAccounts accounts();

  /** Invites somebody. */
  default Invitation invite(StaffToken link) {
    var invitation = Invitation.of(Role.CLERK, "Bo ✓", new StaffName("an"), AT);
    invitations().add(invitation, link.digest());
    return invitation;
  }

  @Test
  default void an_invitation_is_found_by_its_link_until_it_expires() {
    var link = StaffToken.random();
    var invitation = invite(link);

    assertThat(invitations().find(link.digest(), AT)).contains(invitation);
    assertThat(invitations().open(AT)).containsExactly(invitation);
    assertThat(invitations().find(StaffToken.random().digest(), AT)).isEmpty();
    assertThat(invitations().find(link.digest(), invitation.expiresAt())).isEmpty();
    assertThat(invitations().open(invitation.expiresAt())).isEmpty();
    assertThat(accept(link, "bo", invitation.expiresAt())).isEqualTo(Acceptance.GONE);
    assertThat(accounts().any()).isFalse();
  }

  @Test
  default void the_guest_gets_the_role_that_was_offered_and_the_link_opens_nothing_more() {
    var link = StaffToken.random();
    invite(link);

    assertThat(accept(link, "bo", AT)).isEqualTo(Acceptance.WELCOME);
    assertThat(accounts().find(new StaffName("bo")))
        .contains(StaffAccount.opened(new StaffName("bo"), "hash", Role.CLERK, AT));
    assertThat(accept(link, "cas", AT)).isEqualTo(Acceptance.GONE);
    assertThat(invitations().open(AT)).isEmpty();
    assertThat(accounts().find(new StaffName("cas"))).isEmpty();
  }

  @Test
  default void a_name_that_looks_like_another_is_refused_and_the_link_still_opens() {
    accounts().addFirst(StaffAccountsContract.account("Admin"));
    var link = StaffToken.random();
    invite(link);

    assertThat(accept(link, "admin", AT)).isEqualTo(Acceptance.NAME_TAKEN);
    assertThat(accept(link, "bo", AT)).isEqualTo(Acceptance.WELCOME);
  }

  @Test
  default void a_withdrawn_invitation_opens_nothing() {
    var link = StaffToken.random();
    var invitation = invite(link);

    assertThat(invitations().withdraw(invitation.id(), AT)).isTrue();
    assertThat(invitations().withdraw(invitation.id(), AT)).isFalse();
    assertThat(accept(link, "bo", AT)).isEqualTo(Acceptance.GONE);
  }

  @Test
  default void of_two_who_use_one_link_at_once_one_gets_an_account() {
    var link = StaffToken.random();
    invite(link);

    var guests = AtOnce.run(4, guest -> accept(link, "guest" + guest, AT));

    assertThat(guests.refusals()).isEmpty();
    assertThat(guests.results()).containsOnlyOnce(Acceptance.WELCOME);
    assertThat(accounts().all()).hasSize(1);
  }

  @Test
  default void of_two_administrators_who_take_each_other_away_at_once_one_stays() {
    accounts().addFirst(StaffAccountsContract.account("an"));
    var link = StaffToken.random();
    invite(link);
    accept(link, "bo", AT);
    accounts().giveRole(new StaffName("bo"), Role.ADMINISTRATOR);

    var changes =
        AtOnce.run(
            2,
            n ->
                n == 0
                    ? accounts().giveRole(new StaffName("an"), Role.VIEWER)
                    : accounts().disable(new StaffName("bo"), AT));

    assertThat(changes.refusals()).isEmpty();
    assertThat(changes.results())
        .containsExactlyInAnyOrder(AccountChange.DONE, AccountChange.LAST_ADMINISTRATOR);
  }

  private Acceptance accept(StaffToken link, String name, Instant now) {
    return invitations().accept(link.digest(), new StaffName(name), "hash", now);
  }
}
