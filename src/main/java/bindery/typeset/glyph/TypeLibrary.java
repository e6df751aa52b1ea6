package bindery.typeset.glyph;

import bindery.report.NearestName;
import bindery.report.Place;
import bindery.report.Problem;
import bindery.report.Report;
import bindery.style.FontFace;
import bindery.style.FontStyle;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * The faces that a book can use. Faces from {@code @font-face} come before the bundled ones. Which
 * face of a family is taken follows CSS Fonts 4 §5.2, less stretches.
 */
public final class TypeLibrary {
  private static final Set<String> MONOSPACE = Set.of("monospace", "ui-monospace");
  private static final Set<String> GENERIC =
      Set.of("serif", "sans-serif", "cursive", "fantasy", "system-ui", "ui-serif", "math");

  private final Map<String, List<Typeface>> families = new LinkedHashMap<>();
  private final Set<Typeface> monospaced = new HashSet<>();
  private final Report report;
  private final Map<FontStyle, List<Typeface>> chains = new ConcurrentHashMap<>();
  private final Set<String> unknown = ConcurrentHashMap.newKeySet();

  private TypeLibrary(Report report) {
    this.report = report;
  }

  /**
   * Loads faces. A file that cannot be used is reported as an error with the place of its rule.
   *
   * @param faces rules in order; the bundled faces last
   * @param bytes the font file of a rule; empty when the gate has already reported why there is
   *     none
   */
  public static TypeLibrary load(
      List<FontFace> faces, Function<FontFace, Optional<byte[]>> bytes, Report report) {
    TypeLibrary library = new TypeLibrary(report);
    for (FontFace face : faces) {
      bytes.apply(face).ifPresent(file -> library.add(face, file));
    }
    return library;
  }

  private void add(FontFace face, byte[] file) {
    ByteBuffer data = ByteBuffer.allocateDirect(file.length).put(file).flip().asReadOnlyBuffer();
    try {
      Typeface typeface =
          new FontTables(data).typeface(face.family(), face.weight(), face.italic(), "Face");
      families.computeIfAbsent(key(face.family()), k -> new ArrayList<>()).add(typeface);
      if (Monospacing.of(typeface)) {
        monospaced.add(typeface);
      }
    } catch (FontTables.Unusable e) {
      report.add(
          Problem.error(
              "font-file",
              face.place(),
              face.source(),
              "this font cannot be used: " + e.getMessage(),
              "give a static TrueType font (.ttf)"));
    }
  }

  /**
   * Faces to try for a style, best first: one of every family asked for that exists, then of all
   * others, then whatever else there is, so that a character is missing only when no face has it. A
   * family that nobody knows is reported once as a warning.
   */
  public List<Typeface> faces(FontStyle font) {
    List<Typeface> known = chains.get(font);
    return known != null ? known : chains.computeIfAbsent(font, this::chain);
  }

  private List<Typeface> chain(FontStyle font) {
    Set<Typeface> chain = new LinkedHashSet<>();
    for (String family : font.families()) {
      List<Typeface> members = families.get(key(family));
      if (members != null) {
        chain.add(nearest(members, font.weight(), font.italic()));
      } else if (MONOSPACE.contains(key(family))) {
        byNature(true, font).ifPresent(chain::add);
      } else if (GENERIC.contains(key(family))) {
        byNature(false, font).ifPresent(chain::add);
      } else if (unknown.add(key(family))) {
        report.add(
            Problem.warning(
                "font-family",
                Place.NOWHERE,
                family,
                "no font of this family is at hand",
                NearestName.hint(
                    family, familyNames(), "add it with @font-face or name a family that is")));
      }
    }
    families.values().forEach(f -> chain.add(nearest(f, font.weight(), font.italic())));
    families.values().forEach(chain::addAll);
    return List.copyOf(chain);
  }

  /** Whether any face has a glyph for the character, or it needs none. */
  public boolean has(Shaper shaper, int c) {
    return Fallback.invisible(c)
        || families.values().stream().flatMap(List::stream).anyMatch(face -> shaper.has(face, c));
  }

  private List<String> familyNames() {
    return families.values().stream().map(f -> f.get(0).family()).toList();
  }

  /** Monospaced or not: a face is when i and m have one width. */
  private Optional<Typeface> byNature(boolean monospace, FontStyle font) {
    return families.values().stream()
        .filter(f -> monospaced.contains(f.get(0)) == monospace)
        .findFirst()
        .map(f -> nearest(f, font.weight(), font.italic()));
  }

  private static Typeface nearest(List<Typeface> members, int weight, boolean italic) {
    Typeface best = null;
    int least = Integer.MAX_VALUE;
    for (Typeface face : members) {
      int away = Math.abs(face.weight() - weight) + (face.italic() == italic ? 0 : 2000);
      // between 400 and 500 both ways are tried first; beyond, bold looks for bolder (§5.2 4)
      boolean wrongSide = weight > 500 ? face.weight() < weight : face.weight() > weight;
      away += wrongSide ? 50 : 0;
      if (away < least) {
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
