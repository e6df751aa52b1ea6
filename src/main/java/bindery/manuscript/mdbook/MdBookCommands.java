package bindery.manuscript.mdbook;

import bindery.manuscript.rewrite.Draft;
import bindery.manuscript.rewrite.FolderContext;
import bindery.manuscript.rewrite.Rewriting;
import bindery.manuscript.rewrite.Tab;
import bindery.manuscript.text.Code;
import bindery.manuscript.text.ManuscriptText;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What mdBook's preprocessors are called by: {@code {{footnote: words}}} of mdbook-footnote is a
 * note, {@code {{#tab name="x"}}} of mdbook-tabs a tab; every other {@code {{#command …}}} is told
 * of and left out, for what it would make is not in the text. In folders of other tools it is text,
 * for templates of web pages are written so.
 */
final class MdBookCommands implements Rewriting {
  private static final Pattern MARK =
      Pattern.compile(
          "\\{\\{(?: ?[#%](?<name>[a-z][\\w-]{0,40})(?<rest>[^{}\\n]{0,1000})|footnote:"
              + "(?<note>[^{}]{0,4000}))\\}\\}",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern NAME = Pattern.compile("name\\s*=\\s*\"([^\"]*)\"");

  private final boolean mdBook;

  /**
   * @param mdBook whether the folder is mdBook's
   */
  MdBookCommands(boolean mdBook) {
    this.mdBook = mdBook;
  }

  @Override
  public ManuscriptText apply(ManuscriptText text, int from, FolderContext around) {
    if (text.text().indexOf("{{", from) < 0) {
      return text;
    }
    Code code = text.code(from);
    Draft draft = new Draft(text);
    String all = text.text();
    Matcher mark = MARK.matcher(all);
    for (int at = all.indexOf("{{", from); at >= 0; ) {
      boolean found = mark.region(at, all.length()).lookingAt();
      if (found && !code.covers(at)) {
        draft.put(at, mark.end(), instead(mark, text));
      }
      at = all.indexOf("{{", found ? mark.end() : at + 1);
    }
    return draft.done();
  }

  private String instead(Matcher mark, ManuscriptText text) {
    if (mark.group("note") != null) {
      return "^[" + mark.group("note").strip() + "]";
    }
    switch (mark.group("name")) {
      case "tab":
        Matcher name = NAME.matcher(mark.group("rest"));
        return "\n" + new Tab(name.find() ? name.group(1) : "").open("");
      case "endtab":
        return new Tab("").close("") + "\n";
      case "tabs":
      case "endtabs":
        return "";
      default:
        if (!mdBook) {
          return mark.group();
        }
        text.warn(
            "preprocessor",
            mark.start(),
            mark.group(),
            "mdBook has a program make something of this, which is left out:",
            "write what it would say, if the book needs it");
        return "";
    }
  }
}
