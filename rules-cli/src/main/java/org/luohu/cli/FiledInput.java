package org.luohu.cli;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.luohu.cases.GivenApplications;

/**
 * What was filed: the application files of a folder, or a file of rows, applications or records of
 * decisions. Memory does not grow with the rows.
 */
final class FiledInput implements InOrder.Source<FiledInput.Stretch>, Closeable {

  private static final int FILES = 64;

  private final Iterator<Path> files;
  private final @Nullable InputStream in;
  private final @Nullable RowReader rows;
  private final long size;

  private FiledInput(List<Path> files, @Nullable InputStream in, long size) {
    this.files = files.iterator();
    this.in = in;
    this.rows = in == null ? null : new RowReader(in, false);
    this.size = size;
  }

  /**
   * An application, or a case on several days.
   *
   * @param file its file, where it has one of its own; else empty
   * @param line its line; 0 where it has a file of its own
   * @param row its bytes, where it is a row
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Item(String file, long line, byte @Nullable [] row) {

    /** What it holds. */
    byte[] bytes() {
      return row == null ? ApplicationFiles.bytes(file, InputStream.nullInputStream()) : row;
    }

    /** By what name it is read. */
    String name() {
      return row == null ? file : ".jsonl";
    }
  }

  /**
   * Some that follow each other.
   *
   * @param end how many bytes of the file were read with them; 0 of a folder
   */
  record Stretch(List<Item> items, long end) {}

  /**
   * Opens it.
   *
   * @throws UsageFault if there is neither a folder nor a file of text
   */
  static FiledInput open(String typed) throws IOException {
    Path path = PolicyOptions.path(typed);
    if (Files.isDirectory(path)) {
      return new FiledInput(GivenApplications.within(path), null, 0);
    }
    Path file =
        Objects.requireNonNull(BatchInput.path(path.toString()), "a file, for - is one here");
    return new FiledInput(
        List.of(), BatchInput.open(file, InputStream.nullInputStream()), Files.size(file));
  }

  /** How many bytes it holds; 0 where that is not known. */
  long size() {
    return size;
  }

  @Override
  public @Nullable Stretch read() throws IOException {
    if (rows != null) {
      RowReader.Chunk chunk = rows.read();
      return chunk == null
          ? null
          : new Stretch(
              chunk.rows().stream().map(row -> new Item("", row.number(), row.bytes())).toList(),
              chunk.endOffset());
    }
    List<Item> items = new ArrayList<>();
    while (files.hasNext() && items.size() < FILES) {
      items.add(new Item(files.next().toString(), 0, null));
    }
    return items.isEmpty() ? null : new Stretch(items, 0);
  }

  @Override
  public void close() throws IOException {
    if (in != null) {
      in.close();
    }
  }
}
