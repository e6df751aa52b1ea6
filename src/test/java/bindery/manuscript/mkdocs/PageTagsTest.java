package bindery.manuscript.mkdocs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import bindery.language.Language;
import bindery.manuscript.data.YamlValue;
import bindery.manuscript.folder.Tool;
import bindery.manuscript.folder.ToolBook;
import bindery.manuscript.rewrite.FolderContext;
import bindery.manuscript.text.ManuscriptText;
import bindery.report.Place;
import bindery.report.Report;
import bindery.source.Limits;
import bindery.source.SourceFolder;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tags of pages that a template engine reads. */
class PageTagsTest {
  @TempDir Path folder;

  private String read(String text) {
    SourceFolder source = SourceFolder.open(folder, "folder", Limits.DEFAULT);
    YamlValue.Mapping keys = YamlValue.Mapping.empty(Place.NOWHERE);
    ToolBook book = new ToolBook(Tool.MKDOCS, "x", keys, List.of());
    FolderContext around = new FolderContext(source, book, Language.of(Locale.ENGLISH));
    return new PageTags(new ManuscriptText("a.md", text, new Report()), around).done(0).text();
  }

  @Test
  void whatAPageSets() {
    assertEquals("\n3.1 in `3.1`, {{b}}", read("{%set a = \"3.1\" %}\n{{ a }} in `{{a}}`, {{b}}"));
    assertEquals("{{a}} 1 2", read("{{a}}{% set a = 1 %} {{a}}{% set a = '2' -%} {{a}}"));
  }

  @Test
  void questionsOfWhatIsKnown() {
    String set = "{% set n = \"02\" %}";
    assertEquals("yes.", read(set + "{% if n in [\"01\", \"02\"] %}yes{% endif %}."));
    assertEquals(".", read(set + "{% if n in [\"01\"] %}no{% endif %}."));
    assertEquals(
        "b.", read(set + "{% if n == '1' %}a{% elif n == '02' %}b{% else %}c{% endif %}."));
    assertEquals("c.", read(set + "{% if n != '02' %}a{% else %}c{% endif %}."));
    assertEquals("d", read(set + "{% if n == '1' %}a{% if n %}b{% endif %}c{% endif %}d"));
    assertEquals("ac", read(set + "{% if n %}a{% if not n %}b{% else %}c{% endif %}{% endif %}"));
  }

  @Test
  void ofWhatIsNotKnownAllStays() {
    assertEquals("a b.", read("{% if x.y > 2 %}a {% else %}b{% endif %}."));
    assertEquals("a", read("{% if n == 'x' %}a"));
  }

  @Test
  void whatIsRaw() {
    assertEquals(
        "{% if a %} {{b}}", read("{% set b = 'c' %}{% raw %}{% if a %} {{b}}{% endraw %}"));
  }
}
