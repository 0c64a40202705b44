package org.luohu.cases;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.luohu.document.Document;
import org.luohu.document.Mapping;
import org.luohu.document.Node;
import org.luohu.document.Scalar;
import org.luohu.document.Sequence;

/**
 * The days of a case: it may name several days of filing, and count its other days back from that
 * day, {@code filed-on - 21d}, in days, months ({@code m}) or years ({@code y}).
 */
public final class CaseDays {

  /** The key of the day of filing. */
  public static final String FILED_ON = "filed-on";

  private static final Pattern COUNTED =
      Pattern.compile(FILED_ON + "(?: *- *([0-9]{1,5})([dmy]))?");

  private CaseDays() {}

  /** The case on each of its days of filing, as a document with plain days. */
  public static List<Document> of(Document document) {
    Node filed = ((Mapping) document.root()).get(FILED_ON);
    if (filed == null) {
      return List.of(document);
    }
    List<Node> days =
        filed instanceof Sequence sequence && !sequence.items().isEmpty()
            ? sequence.items()
            : List.of(filed);
    return days.stream().map(day -> on(document, day)).toList();
  }

  /** The day of filing of a document with plain days; null where none can be read. */
  public static @Nullable LocalDate filedOn(Document document) {
    return day(((Mapping) document.root()).get(FILED_ON));
  }

  private static Document on(Document document, Node day) {
    Mapping root = (Mapping) document.root();
    LocalDate filed = day(day);
    List<Mapping.Entry> entries = new ArrayList<>();
    for (Mapping.Entry entry : root.entries()) {
      boolean that = entry.key().text().equals(FILED_ON);
      entries.add(new Mapping.Entry(entry.key(), that ? day : plain(entry.value(), filed)));
    }
    return new Document(document.source(), document.lines(), with(root, entries));
  }

  private static Mapping with(Mapping mapping, List<Mapping.Entry> entries) {
    return new Mapping(entries, mapping.line(), mapping.column(), mapping.length());
  }

  /**
   * A node with the days in it worked out; the node itself where the day of filing is not known.
   */
  private static Node plain(Node node, @Nullable LocalDate filed) {
    if (filed != null && node instanceof Mapping mapping) {
      List<Mapping.Entry> entries = new ArrayList<>();
      mapping
          .entries()
          .forEach(
              entry -> entries.add(new Mapping.Entry(entry.key(), plain(entry.value(), filed))));
      return with(mapping, entries);
    }
    if (filed != null && node instanceof Scalar scalar) {
      Matcher counted = COUNTED.matcher(scalar.text());
      if (counted.matches()) {
        return new Scalar(
            back(filed, counted).toString(),
            scalar.quoted(),
            scalar.line(),
            scalar.column(),
            scalar.length());
      }
    }
    return node;
  }

  private static LocalDate back(LocalDate filed, Matcher counted) {
    if (counted.group(1) == null) {
      return filed;
    }
    int amount = Integer.parseInt(counted.group(1));
    return switch (counted.group(2)) {
      case "d" -> filed.minusDays(amount);
      case "m" -> filed.minusMonths(amount);
      default -> filed.minusYears(amount);
    };
  }

  private static @Nullable LocalDate day(@Nullable Node node) {
    try {
      return node instanceof Scalar scalar ? LocalDate.parse(scalar.text()) : null;
    } catch (DateTimeParseException e) {
      return null; // reading the application tells of it
    }
  }
}
