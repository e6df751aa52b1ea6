package bindery.apparatus.citation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bindery.Golden;
import bindery.apparatus.bibliography.CitedItem;
import bindery.apparatus.bibliography.Library;
import bindery.apparatus.wording.Nodes;
import bindery.apparatus.wording.Rich;
import bindery.apparatus.wording.Terms;
import bindery.report.Place;
import bindery.report.Report;
import bindery.source.SourceFile;
import bindery.source.SourceFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Works of all kinds in the styles that the program carries. */
class StylesTest {
  private static final Path FOLDER = Golden.folder("apparatus");

  private static CslStyle style(String name) {
    Report report = new Report();
    SourceFile file =
        SourceFolder.builtin().file("csl/" + name + ".csl", Place.NOWHERE, report).orElseThrow();
    return CslStyle.read(file.text(report));
  }

  private static Map<String, CitedItem> works() throws IOException {
    byte[] bytes = Files.readAllBytes(FOLDER.resolve("works.bib"));
    return Library.read(List.of(new SourceFile("works.bib", bytes)), Locale.US, new Report())
        .items();
  }

  private static String html(List<Rich> words, Terms terms) {
    Element element = Document.createShell("").body().appendElement("p");
    for (Node node : Nodes.of(words, terms)) {
      element.appendChild(node);
    }
    element.ownerDocument().outputSettings().prettyPrint(false);
    return element.html();
  }

  private static Cite cite(String id, String locator, String label) {
    return new Cite(id, locator, label, List.of(), List.of(), Cite.Mode.WHOLE);
  }

  private static List<Citation> citations(boolean notes, Map<String, CitedItem> works) {
    List<List<Cite>> all = new ArrayList<>();
    all.add(List.of(Cite.of("reed")));
    all.add(List.of(cite("reed", "33-35", "page")));
    all.add(List.of(cite("reed", "33-35", "page")));
    all.add(List.of(Cite.of("reed-ships"), Cite.of("reed-sails"), cite("herring", "2", "chapter")));
    all.add(List.of(Cite.of("many"), Cite.of("reed")));
    all.add(List.of(new Cite("reed", "", "page", List.of(), List.of(), Cite.Mode.SUPPRESS_AUTHOR)));
    works.keySet().forEach(id -> all.add(List.of(Cite.of(id))));
    List<Citation> citations = new ArrayList<>();
    all.forEach(
        cites -> citations.add(new Citation(cites, notes ? citations.size() + 1 : 0, notes)));
    return citations;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "apa",
        "chicago-author-date",
        "chicago-notes-bibliography",
        "ieee",
        "modern-language-association",
        "nlm-citation-sequence"
      })
  void citationsAndBibliography(String name) throws IOException {
    CslStyle style = style(name);
    Terms terms = new CslLocales().of(Locale.US, style);
    Map<String, CitedItem> works = works();
    Processor.Done done =
        new Processor(style, terms, works).process(citations(style.isNote(), works), List.of());
    StringBuilder out = new StringBuilder();
    done.citations().forEach(words -> out.append(html(words, terms)).append('\n'));
    out.append("---\n");
    done.entries().forEach(entry -> out.append(html(entry.words(), terms)).append('\n'));
    Golden.check(FOLDER.resolve(name + ".golden"), out.toString());
    assertTrue(done.entries().size() >= works.size() - 1, "an archived manuscript may be left out");
  }

  @Test
  void aLanguageBringsItsWords() throws IOException {
    CslStyle style = style("apa");
    Terms terms = new CslLocales().of(Locale.GERMANY, style);
    Processor.Done done =
        new Processor(style, terms, works())
            .process(List.of(new Citation(List.of(Cite.of("feast")), 0, false)), List.of());
    assertEquals("(Meer &amp; Østergård, 2003)", html(done.citations().get(0), terms));
    String entry = html(done.entries().get(0).words(), terms);
    assertTrue(entry.contains("(Hrsg.)"), entry);
  }

  @Test
  void aMacroThatCallsItselfEnds() {
    String csl =
        """
        <style class="in-text"><macro name="m"><group><text macro="m"/><text value="x"/></group>
        </macro><citation><layout><text macro="m"/></layout></citation></style>
        """;
    CslStyle style = CslStyle.read(csl);
    Terms terms = new CslLocales().of(Locale.US, style);
    CitedItem item = new CitedItem("a", "book", Map.of(), Map.of(), Map.of(), Place.NOWHERE);
    Citation one = new Citation(List.of(Cite.of("a")), 0, false);
    Processor.Done done =
        new Processor(style, terms, Map.of("a", item)).process(List.of(one), List.of());
    assertEquals(1, done.citations().size());
  }
}
