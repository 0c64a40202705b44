package org.luohu.input;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.luohu.application.Presence;
import org.luohu.application.Service;
import org.luohu.application.ServiceDescription;
import org.luohu.document.CommonWords;
import org.luohu.document.Document;
import org.luohu.document.Mapping;
import org.luohu.document.Node;
import org.luohu.document.Quotation;
import org.luohu.document.Scalar;
import org.luohu.document.Sequence;
import org.luohu.problem.Problem;
import org.luohu.problem.Problems;
import org.luohu.text.Text;
import org.luohu.text.WordIndex;
import org.luohu.vocabulary.Domain;
import org.luohu.vocabulary.StatedFact;
import org.luohu.world.World;

/**
 * A file as clerks write it, turned into one as it is read: Chinese keys, Chinese words for values,
 * dates in any common form, regions and papers by name. What is not understood is left as it
 * stands, and every place is kept, so that whoever reads the result complains of what was written.
 */
public final class CommonForms {

  private final ServiceDescription service;
  private final Document document;
  private final Supplier<Map<String, List<Text>>> papers;
  private final World world;
  private final Problems problems;
  private @Nullable KeyNames names;
  private @Nullable WordIndex<String> paperNames;
  private final Map<String, StatedFact<?>> facts = new LinkedHashMap<>();
  private final @Nullable LocalDate on;
  private LocalDate day;

  private CommonForms(
      Service service,
      Document document,
      @Nullable LocalDate on,
      LocalDate today,
      Supplier<Map<String, List<Text>>> papers,
      World world,
      Problems problems) {
    this.service = ServiceDescription.of(service);
    this.document = document;
    this.papers = papers;
    this.world = world;
    this.problems = problems;
    this.on = on;
    day = on == null ? today : on;
    service.facts().forEach(fact -> facts.put(fact.key(), fact));
  }

  /**
   * The file in the forms that {@link ApplicationReader} reads.
   *
   * @param on the day of filing whatever the file says; null for what it says
   * @param today the day of filing where neither says one
   * @param papers what materials are called, each with its code
   * @param problems takes keys that say one thing twice
   */
  public static Document of(
      Service service,
      Document document,
      @Nullable LocalDate on,
      LocalDate today,
      Supplier<Map<String, List<Text>>> papers,
      World world,
      Problems problems) {
    CommonForms forms = new CommonForms(service, document, on, today, papers, world, problems);
    Mapping root = (Mapping) document.root();
    Branch tree = branch(root);
    forms.putAll(root, tree, "");
    forms.readDay(tree);
    return new Document(document.source(), document.lines(), forms.mapping(tree, ""));
  }

  /** A mapping whose keys are known by now. */
  private record Branch(Map<String, Twig> twigs, int line, int column, int length) {}

  /** A key and what stands under it: a branch, or a node that is none. */
  private record Twig(Scalar key, @Nullable Branch branch, @Nullable Node node) {}

  private static Branch branch(Node at) {
    return new Branch(new LinkedHashMap<>(), at.line(), at.column(), at.length());
  }

  private void putAll(Mapping mapping, Branch branch, String section) {
    for (Mapping.Entry entry : mapping.entries()) {
      put(branch, section, path(section, entry.key().text()), entry);
    }
  }

  /** The path of a key from its section: itself where it is none that has a name. */
  private List<String> path(String section, String word) {
    String full = within(section, word) + ".";
    boolean known = facts.keySet().stream().anyMatch(key -> (key + ".").startsWith(full));
    return known
        ? List.of(word)
        : names()
            .in(section)
            .find(word)
            .map(p -> List.of(p.split("\\.", -1)))
            .orElse(List.of(word));
  }

  private KeyNames names() {
    KeyNames known = names;
    if (known == null) {
      known = new KeyNames(service);
      names = known;
    }
    return known;
  }

  private static String within(String section, String key) {
    return section.isEmpty() ? key : section + "." + key;
  }

