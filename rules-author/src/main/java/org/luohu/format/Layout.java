package org.luohu.format;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.luohu.document.DocumentReader;
import org.luohu.document.Mapping;
import org.luohu.document.Node;
import org.luohu.document.Scalar;
import org.luohu.document.Sequence;
import org.luohu.drl.RuleFile;
import org.luohu.drl.RuleFileReader;
import org.luohu.problem.Place;
import org.luohu.problem.Problem;
import org.luohu.problem.Problems;
import org.luohu.problem.ProblemsException;
import org.luohu.text.Text;
import org.luohu.vocabulary.Vocabulary;

/**
 * The one layout of rule files, manifests, sources and cases. It changes blanks and ends of lines
 * and nothing else: no word, no comment, no order.
 */
public final class Layout {

  private static final Pattern PACKAGE = Pattern.compile("(?m)^\\s*package\\s+([\\w.]+)");

  private final Collection<Vocabulary> vocabularies;

  /**
   * A layout of law.
   *
   * @param vocabularies what rule files may be written in, at least one
   */
  public Layout(Collection<Vocabulary> vocabularies) {
    this.vocabularies = List.copyOf(vocabularies);
  }

  /** Whether a file of this name has a layout. */
  public static boolean knows(String name) {
    return name.endsWith(".drl") || name.endsWith(".yaml") || name.endsWith(".yml");
  }

  /**
   * The text of a file in the one layout.
   *
   * @param name its name, for places; what it ends in says what it is
   * @throws ProblemsException if it cannot be read, with every problem and its place
   */
  public String of(String name, byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8).replace("\r\n", "\n");
    return name.endsWith(".drl") ? rules(name, bytes, text) : yaml(name, bytes, text);
  }

  private String rules(String name, byte[] bytes, String text) {
    read(name, bytes, text);
    String laid = RuleLayout.of(text);
    boolean same = words(RuleTokens.of(laid)).equals(words(RuleTokens.of(text)));
    if (!same || !RuleLayout.of(laid).equals(laid)) {
      throw leftAlone(name);
    }
    return laid;
  }

  private void read(String name, byte[] bytes, String text) {
    Matcher matcher = PACKAGE.matcher(text);
    String own = matcher.find() ? matcher.group(1) : "luohu";
    Problems first = new Problems();
    Iterator<Vocabulary> each = vocabularies.iterator();
    boolean read = RuleFileReader.read(bytes, name, own, each.next(), first).isPresent();
    while (!read && each.hasNext()) {
      Optional<RuleFile> file = RuleFileReader.read(bytes, name, own, each.next(), new Problems());
      read = file.isPresent();
    }
    if (!read) {
      throw new ProblemsException(first);
    }
  }

  private static List<String> words(List<RuleTokens.Piece> pieces) {
    return pieces.stream().map(piece -> piece.text().stripTrailing()).toList();
  }

  private static String yaml(String name, byte[] bytes, String text) {
    Node before = DocumentReader.read(bytes, name).root();
    String unmarked = text.startsWith("\uFEFF") ? text.substring(1) : text;
    YamlLayout layout = new YamlLayout(unmarked);
    String laid = layout.text();
    if (laid.equals(text)) {
      return laid;
    }
    YamlLayout again = new YamlLayout(laid);
    if (!again.text().equals(laid)
        || !again.comments().equals(layout.comments())
        || !saysSame(before, laid, name)) {
      throw leftAlone(name);
    }
    return laid;
  }

  private static boolean saysSame(Node before, String laid, String name) {
    try {
      return same(before, DocumentReader.read(laid.getBytes(StandardCharsets.UTF_8), name).root());
    } catch (ProblemsException e) {
      return false;
    }
  }

  /** Whether two trees say the same, wherever it stands. */
  static boolean same(Node one, Node other) {
    if (one instanceof Scalar a && other instanceof Scalar b) {
      return a.text().equals(b.text()) && a.quoted() == b.quoted();
    }
    if (one instanceof Sequence a && other instanceof Sequence b) {
      boolean same = a.items().size() == b.items().size();
      for (int i = 0; same && i < a.items().size(); i++) {
        same = same(a.items().get(i), b.items().get(i));
      }
      return same;
    }
    if (one instanceof Mapping a && other instanceof Mapping b) {
      boolean same = a.entries().size() == b.entries().size();
      for (int i = 0; same && i < a.entries().size(); i++) {
        Mapping.Entry left = a.entries().get(i);
        Mapping.Entry right = b.entries().get(i);
        same = same(left.key(), right.key()) && same(left.value(), right.value());
      }
      return same;
    }
    return false;
  }

  private static ProblemsException leftAlone(String name) {
    return new ProblemsException(
        Problem.of(
            "format/left-alone",
            Place.whole(name),
            Text.of(
                "这个文件的写法太少见，排版会改变意思，没有动", "the file is written too unusually to be laid out; left"),
            Text.of(
                "把跨行的值、少见的缩进改成普通写法",
                "write values that span lines, or odd indents, in the plain way")));
  }
}
