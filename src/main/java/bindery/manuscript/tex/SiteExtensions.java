package bindery.manuscript.tex;

import bindery.manuscript.data.YamlValue;
import bindery.manuscript.rewrite.FolderContext;

/**
 * What the file of a site says of formulas: with Arithmatex dollars enclose some (PyMdown), and
 * with docsify's plugins.
 */
final class SiteExtensions {
  private SiteExtensions() {}

  static boolean hasFormulas(FolderContext around) {
    return around.tool().variables().text("formulas").equals("true")
        || around.tool().variables().get("config").orElse(null) instanceof YamlValue.Mapping config
            && names(config.get("markdown_extensions").orElse(null));
  }

  private static boolean names(YamlValue extensions) {
    return extensions instanceof YamlValue.Sequence list
        ? list.items().stream().anyMatch(SiteExtensions::names)
        : extensions instanceof YamlValue.Mapping map
            ? map.values().keySet().stream().anyMatch(SiteExtensions::isOfFormulas)
            : extensions instanceof YamlValue.Scalar name && isOfFormulas(name.text());
  }

  private static boolean isOfFormulas(String name) {
    return name.endsWith("arithmatex") || name.equals("mdx_math");
  }
}
