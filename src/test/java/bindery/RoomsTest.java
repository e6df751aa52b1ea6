package bindery;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The plan of the house holds: rooms see only rooms above them, libraries live in one room. */
class RoomsTest {
  /**
   * From the top of the house to its foot, wing by wing; a wing of several rooms names them from
   * its first to its door. {@code src/site/glossary.md} and README follow this order.
   */
  private static final List<String> ROOMS =
      List.of(
          "report",
          "source",
          "book.print",
          "book",
          "language",
          "manuscript.text",
          "manuscript.data",
          "manuscript.folder",
          "manuscript.script",
          "manuscript.site",
          "manuscript.tool",
          "manuscript.project",
          "manuscript.typography",
          "manuscript.html",
          "manuscript.dialect",
          "manuscript.rewrite",
          "manuscript.mdbook",
          "manuscript.quarto",
          "manuscript.vitepress",
          "manuscript.leanpub",
          "manuscript.myst",
          "manuscript.mkdocs",
          "manuscript.tex",
          "manuscript.pandoc",
          "manuscript.parser",
          "manuscript.markdown",
          "manuscript",
          "notation.tex",
          "notation.formula",
          "notation.code",
          "notation",
          "apparatus.number",
          "apparatus.formula",
          "apparatus.bibliography",
          "apparatus.wording",
          "apparatus.citation",
          "apparatus.index",
          "apparatus.glossary",
          "apparatus",
          "style.css",
          "style",
          "style.property",
          "style.selector",
          "style.cascade",
          "art",
          "typeset.glyph",
          "typeset.placed",
          "typeset.box",
          "typeset.section",
          "typeset.text",
          "typeset.line",
          "typeset.formula",
          "typeset.inline",
          "typeset.galley",
          "typeset.compositor",
          "typeset.block",
          "typeset.table",
          "typeset.pagebreak",
          "typeset.page",
          "typeset",
          "cover",
          "pdf.colour",
          "pdf.raster",
          "pdf.drawing",
          "pdf.canvas",
          "pdf.painting",
          "pdf.words",
          "pdf.standard",
          "pdf.attachment",
          "pdf.tags",
          "pdf.preflight",
          "pdf.printed",
          "pdf",
          "epub.markup",
          "epub.font",
          "epub.picture",
          "epub.sheet",
          "epub",
          "press.summary",
          "press.validation",
          "press.formula",
          "press.delivery",
          "press.faces",
          "press.proof",
          "press.revision",
          "press",
          "preview.page",
          "preview.server",
          "preview.epub",
          "preview",
          "command.start",
          "command",
          ""); // the door for other programs

  /** The rooms of every library that has one; jsoup and ICU4J have the whole house. */
  private static final Map<String, Set<String>> LIBRARIES =
      Map.ofEntries(
          Map.entry(
              "com.vladsch..",
              Set.of("manuscript.dialect", "manuscript.parser", "manuscript.markdown")),
          Map.entry("org.yaml..", Set.of("manuscript.data")),
          Map.entry("com.fasterxml..", Set.of("manuscript.data", "manuscript.quarto")),
          Map.entry("com.helger..", Set.of("style.css", "style.selector", "style.cascade")),
          Map.entry("com.github.weisj..", Set.of("pdf.painting")),
          Map.entry("com.twelvemonkeys..", Set.of("art")),
          Map.entry("uk.org.okapibarcode..", Set.of("cover")),
          Map.entry("org.lwjgl..", Set.of("typeset.glyph")),
          Map.entry(
              "org.apache.pdfbox..",
              Set.of(
                  "pdf.raster",
                  "pdf.drawing",
                  "pdf.attachment",
                  "pdf.tags",
                  "pdf.preflight",
                  "pdf.printed",
                  "pdf")),
          Map.entry("org.apache.fontbox..", Set.of("pdf.drawing", "pdf")),
          Map.entry("nl.siegmann..", Set.of("epub")),
          Map.entry("org.kxml2..", Set.of("epub")),
          Map.entry("org.xmlpull..", Set.of("epub")),
          Map.entry("com.adobe.epubcheck..", Set.of("press.validation")),
          Map.entry("com.sun.net.httpserver..", Set.of("preview.server")),
          Map.entry("picocli..", Set.of("command")),
          Map.entry("me.tongfei..", Set.of("command")));

  /** Types whose values are there to be changed. */
  private static final String CHANGING =
      "java\\.lang\\.(ThreadLocal|StringBuilder)|java\\.util\\.concurrent\\..*"
          + "|java\\.util\\.[A-Za-z]*(HashMap|TreeMap|HashSet|TreeSet|ArrayList|Deque)";

  private static final Path SOURCES = Path.of("src/main/java");

  private static final int LONGEST_FILE = 300;

  private static final int MOST_FILES = 35;

  private static final int MOST_LINES = 3_500;

  /** Classes of a room that may know one another in a circle. */
  private static final int LARGEST_CIRCLE = 5;

  private static final JavaClasses HOUSE =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("bindery");

