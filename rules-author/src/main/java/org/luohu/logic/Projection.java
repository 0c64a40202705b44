package org.luohu.logic;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.luohu.drl.Expression;
import org.luohu.text.Text;
import org.luohu.vocabulary.Property;
import org.luohu.vocabulary.StatedFact;

/**
 * A set of families as it shows in a few properties: exactly the combinations of values that its
 * families have.
 */
public final class Projection {

  private final Families families;
  private final List<ValueClasses> aspects;

  /**
   * A projection.
   *
   * @param properties the properties
   * @param tellingApart the comparisons by which values are told apart
   */
  public Projection(
      Families families,
      Collection<Property<?>> properties,
      Collection<Expression.Comparison> tellingApart) {
    this.families = families;
    this.aspects =
        properties.stream()
            .map(property -> ValueClasses.of(property, families, tellingApart))
            .toList();
  }

  /**
   * Combinations, several values of a property taken together where they go with the same others.
   *
   * @param classes for each property the classes of its values
   */
  public record Block(List<TreeSet<Integer>> classes) {}

  /** The combinations that families have for which the propositions are true. */
  public List<Block> blocks(Collection<Integer> propositions) {
    List<Block> blocks = new ArrayList<>();
    search(new ArrayList<>(propositions), new ArrayList<>(), blocks);
    while (merged(blocks)) {
      // until no two go together
    }
    return blocks;
  }

  private void search(List<Integer> propositions, List<Integer> chosen, List<Block> blocks) {
    if (!families.clauses().satisfiable(propositions)) {
      return;
    }
    if (chosen.size() == aspects.size()) {
      blocks.add(new Block(chosen.stream().map(index -> new TreeSet<>(Set.of(index))).toList()));
      return;
    }
    ValueClasses aspect = aspects.get(chosen.size());
    for (int i = 0; i < aspect.classes().size(); i++) {
      propositions.add(aspect.is(i, families));
      chosen.add(i);
      search(propositions, chosen, blocks);
      chosen.remove(chosen.size() - 1);
      propositions.remove(propositions.size() - 1);
    }
  }

  private static boolean merged(List<Block> blocks) {
    for (int i = 0; i < blocks.size(); i++) {
      for (int j = 0; j < i; j++) {
        List<Integer> apart = apart(blocks.get(i), blocks.get(j));
        if (apart.size() == 1) {
          blocks
              .get(j)
              .classes()
              .get(apart.get(0))
              .addAll(blocks.get(i).classes().get(apart.get(0)));
          blocks.remove(i);
          return true;
        }
      }
    }
    return false;
  }

  private static List<Integer> apart(Block one, Block other) {
    List<Integer> apart = new ArrayList<>();
    for (int i = 0; i < one.classes().size(); i++) {
      if (!one.classes().get(i).equals(other.classes().get(i))) {
        apart.add(i);
      }
    }
    return apart;
  }

  /** That a family's values are in a block. */
  public List<Integer> propositions(Block block) {
    List<Integer> all = new ArrayList<>();
    for (int i = 0; i < aspects.size(); i++) {
      ValueClasses aspect = aspects.get(i);
      all.add(
          families
              .clauses()
              .or(
                  block.classes().get(i).stream()
                      .map(index -> aspect.is(index, families))
                      .toList()));
    }
    return all;
  }

  /** The stated facts that alone decide a property named in one of these blocks. */
  public Set<StatedFact<?>> told(List<Block> blocks) {
    Set<StatedFact<?>> told = new LinkedHashSet<>();
    for (int i = 0; i < aspects.size(); i++) {
      int index = i;
      List<StatedFact<?>> inputs = aspects.get(i).property().inputs();
      boolean named =
          blocks.stream()
              .anyMatch(
                  block -> block.classes().get(index).size() < aspects.get(index).classes().size());
      if (named && inputs.size() == 1) {
        told.add(inputs.get(0));
      }
    }
    return told;
  }

  /** A block in words; properties that may have any value are not named. */
  public Text text(Block block) {
    Set<Text> parts = new LinkedHashSet<>();
    for (int i = 0; i < aspects.size(); i++) {
      if (block.classes().get(i).size() < aspects.get(i).classes().size()) {
        parts.add(aspects.get(i).text(block.classes().get(i)));
      }
    }
    return parts.isEmpty()
        ? Text.of("任何家庭", "any family")
        : Text.join("；", "; ", List.copyOf(parts));
  }
}
