package bindery.preview.server;

import java.util.Optional;

/** What is served. Many threads may ask at once. */
public interface Served {
  /**
   * @param path below the address, without a slash at its beginning
   * @param query what stands behind the question mark, decoded; empty where there is none
   * @return empty where there is no such thing
   */
  Optional<Answer> answer(String path, String query);
}
