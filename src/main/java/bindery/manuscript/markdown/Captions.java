package bindery.manuscript.markdown;

import bindery.book.Places;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * Paragraphs that authors put beside a picture, a table or a listing for want of a caption in
 * Markdown: one all in emphasis under a picture, one that begins with a marked label and a number
 * under a picture or a listing (<b>Listing 3:</b>) or beside a table, a short one over a listing
 * that is all in emphasis or names a file, and Pandoc's {@code Table: …}. They become what they are
 * meant for, so that they stay with it and look like it.
 */
final class Captions {
  /** A word and a number: Listing 4-1, Fig. 2, Beispiel A.3. */
  private static final Pattern LABEL =
      Pattern.compile("\\p{Lu}\\p{L}*\\.?\\s+(?:\\p{Lu}\\.)?\\d[\\d.–-]*[:.]?(?:\\s.*)?");

  /** How a paragraph under a picture begins that is its caption without being marked as one. */
  private static final Pattern FIGURE =
      Pattern.compile(
          "(?:Figure|Fig\\.|Abbildung|Abb\\.|Figura|Рис\\.|Рисунок) ?\\d[\\d.–-]*[:.] .*");

  /** How a paragraph beside a table begins that is its caption; Pandoc's two ways. */
  private static final Pattern TABLE = Pattern.compile("\\s*(?:Table)?:\\s+");

  private static final Pattern NAMED = Pattern.compile("\\p{Lu}\\p{L}*:");

  /** Longer ones are text that happens to stand there. */
  private static final int LONGEST = 300;

  private static final int LONGEST_TITLE = 80;

  private Captions() {}

  /** Puts one of two blocks in a row into the other, if it belongs there. */
  static void join(Element before, Element next) {
    boolean listing = before.normalName().equals("pre") || isBare(before, "figure.listing");
    if (isTable(before) && (isCaption(next) || isTableLabel(next))) {
      caption(before, next);
    } else if (isTable(next) && (isCaption(before) || isTableLabel(before))) {
      caption(next, before);
    } else if (isPicture(before) && (isEmphasis(next) || isLabelled(next) || isFigureLabel(next))) {
      captioned(before, next);
    } else if (listing && isLabelled(next)) {
      captioned(listing(before), next);
    } else if (next.normalName().equals("pre") && isTitle(before)) {
      listing(next).prependChild(before.addClass("listing-title"));
    }
  }

  private static boolean isBare(Element figure, String query) {
    return figure.normalName().equals("figure")
        && figure.is(query)
        && figure.selectFirst("> figcaption") == null;
  }

  private static boolean isPicture(Element figure) {
    return isBare(figure, "figure") && figure.selectFirst("> img, > a > img") != null;
  }

  /** A table that has no caption yet. */
  private static boolean isTable(Element table) {
    return table.normalName().equals("table") && table.selectFirst("> caption") == null;
  }

  private static boolean isCaption(Element p) {
    return p.normalName().equals("p")
        && p.childNodeSize() > 0
        && p.childNode(0) instanceof TextNode text
        && TABLE.matcher(text.getWholeText()).lookingAt();
  }

  private static void caption(Element table, Element p) {
    if (isCaption(p)) {
      TextNode first = (TextNode) p.childNode(0);
      first.text(TABLE.matcher(first.getWholeText()).replaceFirst(""));
    } else if (isEmphasis(p)) {
      p.child(0).unwrap();
    }
    Element caption = p.tagName("caption");
    for (String name : List.of("id", "class")) {
      if (caption.hasAttr(name)) {
        table.attr(name, caption.attr(name));
        caption.removeAttr(name);
      }
    }
    table.prependChild(caption);
  }

  /** The figure that a listing is, made in its place. */
  private static Element listing(Element block) {
    if (block.normalName().equals("figure")) {
      return block;
    }
    Element figure = new Element("figure").addClass("listing");
    Places.put(figure, Places.of(block));
    block.replaceWith(figure);
    return figure.appendChild(block);
  }

  private static void captioned(Element figure, Element p) {
    if (isEmphasis(p)) {
      p.child(0).unwrap(); // captions are told from text by their own style
    }
    figure.appendChild(p.tagName("figcaption"));
  }

  private static boolean isEmphasis(Element p) {
    return p.normalName().equals("p")
        && p.childrenSize() == 1
        && p.child(0).normalName().equals("em")
        && p.ownText().isBlank()
        && p.text().length() <= LONGEST;
  }

  private static boolean isTitle(Element p) {
    return (isEmphasis(p) || isNamed(p)) && p.text().length() <= LONGEST_TITLE;
  }

  /** Whether it is a word and, after a colon, a name in code or in emphasis. */
  private static boolean isNamed(Element p) {
    return p.normalName().equals("p")
        && p.childrenSize() == 1
        && (p.child(0).normalName().equals("code") || p.child(0).normalName().equals("em"))
        && p.lastChild() == p.child(0)
        && NAMED.matcher(p.ownText().strip()).matches();
  }

  private static boolean isFigureLabel(Element p) {
    return p.normalName().equals("p")
        && p.childNodeSize() > 0
        && p.childNode(0) instanceof TextNode
        && p.text().length() <= LONGEST
        && FIGURE.matcher(p.text()).matches();
  }

  private static boolean isTableLabel(Element p) {
    return isLabelled(p) && p.text().matches("(?:Tab(?:le|elle|leau|la|\\.)|Табл(?:ица|\\.)).*");
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