  /** The wings that have work by now, in order. */
  static List<String> wings() {
    return ROOMS.stream()
        .map(room -> room.replaceFirst("\\..*", ""))
        .distinct()
        .filter(wing -> !wing.isEmpty())
        .filter(wing -> Files.isDirectory(SOURCES.resolve("bindery").resolve(wing)))
        .toList();
  }

  @Test
  void roomsSeeOnlyRoomsAboveThem() {
    for (int i = 0; i < ROOMS.size() - 1; i++) {
      String[] below =
          ROOMS.subList(i + 1, ROOMS.size()).stream()
              .map(RoomsTest::packageName)
              .toArray(String[]::new);
      noClasses()
          .that()
          .resideInAPackage(packageName(ROOMS.get(i)))
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(below)
          .allowEmptyShould(true)
          .check(HOUSE);
    }
  }

  /** Classes that know one another in a circle can only be understood together. */
  @Test
  void noCircleOfClassesIsLarge() {
    Map<String, Set<String>> uses = new TreeMap<>();
    for (JavaClass each : HOUSE) {
      Set<String> used = uses.computeIfAbsent(outermost(each), c -> new TreeSet<>());
      each.getDirectDependenciesFromSelf().stream()
          .map(Dependency::getTargetClass)
          .filter(target -> target.getPackageName().equals(each.getPackageName()))
          .forEach(target -> used.add(outermost(target)));
    }
    List<Set<String>> large =
        Circles.of(uses).stream().filter(circle -> circle.size() > LARGEST_CIRCLE).toList();
    assertEquals(List.of(), large);
  }

  private static String outermost(JavaClass each) {
    return each.getName().replaceFirst("[$\\[].*", "");
  }

  @Test
  void thereAreNoOtherRooms() {
    Set<String> rooms = new TreeSet<>();
    HOUSE.forEach(each -> rooms.add(each.getPackageName().replaceFirst("^bindery\\.?", "")));
    rooms.removeAll(ROOMS);
    assertEquals(Set.of(), rooms);
  }

  @Test
  void librariesLiveInTheirRooms() {
    LIBRARIES.forEach(
        (library, rooms) ->
            noClasses()
                .that()
                .resideOutsideOfPackages(
                    rooms.stream().map(RoomsTest::packageName).toArray(String[]::new))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .check(HOUSE));
  }

  @Test
  void nothingElseIsUsed() {
    List<String> known = new ArrayList<>(LIBRARIES.keySet());
    known.addAll(List.of("bindery..", "java..", "javax..", "org.w3c..", "org.xml.."));
    known.addAll(List.of("org.jsoup..", "com.ibm.icu..", ""));
    classes()
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(known.toArray(String[]::new))
        .check(HOUSE);
  }

  @Test
  void statesAreNobodysStatics() {
    fields().that().areStatic().should().beFinal().check(HOUSE);
    fields()
        .that()
        .areStatic()
        .should()
        .notHaveRawType(describe("made to change", type -> type.getName().matches(CHANGING)))
        .check(HOUSE);
  }

  /** What is kept from build to build holds on to no tree, and to no thread. */
  @Test
  void galleysHoldNothingOfTheTree() {
    for (String room : List.of("placed", "line", "galley", "pagebreak", "page")) {
      noClasses()
          .that()
          .resideInAPackage(packageName("typeset." + room))
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.jsoup..")
          .check(HOUSE);
    }
    noClasses()
        .should()
        .dependOnClassesThat()
        .haveFullyQualifiedName("java.lang.ThreadLocal")
        .check(HOUSE);
  }

  @Test
  void namesSayWhatAThingIs() {
    noClasses().should().haveNameMatching(".*(Utils?|Helpers?|Managers?)").check(HOUSE);
  }

  @Test
  void everyRoomSaysWhatItIsFor() throws IOException {
    List<Path> silent = new ArrayList<>();
    for (Path room : rooms().keySet()) {
      if (!Files.exists(room.resolve("package-info.java"))) {
        silent.add(room);
      }
    }
    assertEquals(List.of(), silent);
  }

  @Test
  void filesAndRoomsStaySmall() throws IOException {
    Map<Path, String> tooLarge = new TreeMap<>();
    rooms()
        .forEach(
            (room, files) -> {
              int lines = 0;
              for (Path file : files) {
                int own = lines(file).size();
                lines += own;
                if (own > LONGEST_FILE) {
                  tooLarge.put(file, own + " lines");
                }
              }
              if (files.size() > MOST_FILES || lines > MOST_LINES) {
                tooLarge.put(room, files.size() + " files, " + lines + " lines");
              }
            });
    assertEquals(Map.of(), tooLarge);
  }

  /** Every folder that holds Java, with its files. */
  private static Map<Path, List<Path>> rooms() throws IOException {
    try (Stream<Path> files = Files.walk(SOURCES)) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .collect(Collectors.groupingBy(Path::getParent, TreeMap::new, Collectors.toList()));
    }
  }

  private static String packageName(String room) {
    return room.isEmpty() ? "bindery" : "bindery." + room;
  }

  private static Collection<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
