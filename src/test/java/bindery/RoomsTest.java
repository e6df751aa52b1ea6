package bindery;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertEquals;

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
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The plan of the house holds: rooms see only rooms above them, libraries live in one room. */
class RoomsTest {
  /** From the top of the table of rooms to its foot. */
  private static final List<String> ROOMS =
      List.of(
          "report",
          "source",
          "book",
          "manuscript",
          "notation",
          "apparatus",
          "style",
          "art",
          "glyph",
          "line",
          "galley",
          "page",
          "cover",
          "pdf",
          "epub",
          "press");

  /** The rooms of every library that has one; jsoup and ICU4J have the whole house. */
  private static final Map<String, Set<String>> LIBRARIES =
      Map.ofEntries(
          Map.entry("com.vladsch..", Set.of("manuscript")),
          Map.entry("org.yaml..", Set.of("manuscript")),
          Map.entry("com.helger..", Set.of("style")),
          Map.entry("com.github.weisj..", Set.of("art", "pdf")),
          Map.entry("org.lwjgl..", Set.of("glyph")),
          Map.entry("org.apache.fop..", Set.of("line")),
          Map.entry("org.apache.pdfbox..", Set.of("pdf")),
          Map.entry("org.apache.fontbox..", Set.of("pdf")),
          Map.entry("de.rototor..", Set.of("pdf")),
          Map.entry("nl.siegmann..", Set.of("epub")),
          Map.entry("picocli..", Set.of("press")),
          Map.entry("me.tongfei..", Set.of("press")));

  /** Types whose values are there to be changed. */
  private static final String CHANGING =
      "java\\.lang\\.(ThreadLocal|StringBuilder)|java\\.util\\.concurrent\\..*"
          + "|java\\.util\\.[A-Za-z]*(HashMap|TreeMap|HashSet|TreeSet|ArrayList|Deque)";

  private static final Path SOURCES = Path.of("src/main/java");

  private static final int LONGEST_FILE = 400;

  private static final JavaClasses HOUSE =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("bindery");

  @Test
  void roomsSeeOnlyRoomsAboveThem() {
    for (int i = 0; i < ROOMS.size() - 1; i++) {
      String[] below =
          ROOMS.subList(i + 1, ROOMS.size()).stream()
              .map(room -> "bindery." + room + "..")
              .toArray(String[]::new);
      noClasses()
          .that()
          .resideInAPackage("bindery." + ROOMS.get(i) + "..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(below)
          .allowEmptyShould(true)
          .check(HOUSE);
    }
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
                    rooms.stream().map(room -> "bindery." + room + "..").toArray(String[]::new))
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

  @Test
  void namesSayWhatAThingIs() {
    noClasses().should().haveNameMatching(".*(Utils?|Helpers?|Managers?)").check(HOUSE);
  }

  @Test
  void everyRoomSaysWhatItIsFor() throws IOException {
    try (Stream<Path> folders = Files.list(SOURCES.resolve("bindery"))) {
      List<Path> silent =
          folders
              .filter(Files::isDirectory)
              .filter(room -> !Files.exists(room.resolve("package-info.java")))
              .toList();
      assertEquals(List.of(), silent);
    }
  }

  @Test
  void filesStayShort() throws IOException {
    Map<Path, Integer> tooLong = new TreeMap<>();
    try (Stream<Path> files = Files.walk(SOURCES)) {
      files
          .filter(file -> file.toString().endsWith(".java"))
          .forEach(
              file -> {
                int lines = lines(file).size();
                if (lines > LONGEST_FILE) {
                  tooLong.put(file, lines);
                }
              });
    }
    assertEquals(Map.of(), tooLong);
  }

  private static Collection<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
