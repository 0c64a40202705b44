package org.luohu.decision;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.luohu.text.Text;

/**
 * A material to hand in (申请材料).
 *
 * @param code its code, one spelling in all policies
 * @param name what it is called
 * @param form original or copy
 * @param retention what becomes of it
 * @param retentionByCustom whether no law read says so, but only custom (惯例)
 * @param state whether it is there
 * @param anyOf the codes of which any one serves; empty for a material of its own
 * @param replaces the materials of wider policies in whose place it is handed in; one of its own
 *     code where only what is said of it differs
 * @param lifts the materials of wider policies that need not be handed in beside it
 * @param basis the law that asks for it
 * @param questions what decides whether it is needed, where its state is {@link
 *     MaterialState#POSSIBLE}
 * @param policies the policy versions that ask for it
 * @param fate what becomes of an original, step by step, in the order of the steps; empty where the
 *     law of its policy does not say more than {@code retention}
 * @param note a remark, such as which side of the family it is wanted of
 */
public record Material(
    String code,
    Text name,
    Form form,
    Retention retention,
    boolean retentionByCustom,
    MaterialState state,
    List<String> anyOf,
    List<Displaced> replaces,
    List<Displaced> lifts,
    List<Basis> basis,
    List<Question> questions,
    List<String> policies,
    List<Fate> fate,
    @Nullable Text note) {

  /** What becomes of it, with the word that it is custom where no law says so. */
  public Text retentionWords() {
    Text words = retention.label();
    return retentionByCustom ? Text.of(words.zh() + "（惯例）", words.en() + " (custom)") : words;
  }

  /** What it is handed in instead of, and what it makes needless, in a few words; empty if none. */
  public List<Text> displacedWords() {
    List<Text> words = new ArrayList<>();
    List<Text> others =
        replaces.stream().map(Displaced::name).filter(other -> !other.equals(name)).toList();
    if (!others.isEmpty()) {
      words.add(Text.format("代替%s", "in place of the %s", either(others)));
    }
    if (!lifts.isEmpty()) {
      List<Text> names = lifts.stream().map(Displaced::name).toList();
      words.add(Text.format("交了它，免交%s", "makes the %s needless", either(names)));
    }
    return words;
  }

  private static Text either(List<Text> names) {
    return Text.join("、", ", ", names);
  }

  /** Copies the lists in. */
  public Material {
    anyOf = List.copyOf(anyOf);
    replaces = List.copyOf(replaces);
    lifts = List.copyOf(lifts);
    basis = List.copyOf(basis);
    questions = List.copyOf(questions);
    policies = List.copyOf(policies);
    fate = List.copyOf(fate);
  }
}
