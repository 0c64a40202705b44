package org.luohu.domain;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.luohu.document.MappingReader;
import org.luohu.document.Quotation;
import org.luohu.problem.ValueFault;
import org.luohu.text.Spelling;
import org.luohu.text.Text;
import org.luohu.vocabulary.Domain;
import org.luohu.vocabulary.Landmarks;
import org.luohu.vocabulary.Option;

/**
 * Ethnicities (民族): the names of GB/T 3304 without 族, and {@code none} for those who have no
 * Chinese one. Rules only see whether two are the same, so the representatives are those stated and
 * enough others.
 */
public final class EthnicityDomain implements Domain<String> {

  /** The ethnicity of a person who has none, such as a foreigner. */
  public static final String NONE = "none";

  private static final Text NOUN = Text.of("民族名称", "an ethnicity");
  private static final Text FORM =
      Text.of(
          "填民族名称，例如 `汉`；外国人填 `none`",
          "write a GB/T 3304 name such as `汉`, or `none` for a foreigner");

  /** The 56 names of GB/T 3304, then those registered without one: 未识别 and 入籍. */
  public static final List<String> NAMES =
      List.of(
          ("汉 蒙古 回 藏 维吾尔 苗 彝 壮 布依 朝鲜 满 侗 瑶 白 土家 哈尼 哈萨克 傣 黎 傈僳 佤 畲 高山 拉祜 水 东乡 纳西 景颇"
                  + " 柯尔克孜 土 达斡尔 仫佬 羌 布朗 撒拉 毛南 仡佬 锡伯 阿昌 普米 塔吉克 怒 乌孜别克 俄罗斯 鄂温克 德昂 保安"
                  + " 裕固 京 塔塔尔 独龙 鄂伦春 赫哲 门巴 珞巴 基诺 未识别 入籍")
              .split(" "));

  /** The name without 族, if there is such an ethnicity. */
  public static Optional<String> parse(String text) {
    if (text.equals(NONE) || NAMES.contains(text)) {
      return Optional.of(text);
    }
    String stem = text.endsWith("族") ? text.substring(0, text.length() - 1) : text;
    return NAMES.contains(stem) ? Optional.of(stem) : Optional.empty();
  }

  @Override
  public String canonical(String value) {
    return parse(value.strip()).orElse(value);
  }

  @Override
  public Optional<ValueFault> fault(String value) {
    if (parse(value.strip()).isPresent()) {
      return Optional.empty();
    }
    List<Text> help = new ArrayList<>();
    help.add(FORM);
    nearest(value).ifPresent(word -> help.add(MappingReader.didYouMean(word)));
    String quoted = Quotation.of(value);
    return Optional.of(
        new ValueFault(
            "unknown-value",
            Text.of(quoted + " 不是" + NOUN.zh(), quoted + " is not " + NOUN.en()),
            help));
  }

  /** Names of one character are all one letter apart, so only longer ones are compared. */
  private static Optional<String> nearest(String text) {
    if (text.equalsIgnoreCase("han")) {
      return Optional.of("汉");
    }
    String stem = text.endsWith("族") ? text.substring(0, text.length() - 1) : text;
    return stem.length() < 2
        ? Optional.empty()
        : Spelling.nearest(stem, NAMES.stream().filter(n -> n.length() > 1).toList());
  }

  @Override
  public List<String> representatives(Landmarks landmarks) {
    Set<String> values = new LinkedHashSet<>();
    for (Object value : landmarks.values()) {
      if (value instanceof String name && NAMES.contains(name)) {
        values.add(name);
      }
    }
    int wanted = values.size() + 3;
    for (int i = 0; values.size() < wanted; i++) {
      values.add(NAMES.get(i));
    }
    values.add(NONE);
    return new ArrayList<>(values);
  }

  @Override
  public String code(String value) {
    return value;
  }

  @Override
  public Text label(String value) {
    return value.equals(NONE) ? Text.of("无民族成份", "no ethnicity") : Text.of(value + "族", value);
  }

  @Override
  public List<Option> options() {
    return List.of();
  }
}
