package bindery.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bindery.press.TestFolder;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.yaml.snakeyaml.Yaml;

/** What the guide shows of other programs calls Bindery as it can be called. */
class GuideExamplesTest {
  @TempDir Path folder;
  private TestFolder bench;

  @BeforeEach
  void aBook() {
    bench = new TestFolder(folder).besideIt();
    assertEquals(0, bench.type("init", "novel"));
    assertEquals(0, bench.type("init", "src/book"));
  }

  private static String listing(String language, String head) throws Exception {
    String guide = Files.readString(Path.of("src/site/guide/10-commands.md"));
    Pattern fence = Pattern.compile("(?s)```" + language + "\n(" + head + ".*?)```");
    Matcher listing = fence.matcher(guide);
    assertTrue(listing.find(), language);
    return listing.group(1);
  }

  private static Document xml(String text) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(text)));
  }

  private static List<String> all(Document from, String path) throws Exception {
    XPath search = XPathFactory.newInstance().newXPath();
    NodeList found = (NodeList) search.evaluate(path, from, XPathConstants.NODESET);
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < found.getLength(); i++) {
      texts.add(found.item(i).getTextContent().strip());
    }
    return texts;
  }

  @Test
  void mavenMakesABook() throws Exception {
    Document plugin = xml(listing("xml", "<plugin>"));
    Document ours = xml(Files.readString(Path.of("pom.xml")));
    assertEquals(List.of("bindery"), all(plugin, "//dependency/artifactId"));
    assertEquals(all(ours, "/project/groupId"), all(plugin, "//dependency/groupId"));
    assertEquals(all(ours, "/project/version"), all(plugin, "//dependency/version"));
    String known = "//plugin[artifactId='exec-maven-plugin']/version";
    assertTrue(all(ours, known).containsAll(all(plugin, "/plugin/version")));
    assertEquals(List.of(Main.class.getName()), all(plugin, "//mainClass"));
    String[] typed =
        all(plugin, "//argument").stream()
            .map(argument -> argument.replace("${project.basedir}", folder.toString()))
            .map(argument -> argument.replace("${project.build.directory}", folder + "/target"))
            .toArray(String[]::new);
    assertEquals(0, bench.type(typed), bench.err());
    try (Stream<Path> files = Files.list(folder.resolve("target/book"))) {
      assertEquals(5, files.count(), bench.out());
    }
  }

  @Test
  void aServerMakesABook() throws Exception {
    Map<String, Map<String, Map<String, List<Map<String, Object>>>>> flow =
        new Yaml().load(listing("yaml", "name: book"));
    List<String> runs =
        flow.get("jobs").get("book").get("steps").stream()
            .map(step -> (String) step.get("run"))
            .filter(run -> run != null)
            .toList();
    assertEquals(2, runs.size());
    for (String run : runs) {
      String jar = "java -jar tools/bindery.jar ";
      assertTrue(run.startsWith(jar), run);
      assertEquals(0, bench.type(run.substring(jar.length()).split(" ")), bench.err());
    }
    assertTrue(Files.exists(folder.resolve("dist/novel.pdf")), bench.out());
  }
}
