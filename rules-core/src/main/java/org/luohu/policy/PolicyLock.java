package org.luohu.policy;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.luohu.problem.Place;
import org.luohu.problem.Problem;
import org.luohu.problem.Problems;
import org.luohu.problem.ProblemsException;
import org.luohu.text.Text;
import org.luohu.world.World;

/**
 * What is published of a tree, in {@value #FILE}: a line for each version and each file of the
 * world, its digest and its name. What no line names is a draft. A version's digest is also over
 * the sources that it cites, so {@code sources.yaml} as a whole has no line and may grow.
 *
 * @param lines the digests by name, with their places
 */
public record PolicyLock(NavigableMap<String, Line> lines) {

  /** The file in a tree. */
  public static final String FILE = "LOCK";

  private static final String HEAD =
      """
      # 已公布的版本和 world 的文件，各带摘要值；由 luohu policy lock 写，不要手改。没有列出的是草稿。
      # What is published, by digest; written by `luohu policy lock`. What is not listed is a draft.
      """;
  private static final Pattern LINE = Pattern.compile("([0-9a-f]{64})  (\\S+)");

  /**
   * A line.
   *
   * @param digest SHA-256 in hexadecimal
   * @param place where it stands
   */
  public record Line(String digest, Place place) {}

  /** Keeps the map from being changed. */
  public PolicyLock {
    lines = Collections.unmodifiableNavigableMap(new TreeMap<>(lines));
  }

  /**
   * Reads that of a tree; without lines where there is no such file.
   *
   * @param problems takes every problem found
   */
  public static PolicyLock read(PolicyFiles files, Problems problems) {
    NavigableMap<String, Line> lines = new TreeMap<>();
    byte[] bytes = files.files().getOrDefault(FILE, new byte[0]);
    List<String> all = new String(bytes, StandardCharsets.UTF_8).lines().toList();
    for (int i = 0; i < all.size(); i++) {
      String text = all.get(i).stripTrailing();
      Matcher line = LINE.matcher(text);
      Place place = Place.of(files.shown(FILE), i + 1, 1, Math.max(1, text.length()), text);
      if (line.matches()) {
        lines.put(line.group(2), new Line(line.group(1), place));
      } else if (!text.isEmpty() && !text.startsWith("#")) {
        problems.add(
            Problem.of(
                "policy/lock-line",
                place,
                Text.of("这一行不是“摘要值  名字”", "this line is not a digest and a name"),
                Text.of(
                    "从版本库恢复 " + FILE + "；它由 luohu policy lock 写",
                    "restore " + FILE + "; luohu policy lock writes it")));
      }
    }
    return new PolicyLock(lines);
  }

  /** Everything in which a tree is not what its lock says. */
  public static Problems check(PolicyFiles files, Collection<Policy> policies) {
    return check(files, policies, Map.of());
  }

  /**
   * The same where some versions were left out.
   *
   * @param leftOut their digests by id
   */
  public static Problems check(
      PolicyFiles files, Collection<Policy> policies, Map<String, String> leftOut) {
    Problems problems = new Problems();
    PolicyLock lock = read(files, problems);
    NavigableMap<String, String> now = digests(files, policies);
    now.putAll(leftOut);
    lock.lines.forEach(
        (name, line) -> {
          String digest = now.getOrDefault(name, Errata.NONE);
          if (!digest.equals(line.digest)) {
            problems.add(differs(name, line, digest));
          }
        });
    return problems;
  }

  private static Problem differs(String name, Line line, String now) {
    return now.equals(Errata.NONE)
        ? Problem.of(
            "policy/lock-missing",
            line.place,
            Text.of("已公布的 " + name + " 不在了", name + " was published and is not there"),
            Text.of(
                "恢复它；" + mend(name, line, now).zh(), "restore it; " + mend(name, line, now).en()))
        : Problem.of(
            "policy/lock-differs",
            line.place,
            Text.of(name + " 和公布的不一样", name + " is not what was published"),
            Text.of(
                "恢复原来的文件；新规定写成新版本；" + mend(name, line, now).zh(),
                "restore its files; a change of law is a new version; "
                    + mend(name, line, now).en()));
  }

  private static Text mend(String name, Line line, String now) {
    String entry = "{of: " + name + ", old: " + line.digest + ", new: " + now;
    return Text.of(
        "改正错误的，先写进 "
            + Errata.FILE
            + " 的 errata，再 luohu policy lock："
            + entry
            + ", on: 日子, touched: {zh, en}, basis: {zh, en}}",
        "where an error was mended, tell it under errata in "
            + Errata.FILE
            + " and run luohu policy lock: "
            + entry
            + ", on: day, touched: {zh, en}, basis: {zh, en}}");
  }

  /** The names of all in a tree that can be locked. */
  public static List<String> lockable(PolicyFiles files) {
    return Stream.concat(
            files.folders().stream(),
            files.files().keySet().stream().filter(path -> path.startsWith(World.FOLDER)))
        .toList();
  }

  /** The digests of all that can be locked, by name. */
  private static NavigableMap<String, String> digests(
      PolicyFiles files, Collection<Policy> policies) {
    NavigableMap<String, String> digests = new TreeMap<>();
    policies.forEach(policy -> digests.put(policy.id(), policy.digest()));
    files
        .files()
        .forEach(
            (path, bytes) -> {
              if (path.startsWith(World.FOLDER)) {
                byte[] lines = PolicyDigest.unixLines(bytes);
                digests.put(path, PolicyDigest.sha256(digest -> digest.update(lines)));
              }
            });
    return digests;
  }

  /**
   * The text of the lock as it should be now.
   *
   * @param wanted which drafts are to be published
   * @throws ProblemsException if something published has changed and the errata do not tell of it
   */
  public static String renewed(
      PolicyFiles files, Collection<Policy> policies, Predicate<String> wanted) {
    Problems problems = new Problems();
    PolicyLock old = read(files, problems);
    Errata errata = Errata.read(files, problems);
    NavigableMap<String, String> now = digests(files, policies);
    old.lines.forEach(
        (name, line) -> {
          String digest = now.getOrDefault(name, Errata.NONE);
          if (!digest.equals(line.digest) && !errata.tell(name, line.digest, digest)) {
            problems.add(differs(name, line, digest));
          }
        });
    if (!problems.isEmpty()) {
      throw new ProblemsException(problems);
    }
    StringBuilder text = new StringBuilder(HEAD);
    now.forEach(
        (name, digest) -> {
          if (old.lines.containsKey(name) || wanted.test(name)) {
            text.append(digest).append("  ").append(name).append('\n');
          }
        });
    return text.toString();
  }
}
