package io.worldpaysim.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.spi.JsonProvider;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * The file behind a ledger: one JSON object a line, only ever appended; the last line of a payment
 * is its present state, and so is the last line of an event. A line is handed to the operating
 * system before its answer leaves, so a killed simulator loses nothing that it answered (a machine
 * that loses its power may).
 */
final class LedgerFile implements AutoCloseable {

  private static final JsonProvider JSON = JsonProvider.provider();
  private static final byte[] NEWLINE = {'\n'};

  private final ReentrantLock lock = new ReentrantLock();
  private final FileChannel channel;

  private LedgerFile(FileChannel channel) {
    this.channel = channel;
  }

  /**
   * Opens a file, made when missing, and reads every payment in it.
   *
   * @param file the file
   * @param payments is given each payment in its present state, oldest first
   * @param notices is given each event in its present state, oldest first
   * @throws UncheckedIOException when the file cannot be read or written
   */
  static LedgerFile open(Path file, Consumer<StoredPayment> payments, Consumer<Notice> notices) {
    try {
      Path folder = file.toAbsolutePath().getParent();
      if (folder != null) {
        Files.createDirectories(folder);
      }
      FileChannel channel =
          FileChannel.open(
              file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
      channel.truncate(endOfLastWholeLine(channel));
      channel.position(channel.size());
      read(file, payments, notices);
      return new LedgerFile(channel);
    } catch (IOException broken) {
      throw new UncheckedIOException("The ledger's file cannot be used: " + file, broken);
    }
  }

  /** Adds the present state of a payment; returns when the operating system has it. */
  void append(StoredPayment payment) {
    append(StoredPaymentJson.write(payment));
  }

  /** Adds the present state of an event; returns when the operating system has it. */
  void append(Notice notice) {
    append(NoticeJson.write(notice));
  }

  private void append(JsonObject object) {
    byte[] line = object.toString().getBytes(UTF_8);
    ByteBuffer buffer = ByteBuffer.allocate(line.length + 1).put(line).put(NEWLINE).flip();
    lock.lock();
    try {
      while (buffer.hasRemaining()) {
        channel.write(buffer);
      }
    } catch (IOException broken) {
      throw new UncheckedIOException("The ledger's file cannot be written", broken);
    } finally {
      lock.unlock();
    }
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException broken) {
      throw new UncheckedIOException("The ledger's file cannot be closed", broken);
    }
  }

  /** A kill in the middle of a write leaves half a line; it was never answered, so it goes. */
  private static long endOfLastWholeLine(FileChannel channel) throws IOException {
    ByteBuffer one = ByteBuffer.allocate(1);
    long end = channel.size();
    while (end > 0) {
      channel.read(one.clear(), end - 1);
      if (one.get(0) == NEWLINE[0]) {
        break;
      }
      end--;
    }
    return end;
  }

  private static void read(Path file, Consumer<StoredPayment> payments, Consumer<Notice> notices)
      throws IOException {
    Map<String, StoredPayment> lastPayments = new LinkedHashMap<>();
    Map<String, Notice> lastNotices = new LinkedHashMap<>();
    try (Stream<String> lines = Files.lines(file, UTF_8)) {
      lines
          .map(LedgerFile::parse)
          .forEach(line -> {
            if (NoticeJson.isNotice(line)) {
              Notice notice = NoticeJson.read(line);
              lastNotices.put(notice.eventId(), notice);
            } else {
              StoredPayment payment = StoredPaymentJson.read(line);
              lastPayments.put(payment.paymentId(), payment);
            }
          });
    }
    lastPayments.values().forEach(payments);
    lastNotices.values().forEach(notices);
  }

  private static JsonObject parse(String line) {
    try (JsonReader reader = JSON.createReader(new StringReader(line))) {
      return reader.readObject();
    }
  }
}
