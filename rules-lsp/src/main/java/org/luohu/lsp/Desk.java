package org.luohu.lsp;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.MessageType;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.services.LanguageClient;
import org.jspecify.annotations.Nullable;
import org.luohu.Luohu;
import org.luohu.author.Workshop;
import org.luohu.input.ApplicationReader;
import org.luohu.problem.Problem;
import org.luohu.problem.ProblemsException;
import org.luohu.text.Language;

/**
 * What lies open in the editor, and what is wrong with it. Texts are taken as they come; a thread
 * of its own looks at the trees, once for all changes that have come meanwhile.
 */
final class Desk {

  /** What tells an application from any other YAML. */
  private static final Pattern APPLICATION =
      Pattern.compile("(?m)^\\s*\\{?\\s*[\"']?(?:filed-on|filed-at|follow)[\"']?\\s*:");

  private final Map<String, String> open = new ConcurrentHashMap<>();
  private final Map<Path, LawTree> trees = new ConcurrentHashMap<>();
  private final Map<String, List<Diagnostic>> published = new HashMap<>();
  private final Map<String, List<Problem>> problems = new ConcurrentHashMap<>();
  private final Lenses lenses = new Lenses();
  private final AtomicInteger waiting = new AtomicInteger();
  private final ExecutorService thread =
      Executors.newSingleThreadExecutor(
          task -> {
            Thread made = new Thread(null, task, "luohu-desk", 16 << 20);
            made.setDaemon(true);
            return made;
          });
  private volatile Language language = Language.ZH;
  private @Nullable LanguageClient client;
  private @Nullable Luohu bundled;

  void connect(LanguageClient to) {
    client = to;
  }

  void speak(Language spoken) {
    language = spoken;
  }

  Language language() {
    return language;
  }

  Lenses lenses() {
    return lenses;
  }

  /** The tree of a file as it is once all that was typed so far is looked at. */
  CompletableFuture<Optional<Sight>> sightOnceLooked(LawTree tree) {
    return looking(() -> Optional.of(tree.sight().orElseGet(tree::look)));
  }

  /** Tells the author something, and shows the lenses anew. */
  @SuppressWarnings("FutureReturnValueIgnored") // whether the editor does is its own affair
  void tell(String message) {
    LanguageClient to = client;
    if (to != null) {
      to.showMessage(new MessageParams(MessageType.Info, message));
      to.refreshCodeLenses();
    }
  }

  void close() {
    lenses.close();
    thread.shutdown();
  }

  /** A file in the editor, and where it belongs. */
  record Opened(String uri, Path file, @Nullable LawTree tree, String path, String text) {}

  void text(String uri, String text) {
    open.put(uri, text);
    inTree(uri).ifPresent(tree -> tree.type(tree.path(file(uri)), text));
    lookSoon();
  }

  void closed(String uri) {
    open.remove(uri);
    inTree(uri).ifPresent(tree -> tree.close(tree.path(file(uri))));
    lookSoon();
  }

  void saved(String uri) {
    inTree(uri).ifPresent(LawTree::touched);
    lookSoon();
  }

  Optional<Opened> opened(String uri) {
    String text = open.get(uri);
    if (text == null) {
      return Optional.empty();
    }
    Path file = file(uri);
    LawTree tree = inTree(uri).orElse(null);
    String path = tree == null ? file.getFileName().toString() : tree.path(file);
    return Optional.of(new Opened(uri, file, tree, path, text));
  }

  /** The problems last found in a file. */
  List<Problem> problems(String uri) {
    return problems.getOrDefault(uri, List.of());
  }

  /** The tree as it was last looked at; waits for the first look. */
  Optional<Sight> sight(LawTree tree) {
    return tree.sight().or(() -> Optional.of(looking(tree::look).join()));
  }

  /** Does something on the thread that looks at trees. */
  <T> CompletableFuture<T> looking(Supplier<T> work) {
    return CompletableFuture.supplyAsync(work, thread);
  }

  static Path file(String uri) {
    try {
      return Path.of(URI.create(uri)).toAbsolutePath().normalize();
    } catch (IllegalArgumentException | java.nio.file.FileSystemNotFoundException e) {
      return Path.of("/untitled.yaml"); // a buffer without a file, or of another machine
    }
  }

