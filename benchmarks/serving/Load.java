import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** Asks a server from several connections, each its next question after the last answer. */
public final class Load {

  public static void main(String[] arguments) throws Exception {
    String server = arguments[0];
    List<String> families = Files.readAllLines(Path.of(arguments[1]));
    int clients = Integer.parseInt(arguments[2]);
    int seconds = Integer.parseInt(arguments[3]);
    System.out.println("| asked | a second | median ms | p99 ms | p99.9 ms | bytes an answer |");
    System.out.println("|---|--:|--:|--:|--:|--:|");
    for (int round = 0; round < 2; round++) { // the first warms up
      String empty = measured(server + "/health/liveness", null, clients, seconds);
      String decisions = measured(server + "/v1/decisions", families, clients, seconds);
      if (round == 1) {
        System.out.println("| an empty endpoint | " + empty);
        System.out.println("| a decision | " + decisions);
      }
    }
    System.exit(0);
  }

  private record Seen(long[] nanos, long bytes) {}

  private static String measured(String address, List<String> bodies, int clients, int seconds)
      throws Exception {
    ExecutorService executor = Executors.newFixedThreadPool(clients);
    AtomicInteger next = new AtomicInteger();
    long end = System.nanoTime() + seconds * 1_000_000_000L;
    Callable<Seen> client =
        () -> {
          HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
          long[] nanos = new long[1024];
          int count = 0;
          long bytes = 0;
          while (System.nanoTime() < end) {
            HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address));
            if (bodies != null) {
              String body = bodies.get(next.getAndIncrement() % bodies.size());
              request
                  .header("Content-Type", "application/json")
                  .POST(HttpRequest.BodyPublishers.ofString(body));
            }
            long began = System.nanoTime();
            HttpResponse<byte[]> answer =
                http.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
            long took = System.nanoTime() - began;
            if (answer.statusCode() != 200) {
              throw new IllegalStateException(answer.statusCode() + " " + new String(answer.body()));
            }
            nanos = count == nanos.length ? Arrays.copyOf(nanos, 2 * count) : nanos;
            nanos[count++] = took;
            bytes += answer.body().length;
          }
          return new Seen(Arrays.copyOf(nanos, count), bytes);
        };
    List<Seen> seen = new ArrayList<>();
    for (var future : executor.invokeAll(java.util.Collections.nCopies(clients, client))) {
      seen.add(future.get());
    }
    executor.shutdown();
    long[] all = seen.stream().flatMapToLong(each -> Arrays.stream(each.nanos)).sorted().toArray();
    long bytes = seen.stream().mapToLong(Seen::bytes).sum();
    return String.format(
        "%,d | %.2f | %.2f | %.2f | %,d |",
        all.length / seconds, at(all, 0.5), at(all, 0.99), at(all, 0.999), bytes / all.length);
  }

  private static double at(long[] sorted, double share) {
    return sorted[(int) Math.min(sorted.length - 1, Math.floor(sorted.length * share))] / 1e6;
  }
}
