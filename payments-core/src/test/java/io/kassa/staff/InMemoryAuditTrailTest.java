package io.kassa.staff;

class InMemoryAuditTrailTest implements AuditTrailContract {

  private final AuditTrail trail = new InMemoryAuditTrail();

  @Override
  public AuditTrail auditTrail() {
    return trail;
  }
}
