package io.kassa.journey.stage;

import java.util.Map;

/** The databases that every journey is played on. */
public enum DatabaseKind {
  /** Embedded in the server, in a file under its folder; what the server does if told nothing. */
  H2 {
    @Override
    Map<String, String> variables() {
      return Map.of();
    }
  },
  /** A real one, as in production. */
  POSTGRESQL {
    @Override
    Map<String, String> variables() {
      return TwoRoles.variables(Postgres.newDatabase());
    }
  };

  /** What a server is told so that it uses a new database of this kind. */
  abstract Map<String, String> variables();
}
