package org.luohu.cli;

import java.util.List;
import org.luohu.document.Quotation;
import org.luohu.text.Text;

/** Thrown where arguments make no sense together, or name what does not exist. */
final class UsageFault extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Text message;
  private final transient List<Text> help;

  UsageFault(Text message, Text... help) {
    super(message.en());
    this.message = message;
    this.help = List.of(help);
  }

  /** An argument that cannot be what was typed. */
  static UsageFault cannotBe(String argument, String typed, Text... help) {
    return new UsageFault(
        Text.format("%s 不能是 %s", "%s cannot be %s", argument, Quotation.of(typed)), help);
  }

  Text message() {
    return message;
  }

  List<Text> help() {
    return help;
  }
}
