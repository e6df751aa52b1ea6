package bindery.manuscript;

import bindery.manuscript.data.FrontMatter;
import bindery.manuscript.data.YamlValue;
import bindery.source.SourceFolder;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Under which addresses a site shows the files of a folder: what their front matter says (Jekyll,
 * "Permalinks"; Hugo, "URL management"; Docusaurus, "Document URL"), and the names of files, with
 * and without a number before them. Files are looked into when the first link asks.
 */
final class PageAddresses {
  /** Keys that give a whole address, and those that may give its last part alone. */
  private static final List<String> KEYS = List.of("permalink", "url", "slug", "path", "aliases");

  private final SourceFolder folder;
  private final Collection<String> files;

  /** Files by what follows the last slash of an address; empty where several have it. */
  private final Map<String, String> byName = new HashMap<>();

  /** The same by names that their files do not have: without their numbers, or by a key. */
  private final Map<String, String> byOtherName = new HashMap<>();

  private final Map<String, String> byAddress = new HashMap<>();
  private boolean read;

  PageAddresses(SourceFolder folder, Collection<String> files) {
    this.folder = folder;
    this.files = files;
    files.forEach(file -> put(byName, last(stem(file)), file));
  }

  /**
   * The file that an address leads to.
   *
   * @param name of the file that it would be, or the address itself
   */
  Optional<String> find(String name) {
    if (!read) {
      files.forEach(this::said);
      read = true;
    }
    return found(byAddress, plain(name));
  }

  /** The only file of the name that an address of a site ends with: {@code /chapters/two/}. */
  Optional<String> named(String address) {
    String last = last(plain(address));
    return found(byName, last)
        .or(() -> found(byOtherName, last))
        .or(() -> found(byName, numberless(last)));
  }

  private void said(String file) {
    YamlValue.Mapping keys = FrontMatter.keys(folder, file);
    for (String key : KEYS) {
      texts(keys, key)
          .map(PageAddresses::plain)
          .filter(said -> !said.isEmpty())
          .forEach(
              said -> {
                String beside = file.replaceFirst("[^/]*$", "") + said;
                put(byAddress, said, file);
                put(byAddress, beside, file);
                put(byOtherName, last(said), file);
              });
    }
    put(byOtherName, numberless(last(stem(file))), file);
  }

  private static Stream<String> texts(YamlValue.Mapping keys, String key) {
    Optional<YamlValue> value = keys.get(key);
    if (value.isPresent() && value.get() instanceof YamlValue.Sequence list) {
      return list.items().stream()
          .filter(YamlValue.Scalar.class::isInstance)
          .map(item -> ((YamlValue.Scalar) item).text());
    }
    return Stream.of(keys.text(key));
  }

  private static void put(Map<String, String> map, String name, String file) {
    map.merge(name, file, (one, other) -> one.equals(other) ? one : "");
  }

  private static Optional<String> found(Map<String, String> map, String name) {
    return Optional.ofNullable(map.get(name)).filter(file -> !file.isEmpty());
  }

  /** {@code 04-functions} and {@code functions}: some sites take numbers away, some add them. */
  private static String numberless(String name) {
    return name.replaceFirst("^\\d{1,4}[-_. ]+(?=.)", "");
  }

  private static String plain(String address) {
    return address
        .replaceFirst("^/+", "")
        .replaceFirst("/+$", "")
        .replaceFirst("(?i)\\.x?html?$", "")
        .replaceFirst("(?i)(^|/)index$", "");
  }

  private static String last(String address) {
    return address.substring(address.lastIndexOf('/') + 1);
  }

  static String stem(String file) {
    int dot = file.lastIndexOf('.');
    return dot > file.lastIndexOf('/') ? file.substring(0, dot) : file;
  }
}
