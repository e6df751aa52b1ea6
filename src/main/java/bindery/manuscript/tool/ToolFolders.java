package bindery.manuscript.tool;

import bindery.manuscript.data.TextNames;
import bindery.manuscript.data.YamlValue;
import bindery.manuscript.folder.Tool;
import bindery.manuscript.folder.ToolBook;
import bindery.manuscript.folder.ToolFolder;
import bindery.manuscript.folder.TopReadme;
import bindery.manuscript.site.CarpentriesFolder;
import bindery.manuscript.site.DocusaurusFolder;
import bindery.manuscript.site.ElectricBookFolder;
import bindery.manuscript.site.HugoFolder;
import bindery.manuscript.site.JekyllFolder;
import bindery.manuscript.site.MkDocsFolder;
import bindery.manuscript.site.VueFolder;
import bindery.report.Place;
import bindery.report.Report;
import bindery.source.SourceFolder;
import java.util.List;
import java.util.Optional;

/** Finds out whose folder it is. */
public final class ToolFolders {
  /** Files that only one tool has come before those that several have. */
  private static final List<ToolFolder> TOOLS =
      List.of(
          new QuartoFolder(false),
          new BookdownFolder(false),
          new MdBookFolder(),
          new JupyterBookFolder(false),
          new MystFolder(),
          new MkDocsFolder(false),
          new SphinxFolder(),
          new D2lBookFolder(),
          new LoppoFolder(),
          new HugoFolder(false),
          new GitBookFolder(),
          new LeanpubFolder(),
          new ElectricBookFolder(),
          new DocusaurusFolder(),
          new VueFolder(),
          new CarpentriesFolder(),
          new DocsifyFolder(),
          new JekyllFolder(),
          new ObsidianFolder(false),
          new PandocFolder(),
          new JupyterBookFolder(true),
          new QuartoFolder(true),
          new BookdownFolder(true),
          new MkDocsFolder(true),
          new HugoFolder(true),
          new ObsidianFolder(true));

  private static final int MANY = 6;

  private ToolFolders() {}

  /**
   * What is known of the folder; the plain folder's order if it is no tool's.
   *
   * @param tool whose folder it is said to be, if anybody said so
   */
  public static ToolBook read(SourceFolder folder, Optional<Tool> tool, Report report) {
    for (ToolFolder each : TOOLS) {
      Report own = new Report();
      Optional<ToolBook> book = each.read(folder, own);
      if (book.filter(b -> tool.isEmpty() || tool.get() == b.tool()).isPresent()) {
        own.problems().forEach(report::add);
        return book.get();
      }
    }
    // A book of few files is named by its first heading; one of many has the README's name.
    List<String> names = folder.list("", new Report());
    List<String> marked = names.stream().filter(TextNames::mayBeChapter).toList();
    List<String> all = marked.size() < MANY ? TextNames.chapters(names) : marked;
    YamlValue.Mapping keys =
        all.size() < MANY ? YamlValue.Mapping.empty(Place.NOWHERE) : TopReadme.title(folder);
    return new ToolBook(tool.orElse(Tool.of(all)), "", keys, List.of())
        .roots("static/", "public/", "assets/", "images/", "img/", "docs/", "src/");
  }
}
