package bindery.preview.server;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * A server for this machine alone: it listens on the loopback address, at an address with a random
 * word in it, and lets no other page of a browser ask.
 */
public final class LocalServer implements AutoCloseable {
  private static final String EVENTS = "events";
  private static final int TOKEN_BYTES = 16;

  private final HttpServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool(LocalServer::thread);
  private final String token;
  private final RequestCheck check;
  private final Served served;
  private final List<EventStream> listening = new CopyOnWriteArrayList<>();
  private volatile String last = "";

  /**
   * Begins to listen.
   *
   * @param port to listen at; 0 for any that is free
   * @throws IOException if that is taken
   */
  public LocalServer(int port, Served served) throws IOException {
    // Without it every answer waits some 40 ms for the next packet.
    System.setProperty("sun.net.httpserver.nodelay", "true");
    this.served = served;
    this.server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
    byte[] random = new byte[TOKEN_BYTES];
    new SecureRandom().nextBytes(random);
    this.token = HexFormat.of().formatHex(random);
    this.check = new RequestCheck(token, server.getAddress().getPort());
    server.setExecutor(threads);
    server.createContext("/", this::handle);
    server.start();
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "preview");
    thread.setDaemon(true);
    return thread;
  }

  /** Where the preview is. */
  public URI address() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/" + token + "/");
  }

  /** Tells all pages that are open, and those that will be opened until there is more news. */
  public void tell(String json) {
    last = json;
    listening.forEach(stream -> stream.tell(json));
  }

  private void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      int status = check.status(exchange);
      if (status != 200) {
        exchange.sendResponseHeaders(status, -1);
        return;
      }
      guard(exchange.getResponseHeaders());
      String path = check.path(exchange);
      if (path.equals(EVENTS)) {
        listen(exchange);
        return;
      }
      String query = exchange.getRequestURI().getQuery();
      Optional<Answer> answer = served.answer(path, query == null ? "" : query);
      if (answer.isEmpty()) {
        exchange.sendResponseHeaders(404, -1);
        return;
      }
      byte[] body = answer.get().body();
      exchange.getResponseHeaders().set("Content-Type", answer.get().type());
      exchange.sendResponseHeaders(200, body.length == 0 ? -1 : body.length);
      exchange.getResponseBody().write(body);
    }
  }

  /** Nothing from elsewhere is loaded, and nobody else may show what is served. */
  private static void guard(Headers headers) {
    headers.set(
        "Content-Security-Policy",
        "default-src 'self'; img-src 'self' data:; style-src 'self' 'unsafe-inline';"
            + " frame-ancestors 'self'; base-uri 'none'; form-action 'none'");
    headers.set("X-Content-Type-Options", "nosniff");
    headers.set("Referrer-Policy", "no-referrer");
    headers.set("Cross-Origin-Resource-Policy", "same-origin");
    headers.set("Cache-Control", "no-store");
  }

  private void listen(HttpExchange exchange) throws IOException {
    exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
    exchange.sendResponseHeaders(200, 0);
    EventStream stream = new EventStream(exchange.getResponseBody());
    listening.add(stream);
    try {
      if (!last.isEmpty()) {
        stream.tell(last);
      }
      stream.write();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    } finally {
      listening.remove(stream);
    }
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
