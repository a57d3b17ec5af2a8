package io.kassa.journey.crash;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/**
 * One message of PostgreSQL's protocol, version 3.
 *
 * @param type its letter
 * @param body what follows the length, each byte a character
 */
public record Frame(char type, String body) {

  /** Reads the next message. */
  public static Frame next(DataInputStream in) throws IOException {
    char type = (char) in.readUnsignedByte();
    byte[] body = in.readNBytes(in.readInt() - Integer.BYTES);
    return new Frame(type, new String(body, ISO_8859_1));
  }

  /** Passes on the first message of a connection, which has no letter. */
  public static void passOpening(DataInputStream in, DataOutputStream out) throws IOException {
    int length = in.readInt();
    out.writeInt(length);
    out.write(in.readNBytes(length - Integer.BYTES));
    out.flush();
  }

  /** Passes it on. */
  public void passOn(DataOutputStream out) throws IOException {
    out.writeByte(type);
    out.writeInt(body.length() + Integer.BYTES);
    out.write(body.getBytes(ISO_8859_1));
  }

  /** The body's n-th text, each ended by a zero byte. */
  public String text(int n) {
    return body.split("\0", -1)[n];
  }
}
