package bindery.manuscript.markdown;

import bindery.book.Places;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * Paragraphs that authors put beside a picture or a listing for want of a caption in Markdown: one
 * all in emphasis under a picture, one that begins with a marked label and a number under a listing
 * (<b>Listing 3:</b>), a short one over it that is all in emphasis or names a file. They become
 * what they are meant for, so that they stay with it and look like it.
 */
final class Captions {
  /** A word and a number: Listing 4-1, Fig. 2, Beispiel A.3. */
  private static final Pattern LABEL =
      Pattern.compile("\\p{Lu}\\p{L}*\\.?\\s+(?:\\p{Lu}\\.)?\\d[\\d.–-]*[:.]?(?:\\s.*)?");

  private static final Pattern NAMED = Pattern.compile("\\p{Lu}\\p{L}*:");

  /** Longer ones are text that happens to stand there. */
  private static final int LONGEST = 300;

  private static final int LONGEST_TITLE = 80;

  private Captions() {}

  /** What two blocks in a row are together, if one of them belongs to the other. */
  static Optional<Element> joined(Element before, Element next) {
    if (isBare(before, "figure") && before.selectFirst("> img") != null && isEmphasis(next)) {
      return Optional.of(captioned(before, next));
    }
    boolean listing = before.normalName().equals("pre") || isBare(before, "figure.listing");
    if (listing && isLabelled(next)) {
      return Optional.of(captioned(listing(before), next));
    }
    if (isTitle(before) && next.normalName().equals("pre")) {
      Element figure = listing(next);
      return Optional.of(figure.prependChild(before.addClass("listing-title")));
    }
    return Optional.empty();
  }

  private static boolean isBare(Element figure, String query) {
    return figure.is(query) && figure.selectFirst("> figcaption") == null;
  }

  private static Element listing(Element block) {
    if (block.normalName().equals("figure")) {
      return block;
    }
    Element figure = new Element("figure").addClass("listing");
    Places.put(figure, Places.of(block));
    return figure.appendChild(block);
  }

  private static Element captioned(Element figure, Element p) {
    if (isEmphasis(p)) {
      p.child(0).unwrap(); // captions are told from text by their own style
    }
    return figure.appendChild(p.tagName("figcaption"));
  }

  private static boolean isEmphasis(Element p) {
    return p.normalName().equals("p")
        && p.childrenSize() == 1
        && p.child(0).normalName().equals("em")
        && p.ownText().isBlank()
        && p.text().length() <= LONGEST;
  }

  private static boolean isTitle(Element p) {
    return p.text().length() <= LONGEST_TITLE && (isEmphasis(p) || isNamed(p));
  }

  /** Whether it is a word and, after a colon, a name in code or in emphasis. */
  private static boolean isNamed(Element p) {
    return p.normalName().equals("p")
        && p.childrenSize() == 1
        && (p.child(0).normalName().equals("code") || p.child(0).normalName().equals("em"))
        && p.lastChild() == p.child(0)
        && NAMED.matcher(p.ownText().strip()).matches();
  }

  private static boolean isLabelled(Element p) {
    boolean marked =
        p.normalName().equals("p")
            && p.childrenSize() > 0
            && p.childNode(0) == p.child(0)
            && (p.child(0).normalName().equals("strong") || p.child(0).normalName().equals("em"));
    return marked
        && p.text().length() <= LONGEST
        && LABEL.matcher(p.child(0).text().strip()).matches();
  }
}
