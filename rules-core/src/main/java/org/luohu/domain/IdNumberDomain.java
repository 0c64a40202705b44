package org.luohu.domain;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.luohu.problem.ValueFault;
import org.luohu.text.Text;
import org.luohu.vocabulary.Domain;
import org.luohu.vocabulary.Landmarks;
import org.luohu.vocabulary.Option;

/** Citizen identity numbers (GB 11643), masked in whatever is shown. */
public record IdNumberDomain() implements Domain<String> {

  private static final int LONGEST_SHOWN = 40;

  @Override
  public Optional<ValueFault> fault(String number) {
    if (IdNumber.valid(number)) {
      return Optional.empty();
    }
    String shown =
        number.length() > LONGEST_SHOWN
            ? "`***`"
            : "`" + IdNumber.masked(number).replaceAll("\\s", " ") + "`";
    return Optional.of(
        new ValueFault(
            "bad-id-number",
            Text.of(shown + " 不是有效的公民身份号码", shown + " is no valid citizen identity number"),
            List.of(why(number))));
  }

  private static Text why(String number) {
    if (number.length() != 18) {
      return Text.of(
          "应当是 18 位，这里是 " + number.length() + " 位",
          "it has 18 characters, and this has " + number.length());
    }
    String ascii = Normalizer.normalize(number, Normalizer.Form.NFKC).toUpperCase(Locale.ROOT);
    if (IdNumber.valid(ascii)) {
      return number.equalsIgnoreCase(ascii)
          ? Text.of("末位的 `x` 要写成大写 `X`", "write the last character as a capital `X`")
          : Text.of("数字和 `X` 要用半角", "write digits and `X` in half width");
    }
    if (!ascii.matches("[0-9]{17}[0-9X]")) {
      return Text.of("前 17 位是数字，末位是数字或者 `X`", "17 digits, then a digit or `X`");
    }
    return IdNumber.dated(ascii)
        ? Text.of(
            "校验码（末位）不对，请对照证件核对",
            "its check character, the last, is wrong; compare it with the card")
        : Text.of(
            "出生日期（第 7 至 14 位）不对，请对照证件核对",
            "its birth date, characters 7 to 14, is wrong; compare it with the card");
  }

  @Override
  public List<String> representatives(Landmarks landmarks) {
    throw new IllegalStateException("no rule sees identity numbers");
  }

  @Override
  public boolean personal() {
    return true;
  }

  /** Masked: this text may be shown. */
  @Override
  public String code(String value) {
    return IdNumber.masked(value);
  }

  @Override
  public Text label(String value) {
    return Text.of(code(value), code(value));
  }

  @Override
  public List<Option> options() {
    return List.of();
  }
}
