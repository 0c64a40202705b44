package org.luohu.document;

/** Where JSON values end. */
final class JsonSpans {

  private JsonSpans() {}

  /** The end of the string, number, word or sign that begins at an offset. */
  static int end(String text, int start) {
    if (start >= text.length()) {
      return text.length();
    }
    char first = text.charAt(start);
    if (first == '"') {
      return endOfString(text, start);
    }
    int end = start + 1;
    while (word(first) && end < text.length() && word(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static int endOfString(String text, int start) {
    for (int i = start + 1; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"') {
        return i + 1;
      }
      if (c == '\\') {
        i++;
      }
    }
    return text.length();
  }

  private static boolean word(char c) {
    return Character.isLetterOrDigit(c) || c == '-' || c == '+' || c == '.' || c == '_';
  }
}
