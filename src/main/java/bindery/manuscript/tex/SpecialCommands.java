package bindery.manuscript.tex;

import bindery.manuscript.rewrite.IndexTerm;
import bindery.manuscript.rewrite.NumberedLink;
import bindery.manuscript.rewrite.NumberedLink.Form;
import bindery.manuscript.tex.Meaning.Special;
import bindery.manuscript.tex.TexReader.Into;
import java.util.List;

/** Reads commands whose arguments are names, addresses or keys, and no text. */
final class SpecialCommands {
  private static final String DELIMITERS = "|!+/\"'=@#&;:";

  private final String text;
  private final Braces braces;
  private final TexReader reader;
  private final Into into;

  SpecialCommands(String text, Braces braces, TexReader reader, Into into) {
    this.text = text;
    this.braces = braces;
    this.reader = reader;
    this.into = into;
  }

  /** Puts what the command means in its place; gives where to go on, or -1 if it is not whole. */
  int read(Special meaning, int i, String name, int at) {
    switch (meaning) {
      case PAGE_BREAK -> {
        int end = Arguments.after(text, at, 0, braces).end();
        end = text.startsWith("{}", end) ? end + 2 : end;
        return put(i, end, "\n\n::: {.page-break}\n:::\n\n");
      }
      case BIBLIOGRAPHY -> {
        int end = Arguments.after(text, at, name.equals("bibliography") ? 1 : 0, braces).end();
        return put(i, end, "\n\n<div class=\"refs\"></div>\n\n");
      }
      case LINE_BREAK -> {
        return put(i, Arguments.after(text, at, 0, braces).end(), "\\\n");
      }
      case DEFINITION -> {
        return definition(i, name, at);
      }
      case VERBATIM -> {
        return verbatim(i, at);
      }
      default -> {
        Arguments found = Arguments.after(text, at, arguments(meaning), braces);
        return found.braced().size() < arguments(meaning)
            ? hyper(meaning, found, i)
            : put(i, found.end(), words(meaning, name, found, i));
      }
    }
  }

  private static int arguments(Special meaning) {
    boolean two =
        List.of(Special.LINK, Special.INNER_LINK, Special.TARGET, Special.INITIAL)
            .contains(meaning);
    return two ? 2 : 1;
  }

  private int put(int from, int to, String instead) {
    into.sink().put(from, to, instead);
    return to;
  }

  /** {@code \hyperref[id]{words}} has its id in brackets. */
  private int hyper(Special meaning, Arguments found, int i) {
    boolean bracketed = meaning == Special.INNER_LINK && found.optional().size() == 1;
    if (!bracketed || found.braced().isEmpty()) {
      return -1;
    }
    return put(i, found.end(), "[" + line(found, 0, i) + "](#" + found.optional().get(0) + ")");
  }

  private String line(Arguments found, int which, int i) {
    int place = into.place().applyAsInt(i);
    return reader.line(found.text(text, which, braces), place, into.depth() + 1);
  }

  private String words(Special meaning, String name, Arguments found, int i) {
    String first = found.text(text, 0, braces).strip();
    return switch (meaning) {
      case INDEX -> IndexTerm.span(first);
      case INDEX_CODE -> IndexTerm.span(first + "@\\texttt{" + first + "}");
      case LABEL -> anchor(first);
      case REFERENCE -> NumberedLink.links(first, form(name));
      case CITATION -> TexCitations.brackets(first, options(found, i));
      case CITATION_IN_TEXT -> TexCitations.inText(first, options(found, i));
      case CITATION_PART -> TexCitations.part(starred(i, name), first, options(found, i));
      case LINK -> "[" + line(found, 1, i) + "](<" + address(first) + ">)";
      case ADDRESS -> first.matches("\\w+:\\S+") ? "<" + address(first) + ">" : "`" + first + "`";
      case INNER_LINK -> "[" + line(found, 1, i) + "](#" + NumberedLink.id(first) + ")";
      case TARGET -> anchor(first) + line(found, 1, i);
      case PICTURE -> TexPictures.picture(first, found.optional(), "", "", reader);
      case INITIAL -> line(found, 0, i) + line(found, 1, i);
      default -> throw new IllegalStateException(meaning.name());
    };
  }

  private String starred(int i, String name) {
    return text.startsWith("*", i + 1 + name.length()) ? name + "*" : name;
  }

  private static Form form(String name) {
    return switch (name) {
      case "eqref" -> Form.PARENTHESES;
      case "pageref", "cpageref" -> Form.PAGE;
      case "nameref", "titleref" -> Form.TITLE;
      case "ref", "ref*", "labelcref" -> Form.NUMBER;
      default -> Form.WORD;
    };
  }

  /** An id that something has already is not given twice. */
  private String anchor(String written) {
    String id = NumberedLink.id(written);
    return reader.isNew(id) ? "<span id=\"" + id + "\"></span>" : "";
  }

  private List<String> options(Arguments found, int i) {
    int place = into.place().applyAsInt(i);
    return found.optional().stream().map(o -> reader.line(o, place, into.depth() + 1)).toList();
  }

  /** In LaTeX some characters of an address stand behind a backslash. */
  private static String address(String written) {
    return written.replaceAll("\\\\([%_#&~{}])", "$1").replaceAll("\\s+", "");
  }

  /** The name that is defined, how many arguments it has, and what it stands for. */
  private int definition(int i, String name, int at) {
    int end = at;
    int groups = 0;
    int most = name.endsWith("environment") ? 3 : 2;
    while (end < text.length() && groups < most) {
      char c = text.charAt(end);
      if (c == '\\' && (groups == 0 || name.equals("let"))) {
        end++;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
          end++;
        }
        groups++;
      } else if (c == '{' && braces.close(end) > 0) {
        end = braces.close(end) + 1;
        groups++;
      } else if (c == '[' && text.indexOf(']', end) > 0 && text.indexOf(']', end) < end + 100) {
        end = text.indexOf(']', end) + 1;
      } else if (c == '#' && end + 1 < text.length() && groups == 1) {
        end += 2;
      } else {
        break;
      }
    }
    if (groups < 2) {
      return -1;
    }
    reader.definition(into.place().applyAsInt(i), "\\" + name);
    return put(i, end, "");
  }

  private int verbatim(int i, int at) {
    int start = Arguments.after(text, at, 0, braces).end();
    char mark = start < text.length() ? text.charAt(start) : ' ';
    char closing = mark == '{' ? '}' : mark;
    if (DELIMITERS.indexOf(mark) < 0 && mark != '{') {
      return -1;
    }
    for (int end = start + 1; end < text.length() && text.charAt(end) != '\n'; end++) {
      if (text.charAt(end) == closing) {
        String words = text.substring(start + 1, end);
        return put(i, end + 1, words.isEmpty() ? "" : "`` " + words + " ``");
      }
    }
    return -1;
  }
}
