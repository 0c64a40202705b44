package org.luohu.server;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A form of the counter's page as a browser without a script sees it, filled in and sent. */
final class CounterWalk {

  private static final Pattern INPUT = Pattern.compile("<input type=\"(\\w+)\" ([^>]*)>");
  private static final Pattern ATTRIBUTE = Pattern.compile("(\\w+)=\"([^\"]*)\"");

  private CounterWalk() {}

  /** What is asked on a page, by keys; empty where it asks nothing. */
  static List<String> asked(String page) {
    List<String> keys = new ArrayList<>();
    for (String[] input : inputs(page)) {
      if (!input[0].equals("hidden") && !keys.contains(input[1])) {
        keys.add(input[1]);
      }
    }
    return keys;
  }

  /** The address that a browser goes to when the form is sent with these answers. */
  static String sent(String page, Map<String, String> answers) {
    StringBuilder query = new StringBuilder("/?");
    List<String> asked = asked(page);
    Set<String> said = new HashSet<>();
    for (String[] input : inputs(page)) {
      String key = input[1];
      boolean hidden = input[0].equals("hidden");
      if (!hidden && asked.contains(key) && answers.containsKey(key)) {
        if (said.add(key)) {
          query.append(pair(key, answers.get(key)));
        }
      } else if (hidden || input[0].equals("text") || input[3] != null) {
        query.append(pair(key, input[2]));
      }
    }
    return query.toString();
  }

  private static String pair(String name, String value) {
    return name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8) + "&";
  }

  /** Type, name, value, and something where it is chosen. */
  private static List<String[]> inputs(String page) {
    List<String[]> inputs = new ArrayList<>();
    int begins = page.indexOf("<form action=\"./\"");
    if (begins < 0) {
      return inputs;
    }
    Matcher input = INPUT.matcher(page.substring(begins, page.indexOf("</form>", begins)));
    while (input.find()) {
      Map<String, String> said = new LinkedHashMap<>();
      Matcher attribute = ATTRIBUTE.matcher(input.group(2));
      while (attribute.find()) {
        said.put(attribute.group(1), text(attribute.group(2)));
      }
      String chosen = input.group(2).contains(" checked") ? "chosen" : null;
      inputs.add(
          new String[] {
            input.group(1), said.getOrDefault("name", ""), said.getOrDefault("value", ""), chosen
          });
    }
    return inputs;
  }

  /** What HTML says, without its marks. */
  static String text(String html) {
    return html.replaceAll("<[^>]*>", "")
        .replace("&#x3D;", "=")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&#39;", "'")
        .replace("&amp;", "&");
  }
}
