package bindery.manuscript.tool;

import bindery.book.Role;
import bindery.manuscript.data.LenientYaml;
import bindery.manuscript.data.YamlValue;
import bindery.manuscript.folder.ListedFiles;
import bindery.manuscript.folder.Tool;
import bindery.manuscript.folder.ToolBook;
import bindery.manuscript.folder.ToolFolder;
import bindery.report.Place;
import bindery.report.Report;
import bindery.source.SourceFolder;
import java.util.Optional;

/**
 * A tutorial of Loppo: {@code chapters.yml} lists its files with their titles, folders as titles of
 * parts, and {@code loppo.yml} says where they lie and what the whole is called (Loppo,
 * "Features").
 */
final class LoppoFolder implements ToolFolder {
  private static final String CHAPTERS = "chapters.yml";
  private static final String CONFIG = "loppo.yml";

  @Override
  public Optional<ToolBook> read(SourceFolder folder, Report report) {
    if (!folder.has(CHAPTERS) || !folder.has(CONFIG)) {
      return Optional.empty();
    }
    YamlValue.Mapping config = LenientYaml.mapping(folder, CONFIG, report);
    String said = config.text("dir").replaceAll("^(?:\\./)?/*|/+$", "");
    String base = said.isEmpty() ? "docs/" : said + "/";
    ListedFiles files = new ListedFiles(folder, base, report);
    YamlValue.Mapping list = LenientYaml.listOrMapping(folder, CHAPTERS, report);
    for (YamlValue item : LenientYaml.items(list.get("list"))) {
      if (item instanceof YamlValue.Mapping named) {
        named.values().forEach((name, title) -> entry(name, title, named.place(), files));
      } else if (item instanceof YamlValue.Scalar name) {
        files.add(name.text(), Role.CHAPTER, "", 0, name.place());
      }
    }
    if (files.isEmpty()) {
      return Optional.empty();
    }
    YamlValue.Mapping keys = YamlValue.Mapping.empty(Place.file(CONFIG));
    LenientYaml.copy(config, "site", keys, "title");
    return Optional.of(new ToolBook(Tool.PLAIN, CHAPTERS, keys, files.entries()).roots(base));
  }

  private static void entry(String name, YamlValue title, Place place, ListedFiles files) {
    String words = title instanceof YamlValue.Scalar scalar ? scalar.text() : "";
    if (name.endsWith("/")) {
      files.part(words.isEmpty() ? name.substring(0, name.length() - 1) : words, place);
    } else {
      files.add(name, Role.CHAPTER, words, 0, place);
    }
  }
}
