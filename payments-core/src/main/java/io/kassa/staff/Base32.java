package io.kassa.staff;

/** Base 32 (RFC 4648) without padding: how authenticators are told a key. */
final class Base32 {

  private static final String SYMBOLS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
  private static final int BITS = 5;
  private static final int MASK = 0x1f;

  private Base32() {}

  static String encode(byte[] bytes) {
    var text = new StringBuilder();
    long held = 0;
    int bits = 0;
    for (byte each : bytes) {
      held = (held << Byte.SIZE) | Byte.toUnsignedInt(each);
      bits += Byte.SIZE;
      while (bits >= BITS) {
        bits -= BITS;
        text.append(SYMBOLS.charAt((int) (held >> bits) & MASK));
      }
    }
    if (bits > 0) {
      text.append(SYMBOLS.charAt((int) (held << (BITS - bits)) & MASK));
    }
    return text.toString();
  }

  static byte[] decode(String text) {
    var bytes = new byte[text.length() * BITS / Byte.SIZE];
    int written = 0;
    long held = 0;
    int bits = 0;
    for (int i = 0; i < text.length(); i++) {
      int value = SYMBOLS.indexOf(text.charAt(i));
      if (value < 0) {
        throw new IllegalArgumentException("Not base 32");
      }
      held = (held << BITS) | value;
      bits += BITS;
      if (bits >= Byte.SIZE) {
        bits -= Byte.SIZE;
        bytes[written++] = (byte) (held >> bits);
      }
    }
    return bytes;
  }
}
