package bindery.manuscript.rewrite;

import bindery.manuscript.text.ManuscriptText;
import bindery.report.Report;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Works other files of the folder into a text, with the files that those include in turn. No file
 * is worked into itself, none goes deeper than {@link #DEEPEST}, and all that is worked into one
 * file is together no longer than a file may be; what would be is a {@code include} warning and is
 * left out, and so is a file that is not there.
 */
public final class Include {
  /** As many as mdBook allows (mdBook, src/preprocess/links.rs, MAX_LINK_NESTED_DEPTH). */
  public static final int DEEPEST = 10;

  /** What an include counts for at least, so that their number is limited too. */
  private static final int LEAST = 1_000;

  /** A tool's way of naming files in a text. */
  @FunctionalInterface
  public interface Finder {
    /**
     * The text with what it includes in it.
     *
     * @param from where the text begins after the front matter
     * @param include that works them in
     */
    ManuscriptText included(ManuscriptText text, int from, Include include);
  }

  /** What is known for all that is worked into one file. */
  private static final class Whole {
    private final String file;
    private final FolderContext around;
    private final Report report;
    private final Finder finder;
    private final Map<String, Optional<ManuscriptText>> texts = new HashMap<>();
    private long left;

    Whole(String file, FolderContext around, Report report, Finder finder) {
      this.file = file;
      this.around = around;
      this.report = report;
      this.finder = finder;
      this.left = around.folder().limits().textBytes();
    }
  }

  private final Whole whole;
  private final List<String> chain;
  private final Map<String, Optional<String>> names = new HashMap<>();

  private Include(Whole whole, List<String> chain) {
    this.whole = whole;
    this.chain = chain;
  }

  /** The text of a file with all that it includes. */
  public static ManuscriptText in(
      ManuscriptText text, int from, FolderContext around, Finder finder) {
    Whole whole = new Whole(text.file(), around, text.report(), finder);
    return finder.included(text, from, new Include(whole, List.of(text.file())));
  }

  /** Whether there is a file that a name means here. */
  public boolean has(String written) {
    return name(written).isPresent();
  }

  /** The name in the folder of the file that is meant here. */
  public Optional<String> name(String written) {
    String in = chain.get(chain.size() - 1);
    return names.computeIfAbsent(written, w -> whole.around.find(w, in));
  }

  /**
   * Puts a file, or a part of it, with what it includes, in the place of a mark; nothing and a
   * warning if it cannot be.
   *
   * @param draft of the text that was given to the {@link Finder}
   * @param text that text
   * @param written the file as the author names it
   * @param part what of the file is wanted
   */
  public void put(
      Draft draft,
      ManuscriptText text,
      int from,
      int to,
      String written,
      UnaryOperator<ManuscriptText> part) {
    draft.put(from, to, "");
    text(text, from, written, part).ifPresent(found -> draft.put(to, to, found));
  }

  /** The same for marks that need more than the file's text in their place. */
  public Optional<ManuscriptText> text(
      ManuscriptText text, int at, String written, UnaryOperator<ManuscriptText> part) {
    Optional<String> name = name(written);
    if (name.isPresent() && chain.contains(name.get())) {
      tell(text, at, written, "this file includes itself:", "take one of the includes away");
      return Optional.empty();
    }
    if (name.isPresent() && chain.size() > DEEPEST) {
      String what = "files include each other more than " + DEEPEST + " deep:";
      tell(text, at, written, what, "put the text itself here");
      return Optional.empty();
    }
    Optional<ManuscriptText> wanted = typed(text, at, written, part);
    if (wanted.isEmpty()) {
      return wanted;
    }
    List<String> deeper = Stream.concat(chain.stream(), name.stream()).toList();
    return Optional.of(whole.finder.included(wanted.get(), 0, new Include(whole, deeper)));
  }

  /** A file as it is typed, for a listing: marks in it are shown, so that it may be this one. */
  public Optional<ManuscriptText> typed(
      ManuscriptText text, int at, String written, UnaryOperator<ManuscriptText> part) {
    Optional<String> name = name(written);
    if (name.isEmpty()) {
      tell(text, at, written, "this file is not in the folder and cannot be worked in:", "");
      return Optional.empty();
    }
    Optional<ManuscriptText> read =
        whole.texts.computeIfAbsent(
            name.get(), n -> whole.around.read(n, text.place(at), whole.file, whole.report));
    if (read.isEmpty()) {
      return Optional.empty();
    }
    ManuscriptText wanted = part.apply(read.get());
    whole.left -= wanted.text().length() + LEAST;
    if (whole.left < 0) {
      tell(text, at, written, "too much is worked into one file:", "divide it among several");
      return Optional.empty();
    }
    return Optional.of(wanted);
  }

  private static void tell(ManuscriptText text, int at, String written, String what, String todo) {
    String hint = todo.isEmpty() ? "put it there, or check its name" : todo;
    text.warn("include", at, written, what, hint);
  }
}
