package bindery.apparatus;

import bindery.apparatus.CitedPlaces.CitedPlace;
import bindery.apparatus.bibliography.Library;
import bindery.apparatus.citation.Citation;
import bindery.apparatus.citation.Cite;
import bindery.apparatus.citation.CslLocales;
import bindery.apparatus.citation.CslStyle;
import bindery.apparatus.citation.Processor;
import bindery.apparatus.wording.Rich;
import bindery.apparatus.wording.Terms;
import bindery.book.Book;
import bindery.book.Citing;
import bindery.book.Places;
import bindery.report.Place;
import bindery.report.Problem;
import bindery.report.Report;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/**
 * Puts citations into the words of the book's style, in notes where that is the style's way, and
 * lists the works: where the author asks for it, else at the end of the book. A work that no
 * bibliography has is a {@code citation} warning and its key stands. In a book without a
 * bibliography the words stay as they were read.
 */
public final class CitationPass {
  private final Report report;

  CitationPass(Report report) {
    this.report = report;
  }

  void work(Book book) {
    Citing citing = book.citing();
    boolean cites = book.tree().selectFirst("span.citation[data-keys]") != null;
    if (!citing.files().isEmpty() && (cites || !citing.uncited().isEmpty())) {
      Library library = Library.read(citing.files(), book.metadata().language(), report);
      if (!library.isEmpty()) {
        put(book, library);
      }
    }
    plain(book);
  }

  private void put(Book book, Library library) {
    Citing citing = book.citing();
    CslStyle style = new ChosenStyle(report).of(citing);
    Terms terms = new CslLocales().of(book.metadata().language(), style);
    CitationReader reader = new CitationReader(library, terms, report);
    List<CitedPlace> places = new ArrayList<>();
    List<Citation> citations = new ArrayList<>();
    for (CitedPlace place : CitedPlaces.of(book.tree(), style.isNote())) {
      List<Cite> cites = reader.read(place.span());
      if (!cites.isEmpty()) {
        places.add(place);
        List<Cite> set = place.own() ? CitationReader.opened(cites) : cites;
        citations.add(new Citation(set, place.note(), place.own() || opens(place.span())));
      }
    }
    Processor processor = new Processor(style, terms, library.items());
    Processor.Done done = processor.process(citations, uncited(citing, library));
    CitedWorks works = new CitedWorks(book, terms, style, done.entries());
    CitationWords words = new CitationWords(terms, works, citing.links(), style.isNote());
    for (int i = 0; i < places.size(); i++) {
      CitedPlace place = places.get(i);
      boolean inText = place.span().attr("data-mode").equals("in-text");
      List<Rich> author =
          inText ? processor.author(whole(citations.get(i).cites().get(0))) : List.of();
      works.cited(place.span(), citations.get(i).cites());
      words.write(place, author, done.citations().get(i));
    }
    if (!citing.suppressed()) {
      works.list(citing, words);
    }
  }

  /** Whether the part of a work that stands here is to begin with a capital. */
  private static boolean opens(Element span) {
    String word = span.attr("data-mode");
    return !word.isEmpty() && Character.isUpperCase(word.charAt(0));
  }

  private static Cite whole(Cite cite) {
    return Cite.of(cite.id());
  }

  private List<String> uncited(Citing citing, Library library) {
    List<String> keys = new ArrayList<>();
    for (String key : citing.uncited()) {
      if (key.equals("*")) {
        keys.addAll(library.items().keySet());
      } else if (library.key(key).isPresent()) {
        keys.add(library.key(key).get());
      } else {
        report.add(
            Problem.warning(
                "citation",
                Place.NOWHERE,
                "@" + key,
                "‘nocite’ names this work and no bibliography of the book has it:",
                library.hint(key)));
      }
    }
    return keys;
  }

  /** Takes away what only this pass reads. */
  private void plain(Book book) {
    for (Element place : book.tree().select("div.refs:empty, div#refs:empty")) {
      report.add(
          Problem.note(
              "left-out",
              Places.of(place),
              "",
              "works that are cited would be listed here, and there are none",
              "cite works, and keep them in a bibliography of the folder"));
      place.remove();
    }
    for (Element span : book.tree().select("span.citation")) {
      span.select(".cite, .cite-before, .cite-after").unwrap();
      span.removeAttr("data-mode");
    }
  }
}
