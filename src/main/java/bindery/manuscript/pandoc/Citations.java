package bindery.manuscript.pandoc;

import bindery.manuscript.rewrite.Draft;
import bindery.manuscript.rewrite.FolderContext;
import bindery.manuscript.rewrite.NumberedLink;
import bindery.manuscript.rewrite.Rewriting;
import bindery.manuscript.text.Code;
import bindery.manuscript.text.ManuscriptText;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Citations, {@code [see @key, p. 3; @other]} and {@code @key}, and references to numbered things,
 * {@code @fig:x}. pandoc, citations: "Citations go inside square brackets and are separated by
 * semicolons. Each citation must have a key, composed of ‘@’ + the citation identifier from the
 * database". They become spans that keep their keys, with words that can be read: author and year
 * where the folder has a bibliography.
 */
final class Citations implements Rewriting {
  /** More problems of a file tell nothing new. */
  private static final int MOST = 2000;

  /** A key: letters, digits and underscores with single marks between them, or in braces. */
  private static final String KEY =
      "(?:\\{([^{}\\s]+)\\}|([\\p{L}\\p{N}_](?:[\\p{L}\\p{N}_]|[:.#$%&+?<>~/-](?=[\\p{L}\\p{N}_]))*+))";

  private static final Pattern AT = Pattern.compile("(-)?@" + KEY);

  /** pandoc-crossref and the filters like it have these before an id. */
  private static final Pattern NUMBERED =
      Pattern.compile("(?i)(?:fig|tbl|tab|table|eq|eqn|sec|lst|ch|thm):.+");

  /** What is a key and no name of a person somewhere. */
  private static final Pattern LIKE_KEY =
      Pattern.compile(".*(?:\\d{2,}|[\\p{L}\\d][_:][\\p{L}\\d]).*");

  /** What {@code knitr::write_bib} calls the entries of packages. */
  private static final Pattern PACKAGE = Pattern.compile("R-([A-Za-z][A-Za-z0-9.]*)");

  private final boolean family;
  private final boolean strict;
  private Bibliography bibliography;

  /**
   * @param family whether the tool reads brackets with a key as a citation, whoever knows the work
   * @param strict whether it reads keys in the text so too
   */
  Citations(boolean family, boolean strict) {
    this.family = family;
    this.strict = strict;
  }

  private synchronized Bibliography works(FolderContext around) {
    if (bibliography == null) {
      bibliography = Bibliography.of(around);
    }
    return bibliography;
  }

  @Override
  public ManuscriptText apply(ManuscriptText text, int from, FolderContext around) {
    return text.text().indexOf('@', from) < 0 ? text : new Scan(text, from, around).done();
  }

  private final class Scan {
    private final String text;
    private final ManuscriptText source;
    private final Draft draft;
    private final Bibliography works;
    private final String and;
    private final Code code;
    private final Brackets brackets;
    private int told;

    Scan(ManuscriptText source, int from, FolderContext around) {
      this.source = source;
      this.text = source.text();
      this.draft = new Draft(source);
      this.works = works(around);
      this.and = around.language().names().and().stream().findFirst().orElse("&");
      this.code = source.code(from);
      this.brackets = new Brackets(text);
      scan(from);
    }

    ManuscriptText done() {
      return draft.done();
    }

    private void scan(int from) {
      int i = from;
      int at = text.indexOf('@', from);
      while (at >= 0) {
        int bracket = brackets.open(at, i);
        int end = code.covers(at) ? at : bracket >= 0 ? group(bracket, at) : single(at);
        i = Math.max(end, i);
        at = text.indexOf('@', Math.max(at + 1, end));
      }
    }

    /** Citations in brackets; gives where to go on. */
    private int group(int open, int at) {
      int close = brackets.close(open + 1);
      char after = close < 0 || close + 1 >= text.length() ? ' ' : text.charAt(close + 1);
      CitedPart part = CitedPart.at(text, close + 1);
      if (close < 0
          || after == '('
          || after == '['
          || after == '{' && part.isWhole()
          || after == ':' && brackets.defines(open)) {
        return single(at);
      }
      List<String> keys = new ArrayList<>();
      List<String> words = new ArrayList<>();
      boolean links = true;
      for (String piece : text.substring(open + 1, close).split(";")) {
        Matcher key = AT.matcher(piece);
        if (!key.find() || isWord(piece, key.start())) {
          return single(at);
        }
        String name = name(key);
        links &= NUMBERED.matcher(name).matches();
        keys.add(name);
        String before = piece.substring(0, key.start()).strip();
        String rest = rest(piece.substring(key.end()).strip());
        boolean known = !works.isEmpty();
        boolean yearOnly = key.group(1) != null;
        words.add(
            CitationSpan.cite(
                name,
                yearOnly ? "suppress" : "",
                known,
                before,
                label(name, yearOnly ? CitedPart.YEAR : part, open),
                rest));
      }
      if (!links && !family && keys.stream().anyMatch(key -> works.work(key).isEmpty())) {
        return single(at);
      }
      String all = part.enclosed(String.join("; ", words));
      draft.put(
          open,
          close + 1 + part.length(),
          links ? links(keys) : CitationSpan.of(all, keys, part.mode()));
      return close + 1 + part.length();
    }

