package org.luohu.play;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.luohu.problem.ProblemsException;

/**
 * Serves the pages to browsers on this machine alone. A page of another site gets nothing and
 * changes nothing: the host must be this one by its number or {@code localhost}, and what is sent
 * must come from here.
 */
public final class PlayServer implements AutoCloseable {

  /** The bytes of a form at most; the largest version is a tenth of it. */
  private static final int LARGEST = 4 << 20;

  private static final byte[] LOOPBACK = {127, 0, 0, 1};

  private static final String HTML = "text/html; charset=utf-8";
  private static final Map<String, String> FILES =
      Map.of("/play.js", "text/javascript; charset=utf-8", "/play.css", "text/css; charset=utf-8");

  private final HttpServer server;
  private final ExecutorService threads = Executors.newFixedThreadPool(2);
  private final PlayPages pages;
  private final Set<String> hosts;

  /**
   * Begins to serve.
   *
   * @param pages what is served
   * @param port the port; 0 for any that is free
   * @throws IOException if the port cannot be had
   */
  public PlayServer(PlayPages pages, int port) throws IOException {
    this.pages = pages;
    server = HttpServer.create(new InetSocketAddress(InetAddress.getByAddress(LOOPBACK), port), 0);
    int bound = server.getAddress().getPort();
    hosts = Set.of("127.0.0.1:" + bound, "localhost:" + bound);
    server.createContext("/", this::handle);
    server.setExecutor(threads);
    server.start();
  }

  /** The address to open. */
  public String address() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/";
  }

  private record Answer(int status, String type, String body) {}

  private void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      Answer answer = answer(exchange);
      byte[] body = answer.body().getBytes(StandardCharsets.UTF_8);
      exchange.getResponseHeaders().set("Content-Type", answer.type());
      exchange.getResponseHeaders().set("Cache-Control", "no-store");
      exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
      exchange
          .getResponseHeaders()
          .set(
              "Content-Security-Policy",
              "default-src 'self'; img-src data:; frame-ancestors 'none'");
      exchange.sendResponseHeaders(answer.status(), body.length == 0 ? -1 : body.length);
      exchange.getResponseBody().write(body);
    }
  }

  private Answer answer(HttpExchange exchange) throws IOException {
    String origin = exchange.getRequestHeaders().getFirst("Origin");
    if (!hosts.contains(String.valueOf(exchange.getRequestHeaders().getFirst("Host")))
        || (origin != null && !hosts.contains(origin.replaceFirst("^http://", "")))) {
      return new Answer(403, HTML, "");
    }
    String path = exchange.getRequestURI().getPath();
    String type = FILES.get(path);
    if (type != null) {
      return new Answer(200, type, resource(path));
    }
    Map<String, String> asked = form(exchange.getRequestURI().getRawQuery());
    boolean sent = exchange.getRequestMethod().equals("POST");
    if (sent) {
      byte[] body;
      try (InputStream in = exchange.getRequestBody()) {
        body = in.readNBytes(LARGEST + 1);
      }
      if (body.length > LARGEST) {
        return new Answer(413, HTML, "");
      }
      asked.putAll(form(new String(body, StandardCharsets.UTF_8)));
    }
    try {
      String page = path.equals("/") ? pages.index(asked) : pages.version(path, asked, sent);
      return page == null ? new Answer(404, HTML, "") : new Answer(200, HTML, page);
    } catch (ProblemsException e) {
      return new Answer(200, HTML, pages.broken(e.problems(), asked));
    }
  }

  private static Map<String, String> form(@Nullable String encoded) {
    Map<String, String> form = new LinkedHashMap<>();
    if (encoded != null && !encoded.isEmpty()) {
      for (String field : encoded.split("&", -1)) {
        int equals = field.indexOf('=');
        if (equals >= 0) {
          form.put(decoded(field.substring(0, equals)), decoded(field.substring(equals + 1)));
        }
      }
    }
    return form;
  }

  private static String decoded(String text) {
    try {
      return URLDecoder.decode(text, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return text; // not encoded as forms are; taken as it stands
    }
  }

  private static String resource(String path) {
    try (InputStream in = PlayServer.class.getResourceAsStream(path.substring(1))) {
      if (in == null) {
        throw new IllegalStateException("no resource " + path);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
