package org.luohu.bundle;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.zip.CRC32;
import org.luohu.problem.Place;
import org.luohu.problem.Problem;
import org.luohu.problem.ProblemsException;
import org.luohu.text.Text;

/**
 * A zip in one form only: entries by name, nothing compressed, no times, no comments. The same
 * files are the same bytes on every Java; and a zip that is not exactly what its files would be
 * written as is refused, so that no two programs can see different files in it. Nothing in it is
 * larger than it is itself.
 */
final class StoredZip {

  private static final int LOCAL = 0x04034b50;
  private static final int CENTRAL = 0x02014b50;
  private static final int END = 0x06054b50;
  private static final int LOCAL_SIZE = 30;
  private static final int CENTRAL_SIZE = 46;
  private static final int END_SIZE = 22;
  private static final short VERSION = 10;
  private static final short UTF_8 = 0x0800;
  private static final int DAY = 0x21 << 16; // 1 January 1980, the first there is
  private static final int MOST = 0xFFFF - 1;

  private StoredZip() {}

  /**
   * The bytes of a zip.
   *
   * @throws IllegalArgumentException if there are more files than a zip can name
   */
  static byte[] write(NavigableMap<String, byte[]> files) {
    if (files.size() > MOST) {
      throw new IllegalArgumentException(files.size() + " files in one zip");
    }
    int bodies = 0;
    int directory = 0;
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      int name = name(file.getKey()).length;
      bodies = Math.addExact(bodies, LOCAL_SIZE + name + file.getValue().length);
      directory += CENTRAL_SIZE + name;
    }
    ByteBuffer zip = little(ByteBuffer.allocate(bodies + directory + END_SIZE));
    ByteBuffer central = little(ByteBuffer.allocate(directory));
    files.forEach(
        (path, bytes) -> {
          byte[] name = name(path);
          int at = zip.position();
          zip.putInt(LOCAL);
          head(zip, name, bytes).putShort((short) 0).put(name).put(bytes);
          central.putInt(CENTRAL).putShort(VERSION);
          head(central, name, bytes).putShort((short) 0).putShort((short) 0).putShort((short) 0);
          central.putShort((short) 0).putInt(0).putInt(at).put(name);
        });
    int start = zip.position();
    zip.put(central.flip()).putInt(END).putInt(0);
    zip.putShort((short) files.size()).putShort((short) files.size());
    zip.putInt(directory).putInt(start).putShort((short) 0);
    return zip.array();
  }

  /** What an entry's local and central header have in common. */
  private static ByteBuffer head(ByteBuffer to, byte[] name, byte[] bytes) {
    CRC32 crc = new CRC32();
    crc.update(bytes);
    to.putShort(VERSION).putShort(UTF_8).putShort((short) 0).putInt(DAY);
    return to.putInt((int) crc.getValue())
        .putInt(bytes.length)
        .putInt(bytes.length)
        .putShort((short) name.length);
  }

  private static byte[] name(String path) {
    return path.getBytes(StandardCharsets.UTF_8);
  }

  private static ByteBuffer little(ByteBuffer buffer) {
    return buffer.order(ByteOrder.LITTLE_ENDIAN);
  }

  /**
   * The files of a zip.
   *
   * @param shown its name, for places
   * @throws ProblemsException if it is not one that {@link #write} makes
   */
  static NavigableMap<String, byte[]> read(byte[] bytes, String shown) {
    NavigableMap<String, byte[]> files = new TreeMap<>();
    ByteBuffer zip = little(ByteBuffer.wrap(bytes));
    while (zip.remaining() >= LOCAL_SIZE && zip.getInt(zip.position()) == LOCAL) {
      int at = zip.position();
      int method = zip.getShort(at + 8);
      long size = Integer.toUnsignedLong(zip.getInt(at + 22));
      int length = Short.toUnsignedInt(zip.getShort(at + 26));
      if (method != 0) {
        throw torn(shown, Text.of("有压缩过的文件", "a file in it is compressed"));
      }
      if (size + length > zip.remaining() - LOCAL_SIZE) {
        throw torn(shown, Text.of("不完整，后面缺一段", "it is cut short"));
      }
      String path = new String(bytes, at + LOCAL_SIZE, length, StandardCharsets.UTF_8);
      int body = at + LOCAL_SIZE + length;
      if (files.put(path, Arrays.copyOfRange(bytes, body, body + (int) size)) != null) {
        throw torn(shown, Text.of("同一个文件有两份", "it holds a file twice"));
      }
      zip.position(body + (int) size);
    }
    if (files.isEmpty()) {
      throw torn(shown, Text.of("这不是法规包", "this is no bundle of law"));
    }
    return files;
  }

  /**
   * Refuses a zip that differs in anything from what its files would be written as.
   *
   * @throws ProblemsException if it does
   */
  static void exact(NavigableMap<String, byte[]> files, byte[] bytes, String shown) {
    if (!Arrays.equals(write(files), bytes)) {
      throw torn(
          shown,
          Text.of("文件以外的部分不完整，或者改过", "what is around its files is cut short or was changed"));
    }
  }

  private static ProblemsException torn(String shown, Text why) {
    return new ProblemsException(
        Problem.of(
            "bundle/torn",
            Place.whole(shown),
            why,
            Text.of(
                "重新取一份 luohu policy bundle 写成的；解开再压缩的不行",
                "fetch it again as luohu policy bundle wrote it; one unpacked and packed again"
                    + " will not do")));
  }
}