    private static String rest(String rest) {
      boolean glued = rest.isEmpty() || rest.startsWith(",") || rest.startsWith(":");
      return glued ? rest : (rest.startsWith("]") ? "" : ", ") + rest;
    }

    private String links(List<String> keys) {
      return NumberedLink.together(keys.stream().map(NumberedLink::link).toList());
    }

    private static String name(Matcher key) {
      return key.group(2) == null ? key.group(3) : key.group(2);
    }

    private static boolean isWord(String text, int at) {
      return at > 0
          && (Character.isLetterOrDigit(text.charAt(at - 1))
              || "/.\\@".indexOf(text.charAt(at - 1)) >= 0);
    }

    /** A citation in the text itself; gives where to go on. */
    private int single(int at) {
      Matcher key = AT.matcher(text).region(at, Math.min(text.length(), at + 200));
      if (isWord(text, at) || !key.lookingAt()) {
        return at + 1;
      }
      String name = name(key);
      int from =
          at > 0 && "+*!".indexOf(text.charAt(at - 1)) >= 0 && NUMBERED.matcher(name).matches()
              ? at - 1
              : at;
      if (NUMBERED.matcher(name).matches()) {
        boolean braced = at > 0 && text.charAt(at - 1) == '{' && text.startsWith("}", key.end());
        int start = braced ? at - 1 : Math.max(from, draft.end());
        draft.put(start, key.end() + (braced ? 1 : 0), links(List.of(name)));
        return key.end() + (braced ? 1 : 0);
      }
      boolean known = works.work(name).isPresent();
      if (!known && strict && LIKE_KEY.matcher(name).matches()) {
        draft.put(
            at, key.end(), CitationSpan.of(label(name, CitedPart.WHOLE, at), List.of(name), ""));
      }
      if (!known) {
        return key.end();
      }
      Work work = works.work(name).get();
      int end = key.end();
      String locator = "";
      int open = text.startsWith(" [", end) ? end + 1 : end;
      int close = text.startsWith("[", open) ? brackets.close(open + 1) : -1;
      String inside = close < 0 ? "" : text.substring(open + 1, close);
      if (close > 0
          && inside.length() < 80
          && !inside.startsWith("^")
          && inside.indexOf('@') < 0
          && !text.startsWith("(", close + 1)) {
        locator = ", " + inside;
        end = close + 1;
      }
      draft.put(at, end, CitationSpan.inText(name, work.who(and), work.year(), locator));
      return end;
    }

    /** R itself, or a package, for which knitr writes a bibliography when it runs. */
    private String packaged(String name, String key, int offset) {
      boolean toldLater = !works.isEmpty(); // where citations are put into words
      if (!toldLater && told++ < MOST) {
        source.warn(
            "citation",
            offset,
            "@" + key,
            "R writes the entry of this package when the book is made with it, and no bibliography in"
                + " the folder has it; the package’s name stands in the text:",
            "put the file that ‘knitr::write_bib’ made, such as packages.bib, into the folder");
      }
      return name.equals("base") ? "R" : name;
    }

    private String label(String key, CitedPart part, int offset) {
      if (NUMBERED.matcher(key).matches()) {
        return key;
      }
      Matcher packaged = PACKAGE.matcher(key);
      if (works.work(key).isEmpty() && packaged.matches()) {
        return packaged(packaged.group(1), key, offset);
      }
      if (works.work(key).isEmpty()) {
        if (!works.isEmpty()) {
          return key; // told where citations are put into words
        }
        if (told++ >= MOST) {
          return key;
        }
        source.warn(
            "citation",
            offset,
            "@" + key,
            "this work is cited and no bibliography in the folder has it; its key stands in the text:",
            "put its entry into a .bib file of the folder");
        return key;
      }
      return part.of(works.work(key).get(), and);
    }
  }
}
