package bindery.manuscript.myst;

import bindery.manuscript.rewrite.FolderContext;
import bindery.manuscript.rewrite.NumberedLink;
import bindery.manuscript.rewrite.NumberedLink.Form;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What each role becomes. */
final class RoleForms {
  private static final Set<String> TITLED = Set.of("ref", "std:ref", "any", "prf:ref", "hoverxref");
  private static final Set<String> NUMBERED = Set.of("numref", "eq", "math:numref", "std:numref");
  private static final Set<String> WORDS =
      Set.of("download", "dfn", "keyword", "option", "envvar", "token", "abbreviation");
  private static final Set<String> CODE =
      Set.of(
          "code",
          "literal",
          "file",
          "command",
          "program",
          "samp",
          "func",
          "class",
          "meth",
          "mod",
          "attr",
          "obj",
          "data",
          "exc",
          "const",
          "function",
          "method",
          "module",
          "type");
  private static final Set<String> MADE = Set.of("eval", "glue", "glue:text", "glue:any");
  private static final Set<String> ICONS =
      Set.of("fa", "fas", "fab", "far", "octicon", "material-regular", "material-outlined", "icon");
  private static final Set<String> MARKED =
      Set.of(
          "guilabel",
          "menuselection",
          "guibutton",
          "button",
          "underline",
          "u",
          "smallcaps",
          "sc",
          "del",
          "strike",
          "mark",
          "span");

  private RoleForms() {}

  /** Whether only code that is run could tell what it says. */
  static boolean isMade(String name) {
    return MADE.contains(name);
  }

  /** What to put in the place of a role; null if it is not known. */
  static String of(String name, String inside, String file, FolderContext around) {
    RoleTarget reference = RoleTarget.of(inside);
    if (TITLED.contains(name)) {
      return link(reference.words(), "#" + reference.id(), EmptyLinks.attributes(around));
    }
    if (NUMBERED.contains(name)) {
      Form form = name.contains("eq") || name.startsWith("math") ? Form.PARENTHESES : Form.WORD;
      return reference.words().isEmpty()
          ? numbered(name, reference, form)
          : worded(name, reference);
    }
    if (name.equals("doc") || name.equals("std:doc")) {
      return link(reference.words(), Documents.address(reference.target(), file, around), "{.ref}");
    }
    if (name.matches("(?:foot)?cite(?:[:-]?\\w+)*+")) {
      return CitedRole.of(name, inside);
    }
    if (name.equals("index")) {
      String shown = reference.shown();
      // Without words of its own the entry's last are shown, without what says how it is entered.
      String words =
          reference.words().isEmpty() ? shown.replaceFirst("^(?:\\w+:)?\\s*!?\\s*", "") : shown;
      return SphinxEntries.marks(reference.target()) + escaped(words.replace(";", ","));
    }
    if (name.equals("term")) {
      String entry = reference.target().replaceAll("[{}\"\\\\]", "");
      return "[" + escaped(reference.shown()) + "]{.term entry=\"" + entry + "\"}";
    }
    if (WORDS.contains(name) || name.startsWith("bdg")) {
      return escaped(reference.shown());
    }
    if (CODE.contains(name) || name.matches("(?:py|c|cpp|js|rst):.*")) {
      return code(
          reference.words().isEmpty()
              ? reference.target().replaceFirst("^~.*\\.", "")
              : reference.words());
    }
    return isMade(name) ? code(inside) : ICONS.contains(name) ? "" : marked(name, inside);
  }

  /** Words of the author's own, with places for the number and the name (Sphinx, “numref”). */
  private static String worded(String name, RoleTarget reference) {
    String words = reference.words();
    Matcher place = Pattern.compile("%s|\\{(number|name)\\}").matcher(words);
    if (!place.find()) {
      return link(words, "#" + reference.id(), "{.ref}");
    }
    place.reset();
    StringBuilder out = new StringBuilder();
    int at = 0;
    while (place.find()) {
      out.append(escaped(words.substring(at, place.start())));
      boolean title = "name".equals(place.group(1));
      out.append(numbered(name, reference, title ? Form.TITLE : Form.NUMBER));
      at = place.end();
    }
    return out.append(escaped(words.substring(at))).toString();
  }

  /** A reference that its number stands for. */
  private static String numbered(String name, RoleTarget reference, Form form) {
    String label = reference.id();
    String written = "{" + name + "}" + label;
    return "["
        + escaped(reference.target())
        + "](#"
        + label
        + ")"
        + NumberedLink.attributes(written, form);
  }

  private static String marked(String name, String inside) {
    return switch (name) {
      case "sub", "subscript" -> "<sub>" + inside + "</sub>";
      case "sup", "superscript" -> "<sup>" + inside + "</sup>";
      case "kbd" -> "<kbd>" + inside + "</kbd>";
      case "math" -> "`" + inside + "`{.math .inline}";
      case "chem" -> "`" + "\\ce{" + inside + "}" + "`{.math .inline}";
      case "abbr" -> abbreviation(inside);
      case "strong" -> "**" + inside + "**";
      case "emphasis", "em" -> "*" + inside + "*";
      case "pep" -> "[PEP " + inside + "](https://peps.python.org/pep-" + padded(inside) + "/)";
      case "rfc" -> "[RFC " + inside + "](https://www.rfc-editor.org/rfc/rfc" + inside + ")";
      default ->
          MARKED.contains(name)
              ? "[" + escaped(inside.replace("-->", "→")) + "]{." + name + "}"
              : null;
    };
  }

  private static String padded(String number) {
    return number.matches("\\d{1,4}") ? "0".repeat(4 - number.length()) + number : number;
  }

  private static String abbreviation(String inside) {
    int open = inside.lastIndexOf('(');
    boolean both = open > 0 && inside.strip().endsWith(")");
    String words = both ? inside.substring(0, open).strip() : inside;
    String title = both ? inside.strip().substring(open + 1, inside.strip().length() - 1) : "";
    return title.isEmpty()
        ? words
        : "<abbr title=\"" + title.replace("\"", "&quot;") + "\">" + words + "</abbr>";
  }

  private static String code(String words) {
    return "`" + words.strip() + "`";
  }

  private static String link(String words, String address, String attributes) {
    String to =
        address.matches("[^\\s()<>]*") ? address : "<" + address.replaceAll("[<>]", "") + ">";
    return "[" + escaped(words) + "](" + to + ")" + attributes;
  }

  /** Words that are no marks. */
  static String escaped(String words) {
    return words.replaceAll("[\\[\\]]", "\\\\$0");
  }
}
