package io.kassa.outbox;

import io.kassa.outbox.DeliveryReport.Delivered;
import io.kassa.outbox.DeliveryReport.Kept;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;

/** A way out whose answers are rehearsed; it delivers unless told otherwise. */
public final class RehearsedDelivery implements Delivery {

  private final List<AnnouncementId> delivered = new CopyOnWriteArrayList<>();
  private final Set<AnnouncementId> stumblingBlocks = new HashSet<>();
  private volatile DeliveryReport answer = new Delivered();
  private volatile boolean dies;

  /** What was delivered, in order. */
  public List<AnnouncementId> delivered() {
    return List.copyOf(delivered);
  }

  /** What it answers from now on. */
  public void answers(DeliveryReport report) {
    answer = report;
  }

  /** The next delivery arrives, and the server dies before it hears of it. */
  void dies() {
    dies = true;
  }

  /** This announcement cannot be delivered because of a bug. */
  void stumblesOver(AnnouncementId id) {
    stumblingBlocks.add(id);
  }

  @Override
  public boolean isOpen() {
    return !(answer instanceof Kept);
  }

  @Override
  public DeliveryReport deliver(Announcement announcement) {
    if (stumblingBlocks.contains(announcement.id())) {
      throw new UnsupportedOperationException("a bug");
    }
    if (answer instanceof Delivered) {
      delivered.add(announcement.id());
    }
    if (dies) {
      dies = false;
      throw new InternalError("the server died");
    }
    return answer;
  }
}
