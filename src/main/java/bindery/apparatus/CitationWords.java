package bindery.apparatus;

import bindery.apparatus.CitedPlaces.CitedPlace;
import bindery.apparatus.wording.Nodes;
import bindery.apparatus.wording.Rich;
import bindery.apparatus.wording.Terms;
import bindery.book.Places;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Writes citations into the tree: into the sentence, or into a note that is called there. */
final class CitationWords {
  private static final String STOPS = ".,;:!?";

  /** A stop at the end, and the quotes that close behind it. */
  private static final Pattern LAST_STOP = Pattern.compile("(?s)(.*)\\.([\"'\\p{Pf}\\p{Pi}]*)");

  private static final Pattern ABBREVIATION = Pattern.compile("(?:\\bal|\\b\\p{L}|ibid|Ibid)$");

  private final Terms terms;
  private final CitedWorks works;
  private final boolean links;
  private final String notesBetween;
  private int notes;

  /**
   * @param isNote whether the style is one of notes: there a comma stands behind the author
   */
  CitationWords(Terms terms, CitedWorks works, boolean links, boolean isNote) {
    this.notesBetween = isNote ? ", " : " ";
    this.terms = terms;
    this.works = works;
    this.links = links;
  }

  /**
   * @param author what stands in the sentence itself; empty for nothing
   */
  void write(CitedPlace place, List<Rich> author, List<Rich> words) {
    Element span = place.span();
    span.empty();
    span.removeAttr("data-keys").removeAttr("data-mode");
    if (!author.isEmpty()) {
      span.appendChildren(nodes(author));
    }
    if (place.own()) {
      note(span, words);
    } else if (!words.isEmpty()) {
      if (!author.isEmpty()) {
        span.appendText(place.note() > 0 ? notesBetween : " ");
      }
      span.appendChildren(nodes(words));
      oneStop(span);
    }
  }

  /** Words as nodes, the cites in them as links to their entries. */
  List<Node> nodes(List<Rich> words) {
    return Nodes.of(links ? linked(words) : words, terms);
  }

  private List<Rich> linked(List<Rich> words) {
    List<Rich> out = new ArrayList<>();
    for (Rich each : words) {
      if (!(each instanceof Rich.Formed formed)) {
        out.add(each);
      } else if (formed.kind() == Rich.Kind.CITE && works.lists(formed.value())) {
        boolean within = hasLink(formed.parts());
        out.add(
            within
                ? formed
                : new Rich.Formed(Rich.Kind.LINK, "#" + works.id(formed.value()), formed.parts()));
      } else {
        out.add(new Rich.Formed(formed.kind(), formed.value(), linked(formed.parts())));
      }
    }
    return out;
  }

  private static boolean hasLink(List<Rich> parts) {
    for (Rich part : parts) {
      boolean link =
          part instanceof Rich.Formed formed
              && (formed.kind() == Rich.Kind.LINK || hasLink(formed.parts()));
      boolean own =
          part instanceof Rich.Own own1
              && own1.node() instanceof Element element
              && element.selectFirst("a") != null;
      if (link || own) {
        return true;
      }
    }
    return false;
  }

  private void note(Element span, List<Rich> words) {
    String key = "citation#" + ++notes;
    Element call = new Element("a").addClass("noteref").attr("data-note", key).text("*");
    Places.put(call, Places.of(span));
    Element aside =
        new Element("aside").addClass("note").addClass("citation").attr("data-note", key);
    Places.put(aside, Places.of(span));
    Element p = aside.appendElement("p");
    Places.put(p, Places.of(span));
    p.appendChildren(nodes(words));
    section(span).appendChild(aside);
    boolean bare = span.childNodeSize() == 0;
    span.after(call);
    if (bare) {
      closeUp(span, call);
    }
    if (bare && span.id().isEmpty()) {
      span.remove();
    }
  }

  private static Element section(Element span) {
    Element section = span;
    while (section.parent() != null && !section.parent().normalName().equals("body")) {
      section = section.parent();
    }
    return section;
  }

  /** The call of a note stands behind the stop, and no space before it. */
  private static void closeUp(Element span, Element call) {
    if (call.nextSibling() instanceof TextNode next
        && !next.getWholeText().isEmpty()
        && STOPS.indexOf(next.getWholeText().charAt(0)) >= 0
        && !stops(span.previousSibling())) {
      String text = next.getWholeText();
      span.before(new TextNode(text.substring(0, 1)));
      next.text(text.substring(1));
      if (text.length() == 1) {
        next.remove(); // what follows may be the call of another note
      }
    }
    if (span.previousSibling() instanceof TextNode before) {
      Node stop = before;
      boolean moved =
          before.getWholeText().length() == 1 && before.previousSibling() instanceof TextNode;
      if (moved && STOPS.contains(before.getWholeText())) {
        stop = before.previousSibling();
      }
      TextNode last = (TextNode) stop;
      last.text(last.getWholeText().replaceFirst("\\s+$", ""));
    }
  }

  private static boolean stops(Node before) {
    String text = before instanceof TextNode words ? words.getWholeText().stripTrailing() : "";
    return !text.isEmpty() && STOPS.indexOf(text.charAt(text.length() - 1)) >= 0;
  }

  /** A style's last stop and the sentence's are one. */
  private static void oneStop(Element span) {
    Node last = span;
    while (last != null && last.childNodeSize() > 0) {
      last = last.childNode(last.childNodeSize() - 1);
    }
    boolean follows = span.nextSibling() instanceof TextNode next && !next.getWholeText().isBlank();
    if (follows && last instanceof TextNode text) {
      Matcher stop = LAST_STOP.matcher(text.getWholeText());
      TextNode next = (TextNode) span.nextSibling();
      boolean note = span.closest("aside.note") != null;
      if (!stop.matches()) {
        return;
      }
      if (next.getWholeText().startsWith(".")) {
        next.text(next.getWholeText().substring(1));
      } else if (note && !stop.group(2).isEmpty() && next.getWholeText().startsWith(",")) {
        text.text(stop.group(1) + ',' + stop.group(2)); // where the stop stood, within the quotes
        next.text(next.getWholeText().substring(1));
      } else if (note && !ABBREVIATION.matcher(stop.group(1)).find()) {
        text.text(stop.group(1) + stop.group(2));
      }
    }
  }
}
