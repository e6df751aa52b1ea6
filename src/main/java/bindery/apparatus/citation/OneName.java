package bindery.apparatus.citation;

import bindery.apparatus.bibliography.PersonName;
import bindery.apparatus.wording.FieldText;
import bindery.apparatus.wording.Initials;
import bindery.apparatus.wording.Rich;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/** One name in its order (CSL 1.0.2, "Name-part Order", "Name-part Formatting"). */
final class OneName {
  private final NameOptions options;
  private final Run run;
  private boolean inverted;
  private boolean shortened;

  OneName(NameOptions options, Run run) {
    this.options = options;
    this.run = run;
  }

  /** Whether the last name that was asked for has its family name first. */
  boolean isInverted() {
    return inverted;
  }

  /**
   * @param level how much of given names tells it from others: 0 as the style has it, 1 initials, 2
   *     all
   */
  List<Rich> of(PersonName name, boolean first, int level) {
    inverted = false;
    Element whole = options.name();
    List<Rich> words = parts(name, first, level);
    return whole == null ? words : Dress.formed(whole, words, run);
  }

  private List<Rich> parts(PersonName name, boolean first, int level) {
    if (!name.isPerson()) {
      String literal =
          run.isSort() ? name.literal().replaceFirst("(?i)^(?:the|an?)\\s+", "") : name.literal();
      return part("family", FieldText.read(literal), true);
    }
    shortened = options.get("form", "long").equals("short") && level == 0;
    boolean isShort = shortened;
    String given = isShort && !run.isSort() ? "" : given(name, level);
    if (name.family().isEmpty()) {
      return part("given", FieldText.read(name.given()), true);
    }
    if (!NameScripts.isGivenFirst(name)) {
      return eastern(name, isShort ? "" : name.given());
    }
    if (run.isSort()) {
      return sorted(name, given);
    }
    if (isShort) {
      return family(name, true, "");
    }
    String order = options.get("name-as-sort-order", "");
    if (order.equals("all") || order.equals("first") && first) {
      inverted = true;
      return inverted(name, given);
    }
    List<List<Rich>> parts = new ArrayList<>();
    parts.add(affixed("given", part("given", FieldText.read(given), false)));
    String suffix = name.suffix();
    parts.add(family(name, true, suffix.isEmpty() ? "" : (name.comma() ? ", " : " ") + suffix));
    return Rich.joined(parts, " ");
  }

  private static boolean endsGlued(String particle) {
    return !particle.isEmpty() && "'’-–".indexOf(particle.charAt(particle.length() - 1)) >= 0;
  }

  private List<Rich> eastern(PersonName name, String given) {
    List<Rich> both =
        new ArrayList<>(part("family", FieldText.read(name.nonDropping() + name.family()), true));
    if (!given.isEmpty() && NameScripts.isSpaced(name)) {
      both.add(new Rich.Words(" "));
    }
    both.addAll(part("given", FieldText.read(given), true));
    return both;
  }

  private List<Rich> inverted(PersonName name, String given) {
    boolean demoted = isDemoted("display-and-sort", true);
    List<List<Rich>> parts = new ArrayList<>();
    parts.add(family(name, !demoted, ""));
    String particles = name.dropping();
    if (demoted && !name.nonDropping().isEmpty()) {
      particles = (particles + " " + name.nonDropping()).strip();
    }
    List<Rich> back = given(given, particles);
    parts.add(back);
    parts.add(Rich.words(name.suffix()));
    return Rich.joined(parts, options.get("sort-separator", ", "));
  }

  /** As it is sorted: with its particles where they count. */
  private List<Rich> sorted(PersonName name, String given) {
    boolean demoted = isDemoted("display-and-sort", true) || isDemoted("sort-only", false);
    String family = plain(name.family());
    String non = plain(name.nonDropping());
    String first = demoted || non.isEmpty() ? family : non + " " + family;
    String second = demoted ? (name.dropping() + " " + non).strip() : name.dropping();
    boolean isShort = options.get("form", "long").equals("short");
    String rest = isShort ? "" : "\u0002" + second + "\u0002" + given + "\u0002" + name.suffix();
    return Rich.words(first + rest);
  }

  private static String plain(String text) {
    return text.replaceAll("<[^<>]*>", "");
  }

  private boolean isDemoted(String value, boolean otherwise) {
    String told = run.style.option("demote-non-dropping-particle");
    return told.isEmpty() ? otherwise : told.equals(value);
  }

  private String given(PersonName name, int level) {
    if (!options.has("initialize-with") || name.given().isEmpty()) {
      return name.given();
    }
    String with = options.get("initialize-with", "");
    boolean whole = level > 1 || options.get("initialize", "true").equals("false");
    boolean hyphen = !run.style.option("initialize-with-hyphen").equals("false");
    return whole ? Initials.spaced(name.given(), with) : Initials.of(name.given(), with, hyphen);
  }

  /** The family name with the particle that belongs to it. */
  private List<Rich> family(PersonName name, boolean particle, String after) {
    List<Rich> words = new ArrayList<>();
    boolean dropping = !shortened && particle && !inverted && !name.dropping().isEmpty();
    if (dropping) {
      words.addAll(part("given", FieldText.read(name.dropping()), false));
      words.addAll(endsGlued(name.dropping()) ? List.of() : Rich.words(" "));
    }
    if (particle && !name.nonDropping().isEmpty()) {
      words.addAll(part("family", FieldText.read(name.nonDropping()), false));
      words.addAll(endsGlued(name.nonDropping()) ? List.of() : Rich.words(" "));
    }
    words.addAll(part("family", FieldText.read(name.family()), false));
    words.addAll(Rich.words(after));
    return affixed("family", words);
  }

  private List<Rich> given(String given, String particles) {
    List<List<Rich>> parts = new ArrayList<>();
    parts.add(part("given", FieldText.read(given), false));
    parts.add(part("given", FieldText.read(particles), false));
    return affixed("given", Rich.joined(parts, " "));
  }

  private List<Rich> part(String kind, List<Rich> words, boolean affixed) {
    Element how = how(kind);
    if (how == null) {
      return words;
    }
    List<Rich> formed = Dress.formed(how, words, run);
    return affixed ? Dress.affixed(how, formed) : formed;
  }

  private List<Rich> affixed(String kind, List<Rich> words) {
    Element how = how(kind);
    return how == null ? words : Dress.affixed(how, words);
  }

  private Element how(String kind) {
    if (options.name() == null) {
      return null;
    }
    return CslStyle.children(options.name(), "name-part").stream()
        .filter(part -> part.attr("name").equals(kind))
        .findFirst()
        .orElse(null);
  }
}
