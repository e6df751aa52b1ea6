package bindery.manuscript.html;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes a block of raw HTML apart where its tags do not balance, because Markdown may stand between
 * {@code <div>} and {@code </div>} and is not part of the block.
 */
public final class HtmlPieces {
  private static final Pattern TAG =
      Pattern.compile(
          "<!--.*?-->|<(?<end>/?)(?<name>[A-Za-z][A-Za-z0-9-]*)(?:\"[^\"]*\"|'[^']*'|[^<>\"'])*>",
          Pattern.DOTALL);

  /** Only these hold Markdown. Tags whose end may be left out are the HTML parser's business. */
  private static final Set<String> CONTAINERS =
      Set.of(
          "div",
          "section",
          "article",
          "aside",
          "header",
          "footer",
          "blockquote",
          "figure",
          "figcaption",
          "details",
          "center",
          "main",
          "nav",
          "span",
          "a",
          "small",
          "em",
          "strong");

  public enum Kind {
    OPEN,
    CLOSE,
    WHOLE
  }

  public record Piece(Kind kind, String html, String name) {}

  private record Tag(int start, int end, String name, boolean closing) {}

  private HtmlPieces() {}

  public static List<Piece> of(String html) {
    List<Piece> pieces = new ArrayList<>();
    int at = 0;
    for (Tag tag : unmatched(html)) {
      whole(html.substring(at, tag.start), pieces);
      Kind kind = tag.closing ? Kind.CLOSE : Kind.OPEN;
      pieces.add(new Piece(kind, html.substring(tag.start, tag.end), tag.name));
      at = tag.end;
    }
    whole(html.substring(at), pieces);
    return pieces;
  }

  private static void whole(String html, List<Piece> pieces) {
    if (!html.isBlank()) {
      pieces.add(new Piece(Kind.WHOLE, html, ""));
    }
  }

  /** The tags without a partner, in the order of the text. */
  private static List<Tag> unmatched(String html) {
    Set<Integer> alone = new TreeSet<>();
    List<Tag> tags = tags(html);
    Deque<Integer> open = new ArrayDeque<>();
    for (int i = 0; i < tags.size(); i++) {
      if (!tags.get(i).closing) {
        open.push(i);
        alone.add(i);
      } else if (!open.isEmpty() && tags.get(open.peek()).name.equals(tags.get(i).name)) {
        alone.remove(open.pop());
      } else {
        alone.add(i);
      }
    }
    return alone.stream().map(tags::get).toList();
  }

  private static List<Tag> tags(String html) {
    List<Tag> tags = new ArrayList<>();
    Matcher matcher = TAG.matcher(html);
    while (matcher.find()) {
      String name = matcher.group("name");
      boolean single = matcher.group().endsWith("/>");
      if (name != null && !single && CONTAINERS.contains(name.toLowerCase(Locale.ROOT))) {
        boolean closing = !matcher.group("end").isEmpty();
        tags.add(new Tag(matcher.start(), matcher.end(), name.toLowerCase(Locale.ROOT), closing));
      }
    }
    return tags;
  }
}
