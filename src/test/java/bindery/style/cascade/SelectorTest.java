package bindery.style.cascade;

import static org.junit.jupiter.api.Assertions.assertEquals;

import bindery.report.Report;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which elements a selector finds, by their ids. */
class SelectorTest {
  private static final String TREE =
      """
      <html id="root" lang="en"><section id="s" class="chapter first" xml:lang="de-CH">\
      <h1 id="h">H</h1><p id="p1">1</p><p id="p2" class="Note">2 <em id="e1" /></p>\
      <p id="p3" title="a b-c" epub:type="x footnote">3 <em id="e2">x<b id="b"/></em></p>\
      <ul id="u"><li id="l1">a</li><li id="l2">b</li><li id="l3">c</li><li id="l4">d</li>\
      <li id="l5"><a id="a" href="#h">e</a></li></ul></section></html>""";

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "p                         ; p1 p2 p3",
        "P                         ; p1 p2 p3",
        ":root                     ; root",
        ".chapter.first            ; s",
        ".note                     ; ''",
        ".Note, #h                 ; h p2",
        "section em                ; e1 e2",
        "section > em              ; ''",
        "section > p > em          ; e1 e2",
        "h1 + p                    ; p1",
        "h1 ~ p                    ; p1 p2 p3",
        "p + p                     ; p2 p3",
        "p:first-of-type + p em    ; e1",
        "section p:not(.Note) b    ; b",
        "[title]                   ; p3",
        "[title='a b-c']           ; p3",
        "[title~=a]                ; p3",
        "[title~=b]                ; ''",
        "[title^='a b']            ; p3",
        "[title$=c]                ; p3",
        "[title*='b-']             ; p3",
        "[class|=Note]             ; p2",
        "[epub|type~=footnote]     ; p3",
        "[epub\\:type~=footnote]   ; p3",
        "li:first-child            ; l1",
        "li:last-child             ; l5",
        "em:only-child             ; e1 e2",
        "h1:only-of-type           ; h",
        "li:nth-child(odd)         ; l1 l3 l5",
        "li:nth-child(2n)          ; l2 l4",
        "li:nth-child(3)           ; l3",
        "li:nth-child(-n+2)        ; l1 l2",
        "li:nth-child(n + 4)       ; l4 l5",
        "li:nth-last-child(2)      ; l4",
        "li:nth-last-child(odd)    ; l1 l3 l5",
        "p:nth-of-type(2)          ; p2",
        "p:nth-last-of-type(-n+2)  ; p2 p3",
        "p:lang(de)                ; p1 p2 p3",
        "h1:lang(en)               ; ''",
        "h1:lang(fr, 'de-ch')      ; h",
        ":empty                    ; e1 b",
        "a:link                    ; a",
        "a:hover                   ; ''",
        ":is(h1, ul) > :is(li:first-child) ; l1",
        "section:where(.chapter) h1 ; h",
        "*:not(:root):not(section *) ; s",
      })
  void finds(String selector, String ids) {
    Report report = new Report();
    Stylesheet sheet = Stylesheet.parse(selector + " { color: red }", "t.css", report);
    assertEquals("[]", report.problems().toString());
    Element root = Jsoup.parse(TREE, "", Parser.xmlParser()).child(0);
    String found =
        root.select("*").stream()
            .filter(e -> sheet.rules().get(0).selectors().stream().anyMatch(s -> s.matches(e)))
            .map(Element::id)
            .collect(Collectors.joining(" "));
    assertEquals(ids, found);
  }
}
