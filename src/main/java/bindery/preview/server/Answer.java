package bindery.preview.server;

import java.nio.charset.StandardCharsets;

/**
 * What a path is answered with.
 *
 * @param type of the body, as HTTP calls it
 */
public record Answer(String type, byte[] body) {
  public static Answer json(String json) {
    return new Answer("application/json", json.getBytes(StandardCharsets.UTF_8));
  }
}
