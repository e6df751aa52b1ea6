package bindery.typeset.inline;

import bindery.style.FontStyle;
import bindery.style.Style;
import bindery.style.TextStyle;
import bindery.typeset.glyph.FaceRuns;
import bindery.typeset.glyph.FontInstance;
import bindery.typeset.glyph.GlyphRun;
import bindery.typeset.glyph.Typeface;
import bindery.typeset.line.Item;
import bindery.typeset.placed.Look;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The type of one style and language, and every word that has been set from it: a book repeats its
 * words, so each is shaped, divided and measured once.
 */
public final class WordCache {
  /** Code longer than this may be broken anywhere when its style allows that. */
  private static final int LONG = 10;

  /** Demerits of a break in the middle of a word that has no better place. */
  private static final double ANYWHERE = 3e6;

  /**
   * Demerits of a break after a mark within code, before one, and where humps of a name meet: as
   * much as a line has whose spaces are 1.56, 1.64 and 1.7 times the natural ones, so that lines up
   * to that loose are preferred. The first is the loosest good line.
   */
  static final double SEAM = 20_000;

  private static final double BEFORE_SEAM = 25_000;
  private static final double HUMP = 30_000;

  /**
   * Demerits of a break between syllables of code, for a line whose spaces are 1.87 times the
   * natural ones. Nothing on the page shows such a break, so good lines do without.
   */
  private static final double SYLLABLE = 45_000;

  /** Demerits of a break before a mark of an address, and within a long part of it. */
  private static final double ADDRESS_MARK = 2000;

  private static final double ADDRESS_WITHIN = 40_000;

  /** Demerits of a break at a dash, and at that of a range of numbers. */
  private static final double DASH = 50;

  /** Demerits of a line that begins with a dash. */
  private static final double BEFORE_DASH = 60_000;

  private static final double RANGE = 500;

  /**
   * Demerits of a further hyphen in a word that has its own, beside those of every hyphen: as much
   * as a line has whose spaces are more than twice the natural ones.
   */
  private static final double BESIDE_OWN = 80_000;

  public final Style style;
  final Locale language;
  public final List<Typeface> faces;
  final Look look;
  private final EditionContext edition;
  private final Map<String, Integer> features;
  private final Map<String, Cast> casts = new ConcurrentHashMap<>();
  private final Item.Glue space;

  /**
   * A word ready to be set.
   *
   * @param items boxes and penalties
   * @param missing characters that no face has
   */
  record Cast(Item[] items, Set<Integer> missing) {}

  WordCache(EditionContext edition, Style style, Locale language) {
    this.edition = edition;
    this.style = style;
    this.language = language;
    faces = edition.types().faces(style.font());
    features = features(style.font());
    look = look(style);
    space = glue(' ');
  }

  private static Look look(Style style) {
    TextStyle text = style.text();
    FontStyle font = style.font();
    return new Look(
        font.size(),
        font.letterSpacing(),
        text.rise(),
        text.color(),
        text.underline(),
        text.lineThrough());
  }

  /** The space between words, for the character that the text has there. */
  Item.Glue space(char written) {
    return written == ' ' ? space : glue(written);
  }

  private Item.Glue glue(char written) {
    FontInstance font = font(faces.get(0));
    double glyph = edition.shaper().shape(font, " ", false).width(look.size());
    double width = Math.max(0.01, glyph + look.tracking() + style.font().wordSpacing());
    GlyphRun run = edition.shaper().shape(font, String.valueOf(written), false);
    return new Item.Glue(width, width, width, new ItemContent.Space(font, look, run, 0));
  }

  public FontInstance font(Typeface face) {
    return new FontInstance(face, features, language);
  }

  /** The word as items, kept and shared. */
  Cast word(String text) {
    Cast known = casts.get(text);
    return known != null
        ? known
        : casts.computeIfAbsent(text, t -> cast(t, new byte[t.length()], true));
  }

  /** The word as items in a line of mixed direction. */
  Cast word(String text, byte[] levels, boolean divide) {
    return cast(text, levels, divide);
  }

  private Cast cast(String written, byte[] levels, boolean divide) {
    boolean soft = written.indexOf('\u00ad') >= 0;
    String text = soft ? written.replace("\u00ad", "") : written;
    FaceRuns runs =
        FaceRuns.of(
            edition.shaper(),
            faces,
            text,
            0,
            text.length(),
            at -> at < levels.length && levels[at] != levels[at - 1]);
    Division division =
        divide
            ? Division.of(written, text, style.text(), language, edition, LONG)
            : Division.none(text.length());
    int identity = identity(text);
    List<Item> items = new ArrayList<>();
    for (FaceRuns.FaceRun run : runs.runs()) {
      boolean whole = runs.runs().size() == 1;
      set(items, text, run, level(levels, run.from()), division, whole ? identity : 0);
    }
    return new Cast(items.toArray(Item[]::new), runs.missing());
  }

