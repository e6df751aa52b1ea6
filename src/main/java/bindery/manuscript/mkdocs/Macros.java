package bindery.manuscript.mkdocs;

import bindery.manuscript.project.YamlValue;
import bindery.manuscript.rewrite.FolderContext;
import bindery.manuscript.rewrite.Rewriting;
import bindery.manuscript.text.ManuscriptText;

/** Words by their names, where the book's file says that they are read (mkdocs-macros). */
record Macros(Rewriting substitutions) implements Rewriting {
  @Override
  public ManuscriptText apply(ManuscriptText text, int from, FolderContext around) {
    boolean on =
        around.tool().variables().get("config").orElse(null) instanceof YamlValue.Mapping config
            && names(config.get("plugins").orElse(null));
    return on ? substitutions.apply(text, from, around) : text;
  }

  private static boolean names(YamlValue plugins) {
    return plugins instanceof YamlValue.Sequence list
        ? list.items().stream().anyMatch(Macros::names)
        : plugins instanceof YamlValue.Mapping map
            ? map.get("macros").isPresent()
            : plugins instanceof YamlValue.Scalar name && name.text().equals("macros");
  }
}
