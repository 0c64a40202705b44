package org.luohu.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.luohu.Luohu;
import org.luohu.application.Service;
import org.luohu.document.DocumentReader;
import org.luohu.document.Quotation;
import org.luohu.interview.Answers;
import org.luohu.interview.SavedAnswers;
import org.luohu.problem.ProblemsException;
import org.luohu.text.Text;

/** The file that an interview goes on from, and the one that it writes after every answer. */
final class AskFile {

  private final Path in;
  private final Path out;

  private AskFile(Path in, Path out) {
    this.in = in;
    this.out = out;
  }

  /**
   * The files of a run.
   *
   * @param fresh whether nobody named a file, so that nothing may be there yet
   * @throws UsageFault if they cannot be read or written
   */
  static AskFile of(String file, @Nullable String named, boolean fresh) throws IOException {
    if (file.equals("-")) {
      throw new UsageFault(
          Text.of("回答从标准输入来，申报要写文件名", "answers come from standard input; name a file"));
    }
    Path in = PolicyOptions.path(file);
    boolean there = Files.exists(in);
    if (there && fresh && named == null) {
      throw new UsageFault(
          Text.format("已经有 %s", "there is a file %s already", Quotation.of(file)),
          Text.format("接着问：luohu ask %s", "to go on with it: luohu ask %s", file));
    }
    if (there && !Files.isRegularFile(in)) {
      throw new UsageFault(Text.format("%s 不是文件", "%s is not a file", Quotation.of(file)));
    }
    Path out = named == null ? in : PolicyOptions.path(named);
    if (there && named == null && !SavedAnswers.made(bytes(in))) {
      String name = String.valueOf(in.getFileName()).replaceFirst("\\.(ya?ml|json)$", "");
      out = in.resolveSibling(name + ".ask.yaml");
    }
    Path folder = out.toAbsolutePath().getParent();
    if (Files.isDirectory(out) || folder == null || !Files.isDirectory(folder)) {
      throw new UsageFault(
          Text.format("写不了 %s", "%s cannot be written", Quotation.of(out.toString())),
          Text.of("目录要先建好", "its directory must be there"));
    }
    return new AskFile(fresh && named != null ? out : in, out);
  }

  private static byte[] bytes(Path file) throws IOException {
    try (InputStream stream = Files.newInputStream(file)) {
      return stream.readNBytes(DocumentReader.LARGEST + 1);
    }
  }

  /** The file that is written. */
  Path out() {
    return out;
  }

  /** The service that the file names; null where it names none. */
  @Nullable String service() throws IOException {
    if (!Files.exists(in)) {
      return null;
    }
    return SavedAnswers.service(bytes(in)).orElse(null);
  }

  /**
   * What the file says so far.
   *
   * @throws ProblemsException if it cannot be used, with every problem; what is missing is none
   */
  Answers read(Luohu luohu, Service service, LocalDate today) throws IOException {
    return Files.exists(in)
        ? SavedAnswers.read(luohu, service, bytes(in), in.toString(), today)
        : Answers.none();
  }

  /** Writes the answers whole, or leaves the file as it was. */
  void write(Answers answers, Service service) throws IOException {
    Path part = out.resolveSibling(out.getFileName() + ".part");
    Files.writeString(part, answers.file(service), StandardCharsets.UTF_8);
    try {
      Files.move(part, out, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(part, out, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