  private void set(
      List<Item> items, String text, FaceRuns.FaceRun s, int level, Division division, int word) {
    FontInstance font = font(s.face());
    GlyphRun run = edition.shaper().shape(font, text.substring(s.from(), s.to()), (level & 1) == 1);
    double[] widths = WordWidths.widths(run, look);
    int from = s.from();
    for (int at = s.from(); at <= s.to(); at++) {
      Division.Kind kind = at == 0 ? Division.Kind.NONE : division.at(at);
      boolean end = at == s.to();
      if (!end && (kind == Division.Kind.NONE || at == s.from())) {
        continue;
      }
      if (at > from) {
        boolean all = from == 0 && at == text.length();
        items.add(box(font, run, from - s.from(), at - s.from(), widths, level, all ? word : 0));
        from = at;
      }
      if (at < text.length() && kind != Division.Kind.NONE) {
        items.add(penalty(kind, font, run, at - s.from()));
      }
    }
  }

  private Item.Box box(
      FontInstance font, GlyphRun run, int from, int to, double[] at, int level, int word) {
    double width = at[to] - at[from];
    String text = run.text();
    int first = text.codePointAt(from);
    int last = text.codePointBefore(to);
    boolean hang = style.text().protrusion() && level == 0;
    double start =
        hang ? Protrusion.start(first) * (at[from + Character.charCount(first)] - at[from]) : 0;
    double end =
        hang
            ? Protrusion.end(last, font.face().italic())
                * (at[to] - at[to - Character.charCount(last)])
            : 0;
    ItemContent.Text content = new ItemContent.Text(font, look, run, from, to, level, word);
    return new Item.Box(width, start, end, style.text().expansion() > 0, content);
  }

  private Item penalty(Division.Kind kind, FontInstance font, GlyphRun run, int at) {
    if (kind == Division.Kind.IDEOGRAPH) {
      return Division.betweenIdeographs(look.size());
    }
    if (kind != Division.Kind.HYPHEN && kind != Division.Kind.HYPHEN_BESIDE_OWN) {
      boolean own = kind == Division.Kind.OWN_HYPHEN;
      boolean spare = kind == Division.Kind.SYLLABLE;
      return new Item.Penalty(0, cost(kind), own, 0, 0, address(kind), spare);
    }
    GlyphRun hyphen = hyphen(font);
    double width = hyphen.width(look.size()) + look.tracking();
    double hang = style.text().protrusion() ? Protrusion.end('-', font.face().italic()) * width : 0;
    WordWidths.Change change = WordWidths.change(edition.shaper(), font, look, run, at);
    return new Item.Penalty(width + change.before(), cost(kind), true, hang, change.after());
  }

  private static double cost(Division.Kind kind) {
    return switch (kind) {
      case ANYWHERE -> ANYWHERE;
      case SEAM -> SEAM;
      case BEFORE_SEAM -> BEFORE_SEAM;
      case HUMP -> HUMP;
      case SYLLABLE -> SYLLABLE;
      case ADDRESS_MARK -> ADDRESS_MARK;
      case ADDRESS_WITHIN -> ADDRESS_WITHIN;
      case DASH -> DASH;
      case BEFORE_DASH -> BEFORE_DASH;
      case RANGE -> RANGE;
      case HYPHEN_BESIDE_OWN -> BESIDE_OWN;
      default -> 0;
    };
  }

  private static boolean address(Division.Kind kind) {
    return kind == Division.Kind.ADDRESS
        || kind == Division.Kind.ADDRESS_MARK
        || kind == Division.Kind.ADDRESS_WITHIN;
  }

  GlyphRun hyphen(FontInstance font) {
    return edition.shaper().shape(font, "-", false);
  }

  private static int level(byte[] levels, int at) {
    return at < levels.length ? levels[at] : 0;
  }

  /** The same for words that a reader sees as the same; 0 for short ones, which nobody notices. */
  private static int identity(String text) {
    int hash = 0;
    int letters = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        hash = 31 * hash + Character.toLowerCase(c);
        letters++;
      }
    }
    return letters >= 4 ? hash | 1 : 0;
  }

  private static Map<String, Integer> features(FontStyle font) {
    SortedMap<String, Integer> features = new TreeMap<>(font.features());
    if (font.letterSpacing() != 0) {
      features.putIfAbsent("liga", 0);
      features.putIfAbsent("clig", 0);
    }
    return features;
  }
}
