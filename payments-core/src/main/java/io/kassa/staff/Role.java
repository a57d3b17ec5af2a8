package io.kassa.staff;

/**
 * What somebody is in the shop. Each role may do all that the one before it may, so the order of
 * declaration is part of the rule.
 */
public enum Role {
  /** Reads, and changes nothing. */
  VIEWER,
  /** Serves customers: notes, mails, refunds within limits. */
  CLERK,
  /** Decides: approves refunds, closes cases, reads the record. */
  MANAGER,
  /** Looks after the people. */
  ADMINISTRATOR;

  /**
   * Whether this role allows something.
   *
   * @param permission what
   * @return true if the role, or one below it, brings the permission
   */
  public boolean may(Permission permission) {
    return compareTo(least(permission)) >= 0;
  }

  private static Role least(Permission permission) {
    return switch (permission) {
      case VIEW -> VIEWER;
      case LOOK_AGAIN, NOTE, RESEND_MAIL, REFUND -> CLERK;
      case APPROVE_REFUND, CLOSE_CASE, EXPORT, READ_AUDIT, SELF_TEST -> MANAGER;
      case MANAGE_PEOPLE -> ADMINISTRATOR;
    };
  }
}
