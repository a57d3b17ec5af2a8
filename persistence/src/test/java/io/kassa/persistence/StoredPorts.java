package io.kassa.persistence;

import io.kassa.audit.AuditBook;
import io.kassa.cases.CaseList;
import io.kassa.cases.Cases;
import io.kassa.figures.Figures;
import io.kassa.figures.Refunded;
import io.kassa.ledger.Journal;
import io.kassa.note.Notes;
import io.kassa.notification.NotificationLog;
import io.kassa.order.Baskets;
import io.kassa.order.OrderList;
import io.kassa.order.Orders;
import io.kassa.outbox.Outbox;
import io.kassa.payment.NewestPayments;
import io.kassa.payment.OpenPayments;
import io.kassa.payment.Payments;
import io.kassa.payment.SweepPace;
import io.kassa.persistence.basket.JpaBaskets;
import io.kassa.persistence.cases.JpaCaseList;
import io.kassa.persistence.cases.JpaCases;
import io.kassa.persistence.figures.JpaFigures;
import io.kassa.persistence.figures.JpaRefunded;
import io.kassa.persistence.ledger.JpaJournal;
import io.kassa.persistence.note.JpaNotes;
import io.kassa.persistence.notification.JpaNotificationLog;
import io.kassa.persistence.order.JpaOrderList;
import io.kassa.persistence.order.JpaOrderSearch;
import io.kassa.persistence.order.JpaOrders;
import io.kassa.persistence.outbox.JpaOutbox;
import io.kassa.persistence.payment.JpaNewestPayments;
import io.kassa.persistence.payment.JpaOpenPayments;
import io.kassa.persistence.payment.JpaPayments;
import io.kassa.persistence.payment.JpaSweepPace;
import io.kassa.persistence.refund.JpaPersonalLimits;
import io.kassa.persistence.refund.JpaRefunds;
import io.kassa.persistence.search.JpaSavedViews;
import io.kassa.persistence.staff.JpaAuditBook;
import io.kassa.persistence.staff.JpaAuditTrail;
import io.kassa.persistence.staff.JpaInvitations;
import io.kassa.persistence.staff.JpaSecondFactors;
import io.kassa.persistence.staff.JpaSignInTries;
import io.kassa.persistence.staff.JpaStaffAccounts;
import io.kassa.persistence.staff.JpaStaffSessions;
import io.kassa.persistence.testing.Database;
import io.kassa.persistence.time.JpaSharedTime;
import io.kassa.refund.PersonalLimits;
import io.kassa.refund.Refunds;
import io.kassa.search.OrderSearch;
import io.kassa.search.SavedViews;
import io.kassa.staff.AuditTrail;
import io.kassa.staff.Invitations;
import io.kassa.staff.SecondFactors;
import io.kassa.staff.SignInTries;
import io.kassa.staff.StaffAccounts;
import io.kassa.staff.StaffSessions;
import io.kassa.time.SharedTime;
import org.junit.jupiter.api.BeforeEach;

/** All ports on one database that is empty before each test. */
public abstract class StoredPorts {

  private final Database database;

  protected StoredPorts(Database database) {
    this.database = database;
  }

  @BeforeEach
  void clear() {
    database.clear();
  }

  public Database database() {
    return database;
  }

  public Orders orders() {
    return database.port(Orders.class, new JpaOrders());
  }

  public Baskets baskets() {
    return database.port(Baskets.class, new JpaBaskets());
  }

  public OrderList orderList() {
    return database.port(OrderList.class, new JpaOrderList());
  }

  public OrderSearch orderSearch() {
    return database.port(OrderSearch.class, new JpaOrderSearch());
  }

  public Refunded refunded() {
    return database.port(Refunded.class, new JpaRefunded());
  }

  public Figures figures() {
    return database.port(Figures.class, new JpaFigures(refunded()));
  }

  public SavedViews savedViews() {
    return database.port(SavedViews.class, new JpaSavedViews());
  }

  public Payments payments() {
    return database.port(Payments.class, new JpaPayments());
  }

  public OpenPayments openPayments() {
    return database.port(OpenPayments.class, new JpaOpenPayments());
  }

  public Refunds refunds() {
    return database.port(Refunds.class, new JpaRefunds());
  }

  public PersonalLimits personalLimits() {
    return database.port(PersonalLimits.class, new JpaPersonalLimits());
  }

  public NewestPayments newestPayments() {
    return database.port(NewestPayments.class, new JpaNewestPayments());
  }

  public SweepPace pace() {
    return database.port(SweepPace.class, new JpaSweepPace());
  }

  public SharedTime sharedTime() {
    return database.port(SharedTime.class, new JpaSharedTime());
  }

  public Journal journal() {
    return database.port(Journal.class, new JpaJournal());
  }

  public Cases cases() {
    return database.port(Cases.class, new JpaCases());
  }

  public CaseList caseList() {
    return database.port(CaseList.class, new JpaCaseList());
  }

  public NotificationLog notifications() {
    return database.port(NotificationLog.class, new JpaNotificationLog());
  }

  public Outbox outbox() {
    return database.port(Outbox.class, new JpaOutbox());
  }

  public Notes notes() {
    return database.port(Notes.class, new JpaNotes());
  }

  public StaffAccounts staffAccounts() {
    return database.port(StaffAccounts.class, new JpaStaffAccounts());
  }

  public StaffSessions staffSessions() {
    return database.port(StaffSessions.class, new JpaStaffSessions());
  }

  public Invitations invitations() {
    return database.port(Invitations.class, new JpaInvitations());
  }

  public SecondFactors secondFactors() {
    return database.port(SecondFactors.class, new JpaSecondFactors());
  }

  public SignInTries signInTries() {
    return database.port(SignInTries.class, new JpaSignInTries());
  }

  /** The accounts, for contracts that need them beside something else. */
  public StaffAccounts accounts() {
    return staffAccounts();
  }

  public AuditTrail auditTrail() {
    return database.port(AuditTrail.class, new JpaAuditTrail());
  }

  public AuditBook auditBook() {
    return database.port(AuditBook.class, new JpaAuditBook());
  }
}
