package org.luohu.cli;

import java.util.List;
import org.luohu.text.Text;

/** Thrown where arguments make no sense together, or name what does not exist. */
final class UsageFault extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Text message;
  private final transient List<Text> help;

  UsageFault(Text message, List<Text> help) {
    super(message.en());
    this.message = message;
    this.help = List.copyOf(help);
  }

  Text message() {
    return message;
  }

  List<Text> help() {
    return help;
  }
}
