package bindery.apparatus.citation;

import bindery.apparatus.bibliography.CitedItem;
import bindery.apparatus.wording.Rich;
import bindery.apparatus.wording.Terms;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * Puts the citations of a book and its bibliography into the words of a style (Citation Style
 * Language 1.0.2).
 */
public final class Processor {
  private final CslStyle style;
  private final Terms terms;
  private final Map<String, CitedItem> items;
  private final Map<String, Integer> numbers = new HashMap<>();
  private Map<String, Distinction> distinctions = new HashMap<>();

  /** An entry of the bibliography. */
  public record Entry(String id, List<Rich> words) {}

  /**
   * All in words.
   *
   * @param citations as many as were asked for, in their order
   */
  public record Done(List<List<Rich>> citations, List<Entry> entries) {}

  /**
   * @param items works by their keys
   */
  public Processor(CslStyle style, Terms terms, Map<String, CitedItem> items) {
    this.style = style;
    this.terms = terms;
    this.items = items;
  }

  /**
   * @param citations in the order of the text, of known works only
   * @param uncited works that the bibliography lists nevertheless
   */
  public Done process(List<Citation> citations, List<String> uncited) {
    List<String> order = number(citations, uncited);
    Set<String> cited = new LinkedHashSet<>();
    citations.forEach(citation -> citation.cites().forEach(cite -> cited.add(cite.id())));
    uncited.stream().filter(order::contains).forEach(cited::add);
    List<String> ambiguous = order.stream().filter(cited::contains).toList();
    distinctions = new Distinguishing(style.citation(), this::shown).of(ambiguous);
    List<List<Rich>> words = new ArrayList<>();
    Positions positions = new Positions(style.citation().attr("near-note-distance"));
    CitationClusters clusters =
        new CitationClusters(style.citation(), this::cite, this::run, terms);
    WorkParts parts = new WorkParts(style, this::run);
    for (Citation citation : citations) {
      if (citation.isPart()) {
        words.add(parts.of(citation));
        continue;
      }
      Citation sorted =
          new Citation(clusters.sorted(citation.cites()), citation.note(), citation.opens());
      words.add(clusters.of(sorted, positions.next(sorted)));
    }
    return new Done(words, style.hasBibliography() ? entries(order) : List.of());
  }

  /** The names that a cite begins with, as they stand in a sentence; after {@link #process}. */
  public List<Rich> author(Cite cite) {
    Run run = run(cite);
    new Renderer(run).layout();
    return run.firstNames == null ? List.of() : run.firstNamesWhole;
  }

  /** Gives works their numbers; the works in the order of the bibliography. */
  private List<String> number(List<Citation> citations, List<String> uncited) {
    Set<String> all = new LinkedHashSet<>();
    citations.forEach(citation -> citation.cites().forEach(cite -> all.add(cite.id())));
    all.addAll(uncited);
    all.retainAll(items.keySet());
    List<String> order = new ArrayList<>(all);
    for (int i = 0; i < order.size(); i++) {
      numbers.put(order.get(i), i + 1);
    }
    Element bibliography = style.bibliography();
    Element sort = bibliography == null ? null : CslStyle.child(bibliography, "sort");
    List<String> sorted = new Sorting(sort, terms).sorted(order, id -> run(id, bibliography));
    Element byNumber = sort == null ? null : sort.selectFirst("> key[variable=citation-number]");
    boolean backwards = byNumber != null && byNumber.attr("sort").equals("descending");
    for (int i = 0; i < sorted.size(); i++) {
      numbers.put(sorted.get(i), backwards ? sorted.size() - i : i + 1);
    }
    return sorted;
  }

  private Run run(String id, Element scope) {
    Run run = new Run(style, terms, items.get(id), scope);
    run.number = numbers.getOrDefault(id, 0);
    run.distinction = distinctions.getOrDefault(id, Distinction.NONE);
    return run;
  }

  private Run run(Cite cite) {
    Run run = run(cite.id(), style.citation());
    run.cite = cite;
    return run;
  }

  /** How a work would be cited, for what tells works apart. */
  private Distinguishing.Shown shown(String id, Distinction distinction) {
    Run run = run(id, style.citation());
    run.distinction = distinction;
    run.seeing = true;
    run.position =
        style.isNote() ? new Position(Position.Kind.SUBSEQUENT, true, 1) : Position.FIRST;
    String text = Rich.plain(new Renderer(run).layout());
    return new Distinguishing.Shown(text, run.seen, run.hidden);
  }

  private CitationClusters.Written cite(Cite cite, Position position, boolean withoutNames) {
    Run run = run(cite);
    run.position = position;
    run.withoutNames = withoutNames || cite.mode() == Cite.Mode.SUPPRESS_AUTHOR;
    List<Rich> words = new Renderer(run).layout();
    return new CitationClusters.Written(
        cite, position, words, run.firstNames == null ? List.of() : run.firstNamesWhole);
  }

  private List<Entry> entries(List<String> order) {
    Element layout = CslStyle.child(style.bibliography(), "layout");
    Element scope = style.bibliography();
    SameNames same = new SameNames(scope);
    List<Entry> entries = new ArrayList<>();
    for (String id : order) {
      Run run = run(id, scope);
      List<Rich> words = new Renderer(run).layout();
      int replaced = same.next(run);
      if (replaced != 0) {
        Run again = run(id, scope);
        again.sameNames = scope.attr("subsequent-author-substitute");
        again.same = replaced;
        words = new Renderer(again).layout();
      }
      boolean aligned = style.isAligned();
      words = aligned ? Alignment.of(words, layout) : Dress.affixed(layout, words);
      if (!Rich.plain(words).isBlank()) { // of some works a style says nothing
        entries.add(new Entry(id, Dress.formed(layout, words, run)));
      }
    }
    return entries;
  }

  /** Works by their keys, as they were given. */
  public static Map<String, CitedItem> byKey(List<CitedItem> items) {
    Map<String, CitedItem> map = new LinkedHashMap<>();
    items.forEach(item -> map.putIfAbsent(item.id(), item));
    return map;
  }
}
