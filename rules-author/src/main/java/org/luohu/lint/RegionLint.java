package org.luohu.lint;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.luohu.drl.Expression;
import org.luohu.drl.Rule;
import org.luohu.policy.Policy;
import org.luohu.policy.PolicyLibrary;
import org.luohu.policy.Source;
import org.luohu.problem.Place;
import org.luohu.problem.Problem;
import org.luohu.region.Region;
import org.luohu.region.Regions;
import org.luohu.text.Text;

/**
 * What in a version does not fit its days: regions in rules that are none, or none any more, and
 * sources that are not in force yet.
 */
final class RegionLint {

  private final Policy policy;
  private final Regions regions;
  private final ManifestPlaces places;
  private final List<Problem> problems;

  RegionLint(PolicyLibrary library, Policy policy, ManifestPlaces places, List<Problem> problems) {
    this.policy = policy;
    this.regions = library.world().regions();
    this.places = places;
    this.problems = problems;
  }

  void check() {
    for (Rule rule : policy.rules()) {
      rule.forEachComparison(
          comparison -> {
            if (comparison.property().type() == String.class) {
              comparison.constants().forEach(code -> region(rule, comparison, code.toString()));
            }
          });
    }
    policy.cited().values().forEach(this::source);
  }

  private void region(Rule rule, Expression.Comparison comparison, String code) {
    String name = comparison.property().name();
    boolean province = name.endsWith("rovince");
    if (!province && !name.endsWith("ity")) {
      return;
    }
    Optional<Region> found = regions.parse(code);
    Optional<String> meant = found.flatMap(region -> code(region, province));
    if (meant.isEmpty() || !meant.get().equals(code)) {
      String digits = province ? "省级代码（2 位）" : "设区市代码（4 位；直辖市写作 3100，省直辖县 6 位）";
      problems.add(
          Problem.of(
              "lint/region-code",
              place(rule, comparison, code),
              Text.format(
                  "`%s` 要和%s比较，`%s` 不是，永远不会相等",
                  "`%s` is compared with a code of %s, and `%s` is none: they are never equal",
                  name,
                  Text.of(digits, province ? "a province, 2 digits" : "a city, 4 digits"),
                  code),
              meant.or(() -> named(code, province)).map(RegionLint::write).orElse(ONE_CODE)));
    } else if (!name.startsWith("born") && ended(found.get())) {
      problems.add(
          Problem.of(
              "lint/region-code",
              place(rule, comparison, code),
              Text.format(
                  "`%s` 在这个版本施行时已经停用", "`%s` was out of use before this version began", code),
              Text.of("写那时在用的代码", "write the code that was in use then")));
    }
  }

  private static final Text ONE_CODE =
      Text.of(
          "一个引号里写一个代码，例如 in (\"33\", \"31\")",
          "one code in each pair of quotes, as in (\"33\", \"31\")");

  private static Text write(String code) {
    return Text.of("写 `\"" + code + "\"`", "write `\"" + code + "\"`");
  }

  /** How rules write the province or the city of a region. */
  private static Optional<String> code(Region region, boolean province) {
    return province
        ? Optional.of(region.province())
        : Optional.of(region).filter(Region::hasCity).map(Region::city);
  }

  /** The province of a name. */
  private Optional<String> named(String name, boolean province) {
    return regions.provinces().stream()
        .filter(each -> province && name.length() > 1 && each.name().zh().startsWith(name))
        .map(Region::code)
        .findFirst();
  }

  /**
   * Whether all rows of a code had ended before the version began; a code without rows is whole.
   */
  private boolean ended(Region region) {
    var rows = regions.rows(region);
    return !rows.isEmpty() && rows.stream().allMatch(row -> row.ended(policy.firstDay()));
  }

  private Place place(Rule rule, Expression.Comparison comparison, String code) {
    Place named = places.rule(rule.source(), comparison.span());
    String quoted = "\"" + code + "\"";
    String line = named.lineText();
    int at = line == null ? -1 : line.indexOf(quoted, Math.max(0, named.shownColumn() - 1));
    return at < 0
        ? named
        : new Place(
            named.source(),
            named.line(),
            named.textStart() + at + 1,
            quoted.length(),
            line,
            named.textStart(),
            null);
  }

  private void source(Source source) {
    LocalDate begins = source.inForce();
    if (begins != null && begins.isAfter(policy.firstDay())) {
      later(source, begins);
    }
  }

  private void later(Source source, LocalDate begins) {
    problems.add(
        Problem.of(
            "lint/source-not-in-force",
            places.key("findings"),
            Text.format(
                "引用的 `%s` 从 %s 起施行，这个版本 %s 就施行了",
                "`%s`, which is cited, is in force from %s, and this version from %s",
                source.id(),
                begins,
                policy.firstDay()),
            Text.of(
                "改文件夹的日子，或者改 sources.yaml 里的 in-force",
                "change the folder's day, or in-force in sources.yaml")));
  }
}
