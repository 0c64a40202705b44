package org.luohu.site;

import org.luohu.text.Text;

/** Writes elements that are well-formed XML as well as HTML; everything that is text is escaped. */
final class Markup {

  private final StringBuilder out = new StringBuilder();

  /** What stands between an element's tags. */
  interface Content {
    /** Writes it. */
    void write();
  }

  /** An element with a class, or without one where it is empty, and its content. */
  Markup element(String name, String kind, Content content) {
    out.append('<')
        .append(name)
        .append(kind.isEmpty() ? "" : " class=\"" + escaped(kind) + "\"")
        .append('>');
    content.write();
    out.append("</").append(name).append(">\n");
    return this;
  }

  /** A section that can be linked to. */
  Markup section(String id, Text heading, Content content) {
    out.append("<section id=\"").append(escaped(id)).append("\">\n");
    heading(2, heading);
    content.write();
    out.append("</section>\n");
    return this;
  }

  /** An element that can be linked to. */
  Markup anchored(String name, String kind, String id, Content content) {
    out.append('<')
        .append(name)
        .append(" class=\"")
        .append(escaped(kind))
        .append("\" id=\"")
        .append(escaped(id))
        .append("\">\n");
    content.write();
    out.append("</").append(name).append(">\n");
    return this;
  }

  Markup heading(int level, Text text) {
    return element("h" + level, "", () -> both(text));
  }

  Markup paragraph(String kind, Text text) {
    return element("p", kind, () -> both(text));
  }

  /** A text in Chinese, and in English for those who ask for it. */
  Markup both(Text text) {
    text(text.zh());
    out.append("<span class=\"en\" lang=\"en\"> ").append(escaped(text.en())).append("</span>");
    return this;
  }

  Markup text(String text) {
    out.append(escaped(text));
    return this;
  }

  Markup span(String kind, String text) {
    out.append("<span class=\"")
        .append(escaped(kind))
        .append("\">")
        .append(escaped(text))
        .append("</span>");
    return this;
  }

  Markup badge(String kind, Text text) {
    out.append("<span class=\"badge ")
        .append(escaped(kind))
        .append("\">")
        .append(escaped(text.zh()))
        .append("<span class=\"en\" lang=\"en\"> ")
        .append(escaped(text.en()))
        .append("</span></span>");
    return this;
  }

  Markup link(String to, Content content) {
    out.append("<a href=\"").append(escaped(to)).append("\">");
    content.write();
    out.append("</a>");
    return this;
  }

  /** Markup made elsewhere. */
  Markup raw(String markup) {
    out.append(markup);
    return this;
  }

  static String escaped(String text) {
    StringBuilder escaped = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            c -> {
              switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                default -> {
                  boolean allowed =
                      c == '\n'
                          || c == '\t'
                          || (c >= 0x20 && c <= 0xD7FF)
                          || (c >= 0xE000 && c <= 0xFFFD)
                          || c >= 0x10000;
                  escaped.appendCodePoint(allowed ? c : 0xFFFD);
                }
              }
            });
    return escaped.toString();
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
