package org.luohu.lint;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.luohu.document.Document;
import org.luohu.document.DocumentReader;
import org.luohu.document.Mapping;
import org.luohu.document.MappingReader;
import org.luohu.problem.Problems;
import org.luohu.problem.ProblemsException;
import org.luohu.text.Text;

/** A page for each code that a fault of a policy tree can have. */
public final class FaultPages {

  /** The first halves of codes, in the order in which the pages are listed. */
  public static final List<String> ROOMS =
      List.of("drl", "policy", "lint", "case", "application", "world", "document", "stock");

  private static final Map<String, FaultPage> PAGES = readAll();

  private FaultPages() {}

  /** Every page, by room and then as a reader meets them. */
  public static Collection<FaultPage> all() {
    return PAGES.values();
  }

  /** The page of a code. */
  public static Optional<FaultPage> of(String code) {
    return Optional.ofNullable(PAGES.get(code));
  }

  private static Map<String, FaultPage> readAll() {
    Map<String, FaultPage> pages = new LinkedHashMap<>();
    for (String room : ROOMS) {
      read(room).forEach(page -> pages.put(page.code(), page));
    }
    return Collections.unmodifiableMap(pages);
  }

  private static List<FaultPage> read(String room) {
    Document document = DocumentReader.read(bytes(room + ".yaml"), room + ".yaml");
    Problems problems = new Problems();
    MappingReader reader = MappingReader.of((Mapping) document.root(), document, "page", problems);
    List<FaultPage> pages = new ArrayList<>();
    for (Mapping.Entry entry : reader.entries()) {
      String name = entry.key().text();
      pages.add(page(room + "/" + name, reader.nested(name, (Mapping) entry.value())));
    }
    if (!problems.isEmpty()) {
      throw new IllegalStateException(new ProblemsException(problems));
    }
    return pages;
  }

  private static FaultPage page(String code, MappingReader reader) {
    FaultPage page =
        new FaultPage(
            code,
            text(reader, "title"),
            text(reader, "what"),
            text(reader, "why"),
            Objects.requireNonNull(
                reader.choice("in", Text.of("例子的位置", "a place"), FaultPage.Where.class), code),
            Objects.requireNonNull(reader.text("bad"), code),
            Objects.requireNonNull(reader.text("good"), code));
    reader.finish();
    return page;
  }

  private static Text text(MappingReader reader, String key) {
    MappingReader both = Objects.requireNonNull(reader.mapping(key), key);
    return Text.of(
        Objects.requireNonNull(both.text("zh"), key), Objects.requireNonNull(both.text("en"), key));
  }

  private static byte[] bytes(String name) {
    try (InputStream in = FaultPages.class.getResourceAsStream(name)) {
      return Objects.requireNonNull(in, name).readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
