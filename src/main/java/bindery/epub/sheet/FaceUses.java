package bindery.epub.sheet;

import bindery.style.Content;
import bindery.style.FontStyle;
import bindery.style.Pseudo;
import bindery.style.Style;
import bindery.style.TextStyle.Transform;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.IntPredicate;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Finds which characters of a book are set in which of its faces (CSS Fonts 4 §5.2). */
final class FaceUses {
  /** What reading systems set of themselves: spaces, and the hyphens of divided words. */
  private static final String ALWAYS = " \u00A0\u00AD-\u2010";

  private static final String MARKERS = "0123456789.)\u2022\u25E6\u25AA";

  private static final String LETTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";

  private final Map<String, List<FaceRule>> families = new LinkedHashMap<>();
  private final Map<FaceRule, FaceUse> uses = new IdentityHashMap<>();
  private final Map<FaceRule, IntPredicate> has = new IdentityHashMap<>();
  private final List<FaceRule> faces;
  private final String markers;

  /**
   * @param characters whether the face of a rule has a character
   */
  FaceUses(
      List<FaceRule> faces, Function<FaceRule, IntPredicate> characters, List<SheetRule> rules) {
    this.faces = faces;
    for (FaceRule face : faces) {
      families.computeIfAbsent(key(face.family()), k -> new ArrayList<>()).add(face);
      uses.put(face, new FaceUse(face, new TreeSet<>(), new TreeSet<>()));
      has.put(face, characters.apply(face));
    }
    boolean lettered =
        rules.stream()
            .flatMap(rule -> rule.declarations().stream())
            .anyMatch(d -> d.property().startsWith("list-style") && !d.value().equals("none"));
    this.markers = lettered ? MARKERS + LETTERS : MARKERS;
  }

  /** The uses of all faces in the order of their rules. */
  List<FaceUse> in(List<StyledPages> cascades) {
    for (StyledPages pages : cascades) {
      for (Element element : pages.elements()) {
        text(element, pages.style(element));
        for (Pseudo pseudo : List.of(Pseudo.BEFORE, Pseudo.AFTER, Pseudo.MARKER)) {
          pages
              .pseudo(element, pseudo)
              .ifPresent(style -> set(generated(style.generated().content(), element), style));
        }
        for (Pseudo pseudo : List.of(Pseudo.FIRST_LETTER, Pseudo.FIRST_LINE)) {
          pages.pseudo(element, pseudo).ifPresent(style -> set(element.wholeText(), style));
        }
      }
    }
    return faces.stream().map(uses::get).toList();
  }

  private void text(Element element, Style style) {
    StringBuilder text = new StringBuilder();
    for (TextNode node : element.textNodes()) {
      text.append(node.getWholeText());
    }
    if (element.nameIs("li")) {
      text.append(markers);
      text.append(element.parent() != null && element.parent().hasAttr("type") ? LETTERS : "");
    }
    if (!text.toString().isBlank()) {
      set(text.toString(), style);
    }
  }

  private static String generated(List<Content> content, Element element) {
    StringBuilder text = new StringBuilder();
    for (Content part : content) {
      if (part instanceof Content.Text plain) {
        text.append(plain.text());
      } else if (part instanceof Content.Attribute attribute) {
        text.append(element.attr(attribute.name()));
      } else {
        text.append(MARKERS).append(LETTERS);
      }
    }
    return text.toString();
  }

  private void set(String text, Style style) {
    boolean raised =
        style.text().transform() != Transform.NONE
            || style.font().features().keySet().stream()
                .anyMatch(tag -> tag.matches(".*c(p|2s).*"));
    String all = text;
    if (raised) {
      all += text.toUpperCase(Locale.ROOT) + text.toLowerCase(Locale.ROOT);
    }
    List<FaceRule> chain = chain(style.font());
    all.codePoints().distinct().forEach(c -> set(c, chain, style.font()));
  }

  private void set(int character, List<FaceRule> chain, FontStyle font) {
    for (FaceRule face : chain) {
      if (character > ' ' && has.get(face).test(character)) {
        FaceUse use = uses.get(face);
        if (use.characters().isEmpty()) {
          ALWAYS.chars().forEach(use.characters()::add);
        }
        use.characters().add(character);
        font.features()
            .forEach((tag, value) -> use.features().addAll(value > 0 ? List.of(tag) : List.of()));
        return;
      }
    }
  }

  /** One face of every family asked for that has one. */
  private List<FaceRule> chain(FontStyle font) {
    List<FaceRule> chain = new ArrayList<>();
    for (String family : font.families()) {
      List<FaceRule> members = families.get(key(family));
      if (members != null) {
        chain.add(nearest(members, font));
      }
    }
    return chain;
  }

  private static FaceRule nearest(List<FaceRule> members, FontStyle font) {
    FaceRule best = null;
    int least = Integer.MAX_VALUE;
    for (FaceRule face : members) {
      int away = Math.abs(face.weight() - font.weight());
      away += face.italic() == font.italic() ? 0 : 2000;
      // up to 500 thinner faces come first, beyond it bolder ones (§5.2 4)
      boolean wrongSide =
          font.weight() > 500 ? face.weight() < font.weight() : face.weight() > font.weight();
      away += wrongSide ? 50 : 0;
      if (away <= least) { // of two rules for the same face the later one counts
        least = away;
        best = face;
      }
    }
    return best;
  }

  private static String key(String family) {
    return family.toLowerCase(Locale.ROOT).strip();
  }
}
