package bindery.preview;

import bindery.press.Build;
import bindery.press.LiveBook;
import bindery.press.LivePages;
import bindery.preview.epub.MadeEpub;
import bindery.preview.page.FaceList;
import bindery.preview.page.PageData;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What there is to see of a book at the moment: its pages, and its EPUB as it was made last. */
final class ShownBook {
  private static final int AGAIN = 3;

  private final LiveBook book;
  private final FaceList faces = new FaceList();
  private volatile Optional<PageSearch> search = Optional.empty();
  private volatile Optional<MadeEpub> epub = Optional.empty();

  ShownBook(LiveBook book) {
    this.book = book;
  }

  void show(LivePages now) {
    search = Optional.of(new PageSearch(now.pages().count(), index -> book.page(now, index)));
  }

  /** Books have been made; what cannot be read of them is not shown. */
  void show(List<Build.Made> made) {
    made.stream()
        .map(Build.Made::file)
        .filter(file -> file.toString().endsWith(".epub"))
        .findFirst()
        .ifPresent(this::epub);
  }

  private void epub(Path file) {
    try {
      epub = Optional.of(MadeEpub.of(Files.readAllBytes(file)));
    } catch (IOException gone) {
      epub = Optional.empty();
    }
  }

  FaceList faces() {
    return faces;
  }

  Optional<MadeEpub> epub() {
    return epub;
  }

  /** A page in JSON. */
  Optional<String> page(int index) {
    return shown(now -> page(now, index));
  }

  /** What is asked of pages that are there; others may take their place while it is asked. */
  private <T> Optional<T> shown(Function<LivePages, Optional<T>> asked) {
    Optional<LivePages> now = book.shown();
    Optional<T> found = now.flatMap(asked);
    for (int again = 0; found.isEmpty() && again < AGAIN && !book.shown().equals(now); again++) {
      now = book.shown();
      found = now.flatMap(asked);
    }
    return found;
  }

  Optional<String> page(LivePages of, int index) {
    return book.page(of, index).map(page -> PageData.of(page, of.sources(), faces));
  }

  Optional<byte[]> picture(String name) {
    return shown(now -> book.picture(now, name));
  }

  /** Where words stand on the pages, in JSON. */
  Optional<String> search(String words) {
    return search.map(pages -> pages.json(words));
  }
}
