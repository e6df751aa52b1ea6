package bindery.manuscript.mdbook;

import bindery.manuscript.rewrite.Draft;
import bindery.manuscript.rewrite.FolderContext;
import bindery.manuscript.rewrite.Rewriting;
import bindery.manuscript.text.Code;
import bindery.manuscript.text.ManuscriptText;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Listings as the Rust book and its translations write them, {@code <Listing number="1-1"
 * caption="…" file-name="…">} round a fence (rust-lang/book, packages/mdbook-trpl): the name of the
 * file is the listing's title, number and caption stand under it.
 */
final class Listings implements Rewriting {
  private static final Pattern MARK =
      Pattern.compile("(?m)^(?<in>[ \\t>]*+)</?Listing\\b(?<rest>[^\\n]{0,2000}?)>[ \\t]*$");

  private static final Pattern ATTRIBUTE =
      Pattern.compile("([a-z-]++)\\s*+=\\s*+(?:\"([^\"]*+)\"|'([^']*+)')");

  @Override
  public ManuscriptText apply(ManuscriptText text, int from, FolderContext around) {
    if (text.text().indexOf("<Listing", from) < 0) {
      return text;
    }
    Code code = text.code(from);
    Draft draft = new Draft(text);
    Matcher mark = MARK.matcher(text.text()).region(from, text.text().length());
    String caption = "";
    while (mark.find()) {
      if (code.covers(mark.start())) {
        continue;
      }
      int start = mark.end("in");
      if (text.text().startsWith("</", start)) {
        draft.put(start, mark.end(), caption);
        caption = "";
      } else {
        String name = FileTitle.of(value(mark.group("rest"), "file-name"));
        draft.put(start, mark.end(), name.stripTrailing());
        caption = caption(mark.group("rest"));
      }
    }
    return draft.done();
  }

  private static String caption(String rest) {
    String number = value(rest, "number");
    String words = value(rest, "caption");
    String label = number.isEmpty() ? "" : "**Listing " + number + (words.isEmpty() ? "**" : ":**");
    return (label + " " + words).strip();
  }

  private static String value(String rest, String key) {
    Matcher attribute = ATTRIBUTE.matcher(rest);
    while (attribute.find()) {
      if (attribute.group(1).equals(key)) {
        return attribute.group(2) == null ? attribute.group(3) : attribute.group(2);
      }
    }
    return "";
  }
}
