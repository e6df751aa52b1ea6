package bindery.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bindery.press.TestFolder;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JsonLinesTest {
  private static final Path GUIDE = Path.of("src/site/guide/10-commands.md");

  @TempDir Path folder;

  private TestFolder bench() {
    return new TestFolder(folder)
        .with("book.yaml", "title: T\nlanguage: en\ndate: 2026\n")
        .with("a.md", "# Alpha\n\nSee \"there\" [x](#nope\\\").\n")
        .besideIt();
  }

  /** Every line is one object of JSON; its members' names are given, with its type before them. */
  private static List<String> members(String lines) throws IOException {
    List<String> all = new ArrayList<>();
    for (String line : lines.lines().toList()) {
      try (JsonParser json = new JsonFactory().createParser(line)) {
        assertEquals(JsonToken.START_OBJECT, json.nextToken());
        String type = "";
        int depth = 1;
        for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
          depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
          if (token == JsonToken.FIELD_NAME && depth == 1) {
            String name = json.currentName();
            type = name.equals("type") ? json.nextTextValue() : type;
            all.add(type + "." + name);
          }
        }
        assertEquals(0, depth);
      }
    }
    return all;
  }

  @Test
  void problemsHaveTheirPlaces() {
    TestFolder bench = bench();
    assertEquals(0, bench.type("check", "book", "--json", "-e", "reader,epub", "-q"));
    assertEquals("", bench.err());
    assertEquals(
        """
        {"type": "problem", "file": "a.md", "line": 3, "column": 13, "severity": "warning", \
        "kind": "unknown-link", "text": "#nope\\"", "message": "this link leads to no heading of \
        the book", "advice": "check the heading's title or give it an id with \
        \\u2018{#nope\\"}\\u2019", "finding": true}
        {"type": "file", "edition": "reader", "name": "t.pdf", "path": null, "pages": 3, \
        "extent": "3 pages", "standard": "PDF/A-2a, PDF/UA-1", "verdict": "UA-1 by machine", \
        "findings": 1}
        """,
        bench.out().lines().limit(2).map(line -> line + "\n").reduce("", String::concat));
    List<String> lines = bench.out().lines().toList();
    assertTrue(lines.get(2).startsWith("{\"type\": \"file\", \"edition\": \"epub\""));
    assertEquals(
        "{\"type\": \"result\", \"done\": true, \"errors\": 0, \"warnings\": 1, \"notes\": 0,"
            + " \"findings\": 1, \"report\": null}",
        lines.get(3));
    assertEquals(4, lines.size());
  }

  @Test
  void filesHaveTheirPathsAndNothingElseIsOnStandardOut() throws IOException {
    TestFolder bench = bench();
    assertEquals(0, bench.type("book", "--json"));
    assertTrue(bench.err().startsWith("reading the manuscript\n"), bench.err());
    assertTrue(bench.out().contains("\"path\": \"dist/t-print.pdf\", \"pages\": "), bench.out());
    assertTrue(bench.out().contains("\"path\": \"dist/t.epub\", \"pages\": null"), bench.out());
    assertTrue(bench.out().endsWith("\"report\": \"dist/report.html\"}\n"), bench.out());
    assertTrue(members(bench.out()).size() > 20);
    assertEquals(0, bench.type("proof", "book", "--json", "-q"));
    assertTrue(bench.out().contains("\"path\": \"dist/proof.html\""), bench.out());
  }

  @Test
  void failuresAreToldInTheSameWay() throws IOException {
    TestFolder bench = bench().with("book.yaml", "order: [gone.md]\n");
    for (String[] typed :
        new String[][] {
          {"book", "--json"},
          {"check", "nowhere", "--json"},
          {"--json"},
          {"fonts", "book", "--json"}
        }) {
      assertEquals(1, bench.type(typed));
      assertTrue(bench.out().contains("\"severity\": \"error\""), bench.out());
      String last = bench.out().lines().reduce("", (a, b) -> b);
      assertTrue(last.startsWith("{\"type\": \"result\", \"done\": false, \"errors\": 1"), last);
      members(bench.out());
    }
    assertEquals(2, bench.type("book", "--json", "--edition", "pdf"));
    assertEquals("", bench.out());
  }

  @Test
  void theSameBookGivesTheSameLines() {
    TestFolder bench = bench();
    bench.type("check", "book", "--json");
    String once = bench.out();
    bench.type("check", "book", "--json");
    assertEquals(once, bench.out());
  }

  /** The guide tells of every member, and of none that there is not. */
  @Test
  void theGuideHasAllMembers() throws IOException {
    TestFolder bench = bench().with("b.md", "# 字\n");
    bench.type("book", "--json", "-q", "-e", "epub");
    Set<String> printed = new TreeSet<>(members(bench.out()));
    bench.type("fonts", "book", "--json", "-q");
    printed.addAll(members(bench.out()));
    Set<String> told = new TreeSet<>();
    Matcher row =
        Pattern.compile("(?m)^\\| `(\\w+)` \\| (`.*`) \\|").matcher(Files.readString(GUIDE));
    while (row.find()) {
      Matcher name = Pattern.compile("`(\\w+)`").matcher(row.group(2));
      told.add(row.group(1) + ".type");
      while (name.find()) {
        told.add(row.group(1) + "." + name.group(1));
      }
    }
    assertEquals(printed, told);
  }
}
