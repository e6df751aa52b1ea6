package bindery.preview.server;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.util.Set;

/**
 * Lets in what the preview's own page asks for. A page of the Web may make a browser ask too, by a
 * name that it has pointed at this machine or from within itself; it does not know the token, and
 * the browser says where the question comes from.
 */
final class RequestCheck {
  private final String token;
  private final Set<String> hosts;

  RequestCheck(String token, int port) {
    this.token = token;
    this.hosts = Set.of("127.0.0.1:" + port, "localhost:" + port, "[::1]:" + port);
  }

  /** What HTTP says of the request: 200 where it is let in. */
  int status(HttpExchange exchange) {
    Headers headers = exchange.getRequestHeaders();
    String host = headers.getFirst("Host");
    if (host == null || !hosts.contains(host)) {
      return 403;
    }
    String site = headers.getFirst("Sec-Fetch-Site");
    if (site != null && !site.equals("same-origin") && !site.equals("none")) {
      return 403;
    }
    if (!exchange.getRequestURI().getPath().startsWith("/" + token + "/")) {
      return 403;
    }
    return exchange.getRequestMethod().equals("GET") ? 200 : 405;
  }

  /** The path below the token. */
  String path(HttpExchange exchange) {
    return exchange.getRequestURI().getPath().substring(token.length() + 2);
  }
}
