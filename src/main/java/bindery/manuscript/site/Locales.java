package bindery.manuscript.site;

import bindery.manuscript.data.LenientYaml;
import bindery.manuscript.data.YamlValue;
import bindery.report.Report;
import bindery.source.SourceFolder;
import java.util.ArrayList;
import java.util.List;

/**
 * Translations in one folder of MkDocs (mkdocs-static-i18n, {@code docs_structure}): each in a
 * folder of its own, or each beside its original, told by the name. The book is the original.
 *
 * @param folders whether each has a folder
 * @param original its locale, or empty if there is one language
 * @param others the locales of the translations
 */
record Locales(boolean folders, String original, List<String> others) {

  static Locales of(YamlValue.Mapping file) {
    for (YamlValue plugin : LenientYaml.items(file.get("plugins"))) {
      if (plugin instanceof YamlValue.Mapping map && map.get("i18n").isPresent()) {
        return ofPlugin(LenientYaml.under(map, "i18n"));
      }
    }
    return new Locales(false, "", List.of());
  }

  private static Locales ofPlugin(YamlValue.Mapping plugin) {
    String original = plugin.text("default_language");
    List<String> others = new ArrayList<>();
    for (YamlValue language : LenientYaml.items(plugin.get("languages"))) {
      if (language instanceof YamlValue.Mapping map && !map.text("locale").isEmpty()) {
        if (map.text("default").equals("true")) {
          original = map.text("locale");
        }
        others.add(map.text("locale"));
      } else if (language instanceof YamlValue.Mapping map) {
        others.addAll(map.values().keySet());
      }
    }
    others.remove(original);
    return new Locales(plugin.text("docs_structure").equals("folder"), original, others);
  }

  /** The folder of the original. */
  String base(String docs, SourceFolder folder) {
    String own = docs + original + "/";
    boolean there =
        folders && folder.list("", new Report()).stream().anyMatch(name -> name.startsWith(own));
    return there ? own : docs;
  }
}
