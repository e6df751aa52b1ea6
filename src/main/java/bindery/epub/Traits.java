package bindery.epub;

import bindery.book.AlternativeText;
import bindery.book.Book;
import bindery.book.Role;
import bindery.epub.Accessibility.Trait;
import bindery.epub.picture.Animation;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Looks a book over for what its accessibility metadata have to say. */
final class Traits {
  private Traits() {}

  /**
   * @param epub whose texts and pages are written
   */
  static Set<Trait> of(Book book, PackedPictures pictures, EpubBook epub) {
    Set<Trait> traits = EnumSet.noneOf(Trait.class);
    for (Element image : book.tree().getElementsByTag("img")) {
      Optional<PackedPicture> picture = pictures.byName(image.attr("src"));
      if (picture.isPresent() && !AlternativeText.isOrnament(image)) {
        traits.add(Trait.PICTURES);
        if (AlternativeText.of(image).isEmpty()) {
          traits.add(Trait.UNDESCRIBED);
        }
      }
      if (picture.filter(p -> Animation.of(p.mediaType(), p.bytes())).isPresent()) {
        traits.add(Trait.MOVING);
      }
    }
    if (!epub.withFormulas().isEmpty()) {
      traits.add(Trait.FORMULAS);
    }
    if (!epub.pages().isEmpty()) {
      traits.add(Trait.PAGES);
    }
    if (book.sections().stream().anyMatch(section -> section.role() == Role.INDEX)) {
      traits.add(Trait.INDEX);
    }
    if (!book.tree().getElementsByTag("ruby").isEmpty()) {
      traits.add(Trait.RUBY);
    }
    return traits;
  }
}