  /** Puts an entry where its path leads; lines that speak of one section come together there. */
  private void put(Branch branch, String section, List<String> path, Mapping.Entry entry) {
    String first = path.get(0);
    boolean last = path.size() == 1;
    Mapping inner = last && entry.value() instanceof Mapping mapping ? mapping : null;
    boolean leaf = last && inner == null;
    Twig twig = branch.twigs().get(first);
    if (twig == null) {
      Node at = inner == null ? entry.key() : inner;
      Scalar key = renamed(entry.key(), first);
      twig = leaf ? new Twig(key, null, entry.value()) : new Twig(key, branch(at), null);
      branch.twigs().put(first, twig);
    } else if (leaf || twig.branch() == null) {
      twice(twig.key(), entry.key());
      return;
    }
    Branch into = twig.branch();
    if (into != null && inner != null) {
      putAll(inner, into, within(section, first));
    } else if (into != null) {
      put(into, within(section, first), path.subList(1, path.size()), entry);
    }
  }

  private void twice(Scalar there, Scalar key) {
    problems.note(
        () ->
            Problem.of(
                "document/duplicate-key",
                document.place(key),
                Text.of(
                    Quotation.of(key.text()) + " 与第 " + there.line() + " 行写的是同一项",
                    Quotation.of(key.text()) + " says what line " + there.line() + " says"),
                Text.of("只留一处", "keep one of them")));
  }

  private static Scalar renamed(Scalar scalar, String text) {
    return scalar.text().equals(text)
        ? scalar
        : new Scalar(text, scalar.quoted(), scalar.line(), scalar.column(), scalar.length());
  }

  private void readDay(Branch root) {
    Twig twig = root.twigs().get(service.day().key());
    if (on == null && twig != null && twig.node() instanceof Scalar scalar) {
      day = CommonWords.day(scalar.text()).orElse(day);
    }
  }

  private Mapping mapping(Branch branch, String section) {
    List<Mapping.Entry> entries = new ArrayList<>();
    branch
        .twigs()
        .forEach(
            (key, twig) -> {
              String path = within(section, key);
              Node value =
                  twig.branch() == null
                      ? value(path, java.util.Objects.requireNonNull(twig.node()))
                      : mapping(twig.branch(), path);
              entries.add(new Mapping.Entry(twig.key(), value));
            });
    return new Mapping(entries, branch.line(), branch.column(), branch.length());
  }

  private Node value(String path, Node node) {
    if (path.equals("materials") && node instanceof Sequence list) {
      List<Node> items = list.items().stream().map(this::paper).toList();
      return new Sequence(items, list.line(), list.column(), list.length());
    }
    StatedFact<?> fact = facts.get(path);
    if (fact == null || !(node instanceof Scalar scalar) || scalar.isNull()) {
      return node;
    }
    return code(fact, scalar.text())
        .<Node>map(code -> new Scalar(code, true, scalar.line(), scalar.column(), scalar.length()))
        .orElse(scalar);
  }

  private Optional<String> code(StatedFact<?> fact, String word) {
    for (Presence presence : service.presences()) {
      if (presence.exists() == fact) {
        return no(Domain.of(fact), word);
      }
    }
    for (ServiceDescription.Dated dated : service.dated()) {
      if (dated.day() == fact || dated.happened() == fact) {
        return CommonValues.code(Domain.of(dated.day()), word, day, world)
            .or(() -> no(Domain.of(dated.happened()), word));
      }
    }
    return CommonValues.code(Domain.of(fact), word, day, world);
  }

  /** The code for no, where a word says it: the code for yes is not written. */
  private Optional<String> no(Domain<?> domain, String word) {
    String code = domain.options().get(1).code();
    return CommonValues.code(domain, word, day, world).filter(code::equals);
  }

  private Node paper(Node node) {
    return node instanceof Scalar scalar && !MaterialCodes.wellFormed(scalar.text())
        ? paperNames().find(scalar.text()).map(code -> (Node) renamed(scalar, code)).orElse(scalar)
        : node;
  }

  private WordIndex<String> paperNames() {
    WordIndex<String> index = paperNames;
    if (index == null) {
      index = paperNames(papers.get());
      paperNames = index;
    }
    return index;
  }

  /** The codes of papers by their names. */
  static WordIndex<String> paperNames(Map<String, List<Text>> papers) {
    WordIndex<String> index = new WordIndex<>();
    papers.forEach(
        (code, names) ->
            names.forEach(
                name -> {
                  index.add(name.zh(), code);
                  index.add(name.en(), code);
                }));
    return index;
  }
}
