package bindery.epub.sheet;

import bindery.style.Content;
import bindery.style.FontStyle;
import bindery.style.Pseudo;
import bindery.style.Style;
import bindery.style.TextStyle.Transform;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.IntPredicate;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Finds which characters of a book are set in which of its faces (CSS Fonts 4 §5.2). */
final class FaceUses {
  /** What reading systems set of themselves: spaces, and the hyphens of divided words. */
  private static final String ALWAYS = " \u00A0\u00AD-\u2010";

  private static final String MARKERS = "0123456789.)\u2022\u25E6\u25AA";

  private static final String LETTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";

  /** Features that set small capitals, which reading systems make of capitals for want of them. */
  private static final Set<String> SMALL_CAPITALS = Set.of("smcp", "c2sc", "pcap", "c2pc", "unic");

  /** Families of properties that say in which face something is set, or what is. */
  private static final Set<String> OF_TYPE =
      Set.of("font", "text-transform", "content", "quotes", "list", "display", "all");

  private static final List<Pseudo> GENERATED = List.of(Pseudo.BEFORE, Pseudo.AFTER, Pseudo.MARKER);

  private static final List<Pseudo> OPENING = List.of(Pseudo.FIRST_LETTER, Pseudo.FIRST_LINE);

  private final Map<String, List<FaceRule>> families = new LinkedHashMap<>();
  private final Map<FaceRule, FaceUse> uses = new IdentityHashMap<>();
  private final Map<FaceRule, IntPredicate> has = new IdentityHashMap<>();
  private final Map<Style, Letters> set = new IdentityHashMap<>();
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
    boolean lettered = false;
    for (SheetRule rule : rules) {
      for (TextDeclaration said : rule.declarations()) {
        lettered |= said.property().startsWith("list-style") && !said.value().equals("none");
      }
    }
    this.markers = lettered ? MARKERS + LETTERS : MARKERS;
  }

  /** Whether a rule can change what is set in which face; those of variables may. */
  static boolean changes(SheetRule rule) {
    for (TextDeclaration declaration : rule.declarations()) {
      if (declaration.property().startsWith("--") || OF_TYPE.contains(declaration.family())) {
        return true;
      }
    }
    return false;
  }

  /** The uses of all faces in the order of their rules. */
  List<FaceUse> in(List<StyledPages> cascades) {
    for (StyledPages pages : cascades) {
      for (Element element : pages.elements()) {
        text(element, pages.style(element));
        for (Pseudo pseudo : GENERATED) {
          Optional<Style> style = pages.pseudo(element, pseudo);
          if (style.isPresent()) {
            add(generated(style.get().generated().content(), element), style.get());
          }
        }
        for (Pseudo pseudo : OPENING) {
          Optional<Style> style = pages.pseudo(element, pseudo);
          if (style.isPresent()) {
            add(element.wholeText(), style.get());
          }
        }
      }
    }
    set.forEach((style, letters) -> use(style, letters.all()));
    return faces.stream().map(uses::get).toList();
  }

  private void text(Element element, Style style) {
    for (Node node : element.childNodes()) {
      if (node instanceof TextNode text) {
        add(text.getWholeText(), style);
      }
    }
    if (element.nameIs("li")) {
      add(markers, style);
      add(element.parent() != null && element.parent().hasAttr("type") ? LETTERS : "", style);
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

  /** Notes what is set in a style: a book has many letters and few styles. */
  private void add(String text, Style style) {
    Letters letters = set.computeIfAbsent(style, s -> new Letters(isRaised(s)));
    letters.put(text);
    if (letters.raised) {
      letters.put(text.toUpperCase(Locale.ROOT));
      letters.put(text.toLowerCase(Locale.ROOT));
    }
  }

  /** The characters that are set in a style. */
  private static final class Letters {
    private static final int USUAL = 0x2100;

    final boolean raised;
    private final boolean[] usual = new boolean[USUAL];
    private final BitSet others = new BitSet();

    /**
     * @param raised whether letters are set as others than are written
     */
    Letters(boolean raised) {
      this.raised = raised;
    }

    void put(String text) {
      for (int i = 0; i < text.length(); i++) {
        char unit = text.charAt(i);
        if (unit < USUAL) {
          usual[unit] = true;
        } else {
          int character = text.codePointAt(i);
          others.set(character);
          i += Character.charCount(character) - 1;
        }
      }
    }

    BitSet all() {
      BitSet all = (BitSet) others.clone();
      for (int c = 0; c < USUAL; c++) {
        all.set(c, usual[c]);
      }
      return all;
    }
  }

  /** Whether letters are set as others than are written. */
  private static boolean isRaised(Style style) {
    return style.text().transform() != Transform.NONE
        || !Collections.disjoint(style.font().features().keySet(), SMALL_CAPITALS);
  }

  private void use(Style style, BitSet characters) {
    List<FaceRule> chain = chain(style.font());
    for (int c = characters.nextSetBit(0); c >= 0; c = characters.nextSetBit(c + 1)) {
      use(c, chain, style.font());
    }
  }

  private void use(int character, List<FaceRule> chain, FontStyle font) {
    for (FaceRule face : chain) {
      if (character > ' ' && has.get(face).test(character)) {
        FaceUse use = uses.get(face);
        if (use.characters().isEmpty()) {
          ALWAYS.chars().forEach(use.characters()::add);
        }
        use.characters().add(character);
        for (Map.Entry<String, Integer> feature : font.features().entrySet()) {
          if (feature.getValue() > 0) {
            use.features().add(feature.getKey());
          }
        }
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
