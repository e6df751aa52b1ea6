package bindery.apparatus.wording;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Words and their forms, as a style puts them together. */
public sealed interface Rich {

  /** What a stretch of words is, or how it looks. */
  enum Kind {
    /** italic, oblique, normal */
    STYLE,
    /** small-caps, normal */
    VARIANT,
    /** bold, light, normal */
    WEIGHT,
    /** underline, none */
    DECORATION,
    /** sup, sub, baseline */
    VERTICAL,
    QUOTES,
    NOCASE,
    /** block, left-margin, right-inline, indent */
    DISPLAY,
    /** the address that the words lead to */
    LINK,
    /** a word of the language, not of the work; invisible */
    TERM,
    /** the names that a cite begins with; invisible */
    NAMES,
    /** a year; invisible */
    YEAR,
    /** the letter after a year; invisible */
    SUFFIX,
    /** the number of a work in the bibliography; invisible */
    NUMBER,
    /** the cite of one work, by its id; invisible */
    CITE;

    boolean isInvisible() {
      return this == NOCASE || ordinal() >= TERM.ordinal();
    }
  }

  /** Plain words. */
  record Words(String text) implements Rich {}

  /** Words in a form. */
  record Formed(Kind kind, String value, List<Rich> parts) implements Rich {}

  /** What the author wrote round a citation: it stays as it is. */
  record Own(Node node) implements Rich {}

  static List<Rich> words(String text) {
    return text.isEmpty() ? List.of() : List.of(new Words(text));
  }

  static List<Rich> formed(Kind kind, String value, List<Rich> parts) {
    return parts.isEmpty() ? parts : List.of(new Formed(kind, value, parts));
  }

  /** The words alone. */
  static String plain(List<Rich> parts) {
    StringBuilder out = new StringBuilder();
    plain(parts, out);
    return out.toString();
  }

  private static void plain(List<Rich> parts, StringBuilder out) {
    for (Rich part : parts) {
      if (part instanceof Words words) {
        out.append(words.text());
      } else if (part instanceof Formed formed) {
        plain(formed.parts(), out);
      } else if (part instanceof Own own) {
        out.append(
            own.node() instanceof TextNode text
                ? text.getWholeText()
                : own.node() instanceof Element element ? element.wholeText() : "");
      }
    }
  }

  /** The words of the first stretch of this kind, or empty. */
  static String first(Kind kind, List<Rich> parts) {
    for (Rich part : parts) {
      if (part instanceof Formed formed) {
        String found = formed.kind() == kind ? plain(formed.parts()) : first(kind, formed.parts());
        if (!found.isEmpty()) {
          return found;
        }
      }
    }
    return "";
  }

  /** The lists one after another, with words between those that are not empty. */
  static List<Rich> joined(List<List<Rich>> lists, String delimiter) {
    List<Rich> out = new ArrayList<>();
    for (List<Rich> list : lists) {
      if (!list.isEmpty()) {
        if (!out.isEmpty() && !delimiter.isEmpty()) {
          out.add(new Words(delimiter));
        }
        out.addAll(list);
      }
    }
    return out;
  }
}
