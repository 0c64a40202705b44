package org.luohu.cli;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.luohu.document.Quotation;
import org.luohu.text.Text;

/** What a batch reads: a file or standard input, refused as a whole where it is no text. */
final class BatchInput {

  /** How much of an input shows what it is written in. */
  static final int BEGINNING = 1 << 16;

  private static final int HEAD = 4;

  private BatchInput() {}

  /**
   * The file that was named; null for standard input.
   *
   * @throws UsageFault if it is no file
   */
  static @Nullable Path path(String typed) {
    if (typed.equals("-")) {
      return null;
    }
    Path path = PolicyOptions.path(typed);
    if (!Files.isRegularFile(path)) {
      throw new UsageFault(
          Files.exists(path)
              ? Text.format("%s 不是文件", "%s is no file", Quotation.of(typed))
              : Text.format("没有 %s 这个文件", "there is no file %s", Quotation.of(typed)),
          Text.of("应当是一行一份申报的文件", "it should be a file of applications, one a line"));
    }
    return path;
  }

  /**
   * Opens it.
   *
   * @throws UsageFault if it begins like a file that is no text, or like text in two or four bytes
   *     a character
   */
  static InputStream open(@Nullable Path path, InputStream standard) throws IOException {
    InputStream in =
        new BufferedInputStream(path == null ? standard : Files.newInputStream(path), BEGINNING);
    try {
      in.mark(HEAD);
      byte[] head = in.readNBytes(HEAD);
      in.reset();
      refuse(head, path == null ? "-" : path.toString());
      return in;
    } catch (IOException | RuntimeException e) {
      in.close();
      throw e;
    }
  }

  private static void refuse(byte[] head, String name) {
    String file = Quotation.of(name);
    if (begins(head, 0x1F, 0x8B)) {
      throw new UsageFault(
          Text.format("%s 是 gzip 压缩的", "%s is compressed with gzip", file),
          Text.of("先解开：`zcat IN | luohu batch - OUT`", "unpack it: `zcat IN | luohu batch - OUT`"));
    }
    if (begins(head, 'P', 'K', 3, 4) || begins(head, 0xD0, 0xCF, 0x11, 0xE0)) {
      throw new UsageFault(
          Text.format(
              "%s 是压缩包或者 Excel 工作簿，不是文本", "%s is a zip or an Excel workbook, no text", file),
          Text.of("解开，或者另存为文本", "unpack it, or save it as text"));
    }
    if (begins(head, 0xFF, 0xFE) || begins(head, 0xFE, 0xFF) || begins(head, 0, 0, 0xFE, 0xFF)) {
      throw new UsageFault(
          Text.format(
              "%s 是 UTF-16 或者 UTF-32 编码，不是 UTF-8", "%s is UTF-16 or UTF-32, not UTF-8", file),
          Text.of("请另存为 UTF-8 编码的文本文件", "save it as a UTF-8 text file"));
    }
  }

  private static boolean begins(byte[] head, int... mark) {
    byte[] bytes = new byte[mark.length];
    for (int i = 0; i < mark.length; i++) {
      bytes[i] = (byte) mark[i];
    }
    return head.length >= mark.length && Arrays.equals(head, 0, mark.length, bytes, 0, mark.length);
  }
}
