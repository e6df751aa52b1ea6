package bindery.edits;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Edits as authors make them: mostly words, now and then something larger, and back again. */
final class RandomEdit {
  private static final List<String> WORDS =
      List.of("salt", "and nobody, not even the miller,", "a—a", "*slowly*", "the sea.", "weather");

  private static final List<String> BLOCKS =
      List.of(
          "\n\nA paragraph more, which says nothing that was not known to all before it.\n\n",
          "\n\n## A heading\n\nAnd words below it.\n\n",
          "\n\n- one\n- two and more\n\n",
          "\n\n> A quotation of a sentence. It has two.\n\n",
          " [^edited]\n\n[^edited]: A note that was put here.\n\n",
          "\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n",
          "\n\n```\ncode of two\nlines\n```\n\n");

  private final Path manuscript;
  private final Random random;

  RandomEdit(Path manuscript, Random random) {
    this.manuscript = manuscript;
    this.random = random;
  }

  private List<Path> texts() throws IOException {
    try (Stream<Path> files = Files.walk(manuscript)) {
      return files.filter(f -> f.toString().endsWith(".md")).sorted().toList();
    }
  }

  /**
   * Edits a file.
   *
   * @return the file that was written
   */
  Path edit() throws IOException {
    List<Path> texts = texts();
    Path file = texts.get(random.nextInt(texts.size()));
    String text = Files.readString(file);
    if (text.length() < 50) {
      Files.writeString(file, text + "\n\nMore words for a file that had few of them.\n");
      return file;
    }
    int at = text.indexOf(' ', random.nextInt(text.length() - 20));
    int end = at < 0 ? -1 : text.indexOf(' ', at + 1);
    if (at < 0 || end < 0) {
      Files.writeString(file, text + " more");
      return file;
    }
    Files.writeString(file, edited(text, at, end));
    return file;
  }

  private String edited(String text, int at, int end) {
    String head = text.substring(0, at);
    return switch (random.nextInt(10)) {
      case 0, 1, 2 -> head + " " + pick(WORDS) + text.substring(at);
      case 3, 4 -> head + text.substring(end); // a word less
      case 5 -> head + " " + pick(WORDS) + text.substring(end);
      case 6 -> head + pick(BLOCKS) + text.substring(at);
      case 7 -> head + "\n" + text.substring(at + 1); // a line is turned
      case 8 -> { // a sentence goes elsewhere
        String part = text.substring(at, end);
        int to = text.indexOf(' ', random.nextInt(at + 1));
        yield to < 0 || to >= at
            ? head + text.substring(end)
            : text.substring(0, to) + part + text.substring(to, at) + text.substring(end);
      }
      default -> head + text.substring(Math.min(text.length(), end + random.nextInt(200)));
    };
  }

  private String pick(List<String> some) {
    return some.get(random.nextInt(some.size()));
  }
}
