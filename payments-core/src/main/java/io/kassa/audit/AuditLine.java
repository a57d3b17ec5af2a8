package io.kassa.audit;

import java.util.Optional;
import java.util.UUID;

/**
 * An entry in a list.
 *
 * @param id what tells it from others of the same moment
 * @param entry what it says
 * @param link its place in the chain; empty for an entry that is not bound into it
 */
public record AuditLine(UUID id, Written entry, Optional<ChainLink> link) {

  /**
   * Where the next page of a list begins if this is the last line of one.
   *
   * @return the place after this line
   */
  public AuditCursor place() {
    return new AuditCursor(entry.at(), id);
  }
}
