package org.luohu.input;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.luohu.application.Application;
import org.luohu.document.Mapping;
import org.luohu.document.MappingReader;
import org.luohu.text.Text;

/** Days that cannot stand together: born after the filing, dead before birth. */
final class DayChecks {

  private static final Text COMPARE = Text.of("请核对这两个日期", "compare the two days");

  private final MappingReader reader;
  private final Mapping root;
  private final Application application;

  DayChecks(MappingReader reader, Mapping root, Application application) {
    this.reader = reader;
    this.root = root;
    this.application = application;
  }

  void check() {
    LocalDate filed = application.filedOn();
    LocalDate born = application.child().bornOn();
    LocalDate died = application.child().diedOn();
    if (born != null && born.isAfter(filed)) {
      problem(
          "born-after-filing",
          "child.born-on",
          Text.of(
              "出生日期 " + born + " 在申报日 " + filed + " 之后",
              "the day of birth, " + born + ", is after the day of filing, " + filed));
    }
    if (died != null && died.isAfter(filed)) {
      problem(
          "died-after-filing",
          "child.died-on",
          Text.of(
              "死亡日期 " + died + " 在申报日 " + filed + " 之后",
              "the day of death, " + died + ", is after the day of filing, " + filed));
    }
    if (born != null && died != null && died.isBefore(born)) {
      problem(
          "died-before-birth",
          "child.died-on",
          Text.of(
              "死亡日期 " + died + " 在出生日期 " + born + " 之前",
              "the day of death, " + died + ", is before the day of birth, " + born));
    }
    if (born != null) {
      checkParent("father", "父亲", application.father().idNumber(), born);
      checkParent("mother", "母亲", application.mother().idNumber(), born);
    }
    checkSameNumber();
  }

  private void checkParent(String key, String zh, @Nullable String number, LocalDate childBorn) {
    if (number == null || IdNumberReader.birthDate(number).isBefore(childBorn)) {
      return;
    }
    LocalDate born = IdNumberReader.birthDate(number);
    problem(
        "parent-born-after-child",
        key + "." + IdNumberReader.KEY,
        Text.of(
            "按公民身份号码，" + zh + "出生于 " + born + "，不早于孩子的出生日期 " + childBorn,
            "by the identity number the "
                + key
                + " was born on "
                + born
                + ", not before the child, born on "
                + childBorn));
  }

  private void checkSameNumber() {
    String father = application.father().idNumber();
    if (father != null && father.equals(application.mother().idNumber())) {
      problem(
          "same-id-number",
          "mother." + IdNumberReader.KEY,
          Text.of("父亲和母亲的公民身份号码相同", "the father and the mother have the same identity number"));
    }
  }

  private void problem(String kind, String path, Text message) {
    Mapping.Entry entry = Paths.find(root, path);
    Text help =
        kind.equals("same-id-number") ? Text.of("请对照证件核对", "compare them with the cards") : COMPARE;
    reader.problem(
        kind, entry == null ? root : entry.value(), message, List.of(help).toArray(Text[]::new));
  }
}
