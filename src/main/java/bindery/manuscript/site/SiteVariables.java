package bindery.manuscript.site;

import bindery.manuscript.data.FolderText;
import bindery.manuscript.data.YamlValue;
import bindery.report.Place;
import bindery.source.SourceFolder;
import java.util.List;
import java.util.Map;

/**
 * What a site made with Jekyll lets its pages ask for: {@code site.title} from {@code _config.yml},
 * {@code site.data.file.key} from the files in {@code _data} (Jekyll, "Variables", "Data Files").
 */
final class SiteVariables {
  /** More than a book asks for. */
  private static final int MOST = 20_000;

  private final YamlValue.Mapping all = YamlValue.Mapping.empty(Place.NOWHERE);

  private SiteVariables() {}

  /**
   * @param base the folder of the site, with {@code /} at its end unless it is the root
   * @param names of all files of the folder
   */
  static YamlValue.Mapping of(
      SourceFolder folder, String base, YamlValue.Mapping config, List<String> names) {
    SiteVariables variables = new SiteVariables();
    FolderText texts = new FolderText(folder);
    variables.add("site", config);
    String data = base + "_data/";
    for (String name : names) {
      if (name.startsWith(data) && name.matches(".*\\.(?:ya?ml|json)")) {
        String path = name.substring(data.length(), name.lastIndexOf('.')).replace('/', '.');
        variables.add("site.data." + path, texts.value(name));
      }
    }
    return variables.all;
  }

  private void add(String path, YamlValue value) {
    if (all.values().size() > MOST) {
      return;
    }
    if (value instanceof YamlValue.Scalar) {
      all.values().put(path, value);
    } else if (value instanceof YamlValue.Mapping map) {
      for (Map.Entry<String, YamlValue> entry : map.values().entrySet()) {
        add(path + "." + entry.getKey(), entry.getValue());
      }
    } else if (value instanceof YamlValue.Sequence list) {
      for (int i = 0; i < list.items().size(); i++) {
        add(path + "[" + i + "]", list.items().get(i));
      }
    }
  }
}
