package org.luohu.decision;

import org.jspecify.annotations.Nullable;
import org.luohu.text.Text;

/**
 * How decisions on a service are said; each is followed by what was asked.
 *
 * @param service the service's name in files
 * @param whether the heading of the first verdict, such as 能否入户：
 * @param granted that it is in order apart from the counter, such as 孩子可以
 * @param refused that it is refused for good, such as 不能办理出生登记：
 * @param way the heading of the second verdict; null for 能否在这里申报：
 */
public record ServiceWords(
    String service, Text whether, Text granted, Text refused, @Nullable Text way) {

  private static final Text HERE = Text.of("能否在这里申报：", "Filing it here: ");

  /** Words of a service whose second verdict is whether it may be filed here. */
  public ServiceWords(String service, Text whether, Text granted, Text refused) {
    this(service, whether, granted, refused, null);
  }

  /** The heading of the second verdict. */
  public Text channel() {
    return way == null ? HERE : way;
  }
}
