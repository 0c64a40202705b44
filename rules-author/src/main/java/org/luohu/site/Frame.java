package org.luohu.site;

import org.luohu.text.Text;

/** What all pages share: head, the way back, the language switch, and the foot. */
final class Frame {

  private static final String PAGE =
      """
      <!DOCTYPE html>
      <html xmlns="http://www.w3.org/1999/xhtml" lang="zh-CN">
      <head>
      <meta charset="utf-8"/>
      <meta name="viewport" content="width=device-width, initial-scale=1"/>
      <meta name="description" content="%1$s"/>
      <title>%1$s</title>
      <link rel="stylesheet" href="%2$sstyle.css"/>
      <script src="%2$ssite.js" defer="defer"></script>
      </head>
      <body>
      <a class="skip" href="#main">跳到正文 <span lang="en">Skip to the content</span></a>
      <header class="top"><a class="home" href="%2$sindex.html">落户政策 <span class="en" lang="en">Law of registration</span></a><nav aria-label="网站 Site">\
      <a href="%2$sneed.html">要准备什么<span class="en" lang="en"> What do I need</span></a>\
      <a href="%2$ssearch.html">搜索<span class="en" lang="en"> Search</span></a>\
      <a href="%2$swords.html">用词<span class="en" lang="en"> Words</span></a><input type="checkbox" id="english" class="switch"/>\
      <label for="english" lang="en">English</label></nav></header>
      <main id="main" tabindex="-1">
      %3$s</main>
      <footer><p>由规则文件生成。预审意见，不代替公安机关的决定。 <span class="en" lang="en">\
      Made from the rule files. A preliminary opinion; it does not stand in for a decision of the\
       police.</span></p></footer>
      </body>
      </html>
      """;

  private Frame() {}

  /**
   * A whole page.
   *
   * @param depth how many folders deep it lies
   */
  static String page(Text title, int depth, Markup main) {
    return PAGE.formatted(
        Markup.escaped(title.zh() + " · " + title.en()), "../".repeat(depth), main);
  }
}
