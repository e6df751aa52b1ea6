package bindery;

import java.util.List;

/**
 * What came of a build or a check.
 *
 * @param done whether the books were written; of a check, whether they could be
 * @param files of the books, none if they are not done
 * @param messages all that the listener heard
 */
public record BuildResult(boolean done, List<MadeFile> files, List<Message> messages) {
  /** Of copies of the lists. */
  public BuildResult {
    files = List.copyOf(files);
    messages = List.copyOf(messages);
  }
}