  static String uri(Path file) {
    return file.toUri().toString();
  }

  private Optional<LawTree> inTree(String uri) {
    return LawTree.rootOf(file(uri)).map(root -> trees.computeIfAbsent(root, LawTree::new));
  }

  /** Looks at everything once what has been typed meanwhile is taken in. */
  private void lookSoon() {
    waiting.incrementAndGet();
    try {
      thread.execute(
          () -> {
            if (waiting.decrementAndGet() == 0) {
              lookOrTell();
            }
          });
    } catch (RejectedExecutionException e) {
      // The editor has said goodbye.
    }
  }

  /** A fault of this program must not end the editor's session; it is told in the editor's log. */
  private void lookOrTell() {
    try {
      look();
    } catch (RuntimeException | StackOverflowError e) {
      if (client != null) {
        client.logMessage(new MessageParams(MessageType.Error, "luohu: " + e));
      }
    }
  }

  private void look() {
    Map<String, List<Diagnostic>> found = new HashMap<>();
    Map<String, List<Problem>> now = new HashMap<>();
    for (LawTree tree : trees.values()) {
      Sight seen = tree.look();
      seen.tree()
          .report()
          .problems()
          .forEach(each -> add(tree, each, DiagnosticSeverity.Error, found, now));
      seen.tree()
          .report()
          .warnings()
          .forEach(each -> add(tree, each, DiagnosticSeverity.Warning, found, now));
    }
    open.forEach(
        (uri, text) -> {
          if (inTree(uri).isEmpty() && application(uri, text)) {
            List<Problem> wrong = check(uri, text);
            now.put(uri, wrong);
            found.put(uri, Diagnosed.errors(wrong, language));
          }
        });
    problems.keySet().retainAll(now.keySet());
    problems.putAll(now);
    publish(found);
  }

  private void add(
      LawTree tree,
      Problem problem,
      DiagnosticSeverity severity,
      Map<String, List<Diagnostic>> found,
      Map<String, List<Problem>> now) {
    String uri = spelling(uri(tree.file(tree.pathOf(problem.place().source()))));
    found
        .computeIfAbsent(uri, key -> new ArrayList<>())
        .add(Diagnosed.of(problem, severity, language));
    now.computeIfAbsent(uri, key -> new ArrayList<>()).add(problem);
  }

  /** A file's address as the editor spells it, which may escape more or fewer characters. */
  private String spelling(String uri) {
    if (open.containsKey(uri)) {
      return uri;
    }
    Path file = file(uri);
    return open.keySet().stream().filter(each -> file(each).equals(file)).findFirst().orElse(uri);
  }

  private void publish(Map<String, List<Diagnostic>> found) {
    Set<String> all = new HashSet<>(published.keySet());
    all.addAll(found.keySet());
    all.addAll(open.keySet());
    for (String uri : all) {
      List<Diagnostic> now = found.getOrDefault(uri, List.of());
      if (!now.equals(published.get(uri)) && client != null) {
        client.publishDiagnostics(new PublishDiagnosticsParams(uri, now));
      }
      published.put(uri, now);
    }
    published
        .entrySet()
        .removeIf(each -> each.getValue().isEmpty() && !open.containsKey(each.getKey()));
  }

  static boolean application(String uri, String text) {
    return uri.matches("(?i).*\\.(ya?ml|json)") && APPLICATION.matcher(text).find();
  }

  /** What {@code luohu check} says of a family. */
  private List<Problem> check(String uri, String text) {
    Luohu luohu = bundled;
    if (luohu == null) {
      luohu = Luohu.bundled();
      bundled = luohu;
    }
    try {
      ApplicationReader.read(
          Workshop.SERVICES,
          text.getBytes(StandardCharsets.UTF_8),
          file(uri).toString(),
          LocalDate.now(ZoneId.of("Asia/Shanghai")),
          luohu::materialCodes,
          luohu.world());
      return List.of();
    } catch (ProblemsException e) {
      return e.problems();
    }
  }
}
