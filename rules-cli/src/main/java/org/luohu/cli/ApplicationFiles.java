package org.luohu.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.luohu.Luohu;
import org.luohu.application.Application;
import org.luohu.application.Service;
import org.luohu.application.Services;
import org.luohu.document.Document;
import org.luohu.document.DocumentReader;
import org.luohu.document.Mapping;
import org.luohu.document.MappingReader;
import org.luohu.document.Scalar;
import org.luohu.input.ApplicationReader;
import org.luohu.input.CommonForms;
import org.luohu.problem.Place;
import org.luohu.problem.Problem;
import org.luohu.problem.Problems;
import org.luohu.problem.ProblemsException;
import org.luohu.text.Spelling;
import org.luohu.text.Text;

/** Reads the application files that were named. */
final class ApplicationFiles {

  private static final String FILED_ON = "filed-on";

  private final InputStream standardInput;
  private final Luohu luohu;
  private final @Nullable LocalDate on;
  private final Supplier<LocalDate> today;
  private final boolean handwritten;
  private final @Nullable Charset encoding;

  /**
   * A reader.
   *
   * @param luohu knows the services, the materials that applications may name, and the regions
   * @param on the day of filing in place of what files say; null for what they say
   * @param today the day of filing where a file says none
   * @param handwritten whether files may be written as people write them, see {@link CommonForms}
   * @param encoding what files are written in; null for UTF-8, and for standard input told apart
   */
  ApplicationFiles(
      InputStream standardInput,
      Luohu luohu,
      @Nullable LocalDate on,
      Supplier<LocalDate> today,
      boolean handwritten,
      @Nullable Charset encoding) {
    this.handwritten = handwritten;
    this.encoding = encoding;
    this.standardInput = standardInput;
    this.luohu = luohu;
    this.on = on;
    this.today = today;
  }

  /**
   * The files named, a directory replaced by the application files in it, in the order of names; a
   * directory without any stays, to be complained of.
   */
  static List<String> named(List<String> words) {
    List<String> files = new ArrayList<>();
    for (String word : words) {
      List<String> within = word.equals("-") ? List.of() : within(PolicyOptions.path(word));
      files.addAll(within.isEmpty() ? List.of(word) : within);
    }
    return files;
  }

  private static List<String> within(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(Files::isRegularFile)
          .map(Path::toString)
          .filter(name -> name.matches(".*\\.(ya?ml|json)"))
          .sorted()
          .toList();
    } catch (IOException e) {
      return List.of();
    }
  }

  /**
   * Reads a file, or standard input.
   *
   * @throws ProblemsException if it cannot be used
   */
  Application read(String file) {
    byte[] bytes = bytes(file);
    Charset told = file.equals("-") ? TextEncoding.told(bytes) : StandardCharsets.UTF_8;
    return read(TextEncoding.utf8(bytes, encoding == null ? told : encoding, file), file);
  }

  /**
   * Reads an application out of bytes.
   *
   * @param file the name of the file that they are from
   * @throws ProblemsException if it cannot be used
   */
  Application read(byte[] bytes, String file) {
    return read(DocumentReader.read(bytes, file));
  }

  /**
   * Reads an application out of a tree.
   *
   * @throws ProblemsException if it cannot be used
   */
  Application read(Document written) {
    Problems problems = new Problems();
    Document document = common(written, problems);
    Mapping root = on == null ? (Mapping) document.root() : undated((Mapping) document.root());
    Application application =
        ApplicationReader.read(
            luohu.services(),
            root,
            document,
            on == null ? today.get() : on,
            luohu::materialCodes,
            luohu.world(),
            Set.of(),
            problems);
    if (application == null || !problems.isEmpty()) {
      problems.sort(Problem.BY_PLACE);
      throw new ProblemsException(problems);
    }
    return application;
  }

  /** The file in the forms that are read, where people may write it as they do. */
  private Document common(Document document, Problems problems) {
    if (!handwritten) {
      return document;
    }
    Service service = service((Mapping) document.root());
    return CommonForms.of(
        service,
        document,
        on,
        today.get(),
        () -> luohu.materialNames(service),
        luohu.world(),
        problems);
  }

  private Service service(Mapping root) {
    Services services = luohu.services();
    return root.get("service") instanceof Scalar name
        ? services.get(name.text()).orElse(services.first())
        : services.first();
  }

  private static Mapping undated(Mapping root) {
    List<Mapping.Entry> entries =
        root.entries().stream().filter(entry -> !entry.key().text().equals(FILED_ON)).toList();
    return new Mapping(entries, root.line(), root.column(), root.length());
  }

  /** Problems that are the whole application's, placed in its file. */
  static ProblemsException within(String file, ProblemsException problems) {
    Problems placed = new Problems();
    placed.addAll(problems.problems());
    placed.replaceAll(
        problem ->
            new Problem(problem.code(), Place.whole(file), problem.message(), problem.help()));
    return new ProblemsException(placed);
  }

  private byte[] bytes(String file) {
    return bytes(file, standardInput);
  }

  /**
   * What a file holds, as much of it as shows that it is too large.
   *
   * @param standardInput read where the name is {@code -}
   * @throws ProblemsException if it cannot be read
   */
  static byte[] bytes(String file, InputStream standardInput) {
    try {
      if (file.equals("-")) {
        return standardInput.readNBytes(DocumentReader.LARGEST + 1);
      }
      Path path = PolicyOptions.path(file);
      if (Files.isDirectory(path)) {
        throw new ProblemsException(directory(file));
      }
      try (InputStream in = Files.newInputStream(path)) {
        return in.readNBytes(DocumentReader.LARGEST + 1);
      }
    } catch (NoSuchFileException e) {
      throw new ProblemsException(missing(file));
    } catch (IOException e) {
      throw new ProblemsException(unreadable(file, e));
    }
  }

  private static Problem directory(String file) {
    return Problem.of(
        "file/directory",
        Place.whole(file),
        Text.of("目录里没有申报文件", "there is no application file in this directory"),
        Text.of("申报文件的名字以 .yaml 或者 .json 结尾", "their names end in .yaml or .json"));
  }

  private static Problem missing(String file) {
    return Problem.of(
        "file/missing",
        Place.whole(file),
        Text.of("没有这个文件", "there is no such file"),
        neighbour(Path.of(file)).map(MappingReader::didYouMean).stream().toArray(Text[]::new));
  }

  private static Problem unreadable(String file, IOException failure) {
    return Problem.of(
        "file/unreadable",
        Place.whole(file),
        failure instanceof AccessDeniedException
            ? Text.of("文件读不了", "the file cannot be read")
            : Text.format("文件读不了：%s", "the file cannot be read: %s", failure.getMessage()),
        Text.of("看看有没有读取权限", "see whether you may read it"));
  }

  /** The file of the same folder that was probably meant. */
  private static Optional<String> neighbour(Path file) {
    Path folder = file.toAbsolutePath().getParent();
    if (folder == null || !Files.isDirectory(folder)) {
      return Optional.empty();
    }
    try (Stream<Path> neighbours = Files.list(folder)) {
      List<String> names =
          neighbours
              .limit(1000)
              .filter(Files::isRegularFile)
              .map(p -> p.getFileName().toString())
              .sorted()
              .toList();
      return Spelling.nearest(String.valueOf(file.getFileName()), names)
          .map(name -> String.valueOf(file.resolveSibling(name)));
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
