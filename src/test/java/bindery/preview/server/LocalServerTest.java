package bindery.preview.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The preview is for the browser of this machine, and for its own page in it. */
class LocalServerTest {
  private LocalServer server;

  @BeforeEach
  void start() throws IOException {
    server =
        new LocalServer(
            0,
            (path, query) ->
                path.equals("word")
                    ? Optional.of(Answer.json("\"" + query + "\""))
                    : Optional.empty());
  }

  @AfterEach
  void stop() {
    server.close();
  }

  /** The status and what follows, asked as a browser asks. */
  private String ask(String method, String path, String... headers) throws IOException {
    URI address = server.address();
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), address.getPort())) {
      StringBuilder request = new StringBuilder(method + " " + path + " HTTP/1.1\r\n");
      for (String header : headers) {
        request.append(header).append("\r\n");
      }
      socket.getOutputStream().write((request + "\r\n").getBytes(StandardCharsets.UTF_8));
      BufferedReader in =
          new BufferedReader(
              new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
      StringBuilder answer = new StringBuilder();
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        answer.append(line).append('\n');
        if (line.startsWith("data: ")) {
          break;
        }
      }
      return answer.toString();
    }
  }

  private int status(String method, String path, String... headers) throws IOException {
    return Integer.parseInt(ask(method, path, headers).split(" ")[1]);
  }

  private String host() {
    return "Host: 127.0.0.1:" + server.address().getPort();
  }

  private String path(String name) {
    return server.address().getPath() + name;
  }

  @Test
  void itAnswersItsOwnPage() throws IOException {
    String answer = ask("GET", path("word?a%20b"), host(), "Connection: close");
    assertTrue(answer.startsWith("HTTP/1.1 200"), answer);
    assertTrue(answer.contains("\"a b\""), answer);
    assertTrue(answer.toLowerCase(java.util.Locale.ROOT).contains("content-security-policy"));
    assertEquals(
        200,
        status("GET", path("word"), host(), "Sec-Fetch-Site: same-origin", "Connection: close"));
    assertEquals(404, status("GET", path("other"), host(), "Connection: close"));
  }

  @Test
  void itAnswersNobodyElse() throws IOException {
    String close = "Connection: close";
    assertEquals(403, status("GET", "/word", host(), close), "no token");
    assertEquals(403, status("GET", "/0000/word", host(), close), "another token");
    assertEquals(403, status("GET", path("word"), "Host: evil.example", close), "another name");
    assertEquals(
        403, status("GET", path("word"), host(), "Sec-Fetch-Site: cross-site", close), "a page");
    assertEquals(405, status("POST", path("word"), host(), "Content-Length: 0", close));
    assertTrue(InetAddress.getByName(server.address().getHost()).isLoopbackAddress());
  }

  @Test
  void everyServerHasAnotherAddress() throws IOException {
    try (LocalServer other = new LocalServer(0, (path, query) -> Optional.empty())) {
      assertNotEquals(other.address().getPath(), server.address().getPath());
    }
  }

  @Test
  void newsReachPagesThatAreOpenedLater() throws IOException {
    server.tell("1");
    server.tell("2");
    assertTrue(ask("GET", path("events"), host()).endsWith("data: 2\n"));
  }
}
