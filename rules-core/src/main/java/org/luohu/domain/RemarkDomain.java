package org.luohu.domain;

import java.util.List;
import java.util.Optional;
import org.luohu.problem.ValueFault;
import org.luohu.text.Text;
import org.luohu.text.Visible;
import org.luohu.vocabulary.Domain;
import org.luohu.vocabulary.Landmarks;
import org.luohu.vocabulary.Option;

/**
 * A line that the counter writes for itself, such as a case number: printed as it is, looked at by
 * no rule.
 *
 * @param longest how many characters it has at most
 */
public record RemarkDomain(int longest) implements Domain<String> {

  @Override
  public Optional<ValueFault> fault(String value) {
    int length = value.codePointCount(0, value.length());
    if (length > longest) {
      return fault(
          Text.of("长 " + length + " 个字", "it has " + length + " characters"),
          Text.of("最多 " + longest + " 个字", "write at most " + longest));
    }
    if (!Visible.of(value).equals(value)) {
      return fault(
          Text.of("有换行或者看不见的字符", "it holds line ends or characters that nobody sees"),
          Text.of("写成一行，删去它们", "write one line without them"));
    }
    return Optional.empty();
  }

  private static Optional<ValueFault> fault(Text message, Text help) {
    return Optional.of(new ValueFault("bad-remark", message, List.of(help)));
  }

  @Override
  public boolean personal() {
    return true;
  }

  @Override
  public List<String> representatives(Landmarks landmarks) {
    throw new IllegalStateException("no rule sees what the counter writes for itself");
  }

  @Override
  public String code(String value) {
    return value;
  }

  @Override
  public Text label(String value) {
    return Text.plain(value);
  }

  @Override
  public List<Option> options() {
    return List.of();
  }
}
