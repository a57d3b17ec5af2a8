package io.kassa.web.console.people;

import io.kassa.refund.InMemoryPersonalLimits;
import io.kassa.web.console.Desk;
import io.kassa.web.console.access.Lobby;
import io.kassa.web.console.refunds.OwnLimits;
import java.math.BigDecimal;
import java.util.Optional;

/** Where somebody looks after people. */
final class Office {

  final InMemoryPersonalLimits limits = new InMemoryPersonalLimits();

  private final Desk desk;
  private final Lobby lobby;

  Office(Desk desk, Lobby lobby) {
    this.desk = desk;
    this.lobby = lobby;
  }

  /** What the list shows. */
  PeoplePage people() {
    return new PeoplePage(
        lobby.accounts,
        lobby.factors,
        lobby.invitations,
        lobby.sessions,
        limits,
        lobby.reentry(),
        desk.console,
        desk.stage.clock);
  }

  /** What the page of one person shows, in a shop with these limits at once. */
  PersonPage page(Optional<BigDecimal> each) {
    return new PersonPage(
        lobby.sessions,
        lobby.factors,
        limits,
        new OwnLimits(each, Optional.empty(), limits, desk.visitor),
        lobby.reentry(),
        desk.visitor,
        desk.console,
        desk.stage.clock);
  }

  /** One person. */
  PersonResource person() {
    var deeds =
        new PersonDeeds(lobby.accounts, lobby.sessions, lobby.factors, desk.pen, desk.stage.clock);
    return new PersonResource(
        lobby.accounts,
        page(Optional.empty()),
        deeds,
        lobby.reentry(),
        desk.pen,
        desk.visitor,
        desk.console);
  }
}
