package org.luohu.site;

import org.luohu.text.Text;

/** What all pages share: head, the way back, the language switch, and the foot. */
final class Frame {

  private Frame() {}

  /**
   * A whole page.
   *
   * @param depth how many folders deep it lies
   */
  static String page(Text title, int depth, Markup main) {
    String root = "../".repeat(depth);
    Markup page = new Markup();
    page.raw(
            """
            <!DOCTYPE html>
            <html xmlns="http://www.w3.org/1999/xhtml" lang="zh-CN">
            <head>
            <meta charset="utf-8"/>
            """)
        .raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n<title>")
        .text(title.zh())
        .raw(
            "</title>\n<link rel=\"stylesheet\" href=\""
                + root
                + "style.css\"/>\n</head>\n<body>\n")
        .raw("<input type=\"checkbox\" id=\"english\" class=\"switch\"/>\n")
        .raw("<header class=\"top\"><a class=\"home\" href=\"" + root + "index.html\">落户政策</a>")
        .raw(
            "<nav><a href=\""
                + root
                + "words.html\">用词</a><label for=\"english\""
                + " lang=\"en\">English</label></nav></header>\n"
                + "<main>\n")
        .raw(main.toString())
        .raw(
            "</main>\n"
                + "<footer><p>由规则文件生成。预审意见，不代替公安机关的决定。 <span class=\"en\" lang=\"en\">Made from the"
                + " rule files. A preliminary opinion; it does not stand in for a decision of the"
                + " police.</span></p></footer>\n"
                + "</body>\n"
                + "</html>\n");
    return page.toString();
  }
}
