package bindery.apparatus.citation;

import bindery.apparatus.wording.Opening;
import bindery.apparatus.wording.Rich;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/**
 * Says the authors, the year or the title of a work in a sentence, as natbib's {@code \citeauthor}
 * and its like do. Names are those that a style's own citations begin with; what a style does not
 * show in its citations, as one of numbers, is said as the entry has it.
 */
final class WorkParts {
  /** What has its title in quotes as a part of something else. */
  private static final Pattern QUOTED =
      Pattern.compile(
          "article.*|chapter|entry.*|paper-conference|patent|thesis|manuscript|post.*|review.*"
              + "|speech|interview|personal_communication|webpage|broadcast|figure|graphic");

  /** As a style would have them, for what it does not say itself. */
  private static final String ELEMENTS =
      "<names variable='author'><name form='short' and='text' delimiter=', '"
          + " delimiter-precedes-last='contextual' et-al-min='3' et-al-use-first='1'/><substitute><names variable='editor'/>"
          + "<names variable='translator'/></substitute></names>"
          + "<date variable='issued'><date-part name='year'/></date>"
          + "<text id='quoted' text-case='title' quotes='true'/>"
          + "<text id='whole' text-case='title' font-style='italic'/>";

  private final CslStyle style;
  private final Function<Cite, Run> runs;
  private final String delimiter;
  private final Document elements = Parser.xmlParser().parseInput(ELEMENTS, "");

  WorkParts(CslStyle style, Function<Cite, Run> runs) {
    this.style = style;
    this.runs = runs;
    String own = CslStyle.child(style.citation(), "layout").attr("delimiter");
    this.delimiter = own.isBlank() ? ", " : own.stripTrailing() + " ";
  }

  List<Rich> of(Citation citation) {
    List<List<Rich>> all = new ArrayList<>();
    for (Cite cite : citation.cites()) {
      List<Rich> words = new ArrayList<>(cite.prefix());
      words.addAll(part(cite));
      words.addAll(cite.suffix());
      all.add(Rich.formed(Rich.Kind.CITE, cite.id(), words));
    }
    List<Rich> joined = Rich.joined(all, delimiter);
    return citation.opens() ? Opening.capital(joined) : joined;
  }

  private List<Rich> part(Cite cite) {
    return switch (cite.mode()) {
      case YEAR -> year(cite);
      case TITLE -> title(cite, true);
      case FULL_TITLE -> title(cite, false);
      default -> names(cite);
    };
  }

  private List<Rich> names(Cite cite) {
    boolean all = cite.mode() == Cite.Mode.ALL_AUTHORS;
    Run run = runs.apply(cite);
    run.allNames = all;
    // A style of notes has the names short where it cites a work again.
    run.position =
        style.isNote() ? new Position(Position.Kind.SUBSEQUENT, false, 1) : Position.FIRST;
    new Renderer(run).layout();
    if (run.firstNames != null && !run.firstNamesWhole.isEmpty()) {
      return run.firstNamesWhole;
    }
    Run other = runs.apply(cite);
    other.allNames = all;
    List<Rich> words =
        new NameLists(other, e -> Result.NOTHING).of(elements.selectFirst("names")).parts();
    return words.isEmpty() ? title(cite, true) : words;
  }

  private List<Rich> year(Cite cite) {
    Run run = runs.apply(cite);
    List<Rich> words = new ArrayList<>(new DateWords(run).of(elements.selectFirst("date")).parts());
    if (words.isEmpty()) {
      return Rich.words(run.terms.term("no date", "short", false));
    }
    if (!run.suffixShown) {
      words.addAll(Rich.words(run.distinction.suffix()));
    }
    return words;
  }

  private List<Rich> title(Cite cite, boolean isShort) {
    Run run = runs.apply(cite);
    boolean quoted = QUOTED.matcher(run.item.type()).matches();
    List<Rich> words = new VariableWords(run).of("title", isShort);
    return Dress.of(elements.selectFirst(quoted ? "#quoted" : "#whole"), words, run);
  }
}
