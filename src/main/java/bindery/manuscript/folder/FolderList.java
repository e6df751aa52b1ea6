package bindery.manuscript.folder;

import bindery.manuscript.data.FolderText;
import bindery.manuscript.data.TextNames;
import bindery.manuscript.text.Addresses;
import bindery.report.Place;
import bindery.report.Report;
import bindery.source.RelativeName;
import bindery.source.SourceFolder;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A list in a folder that gives its files an order: links in a README, names in a file of data. It
 * counts if it names most of them; those that it does not name stand where their names put them.
 */
final class FolderList {
  /** Links in angle brackets or none, up to a title, an anchor or a query; and those of HTML. */
  private static final Pattern LINK =
      Pattern.compile(
          "(?:\\]\\(<?|\\]:[ \\t]+<?|href=[\"'])"
              + "((?:[^()\\s>#?\"']|\\([^()\\s>#?\"']{0,100}\\))++)");

  /** An item of a list that begins with a link. */
  private static final Pattern ITEM =
      Pattern.compile("(?m)^[ \\t]*+(?:[-*+]|\\d{1,9}[.)])[ \\t]+\\[[^\\]\\n]{0,300}\\]\\(");

  /** One line in so many, at least, is such an item where a page is a list. */
  private static final int SHARE = 3;

  private static final Pattern WORD = Pattern.compile("[^\\s\"',:\\[\\]{}]{2,200}");

  /** The share of the files that a list must name to be their order. */
  private static final double MOST = 0.6;

  /** Fewer links are no list. */
  private static final int FEWEST = 3;

  /** Data of more characters is no list of files. */
  private static final int LONGEST = 200_000;

  private final FolderText texts;
  private final String home;
  private final List<String> book;
  private final Map<String, String> known = new HashMap<>();

  /**
   * @param home the folder that the files lie in
   * @param book the files in natural order
   */
  FolderList(SourceFolder folder, String home, List<String> book) {
    this.texts = new FolderText(folder);
    this.home = home;
    this.book = book;
    for (String name : book) {
      String stem = name.replaceFirst("\\.[^./]*$", "");
      known.put(name, name);
      known.putIfAbsent(stem, name);
      known.putIfAbsent(stem + ".html", name);
      if (TextNames.isOpening(name) && name.contains("/")) {
        known.putIfAbsent(name.substring(0, name.lastIndexOf('/')), name);
      }
    }
  }

  /**
   * The files in the order of the links in this file, if they are their order; those that pages of
   * links list which it links to stand after these. The first page of a site opens what it lists.
   */
  Optional<List<String>> links(String contents) {
    Set<String> linked = linked(contents);
    boolean opens = book.contains(contents) && TextNames.stem(contents).equals("index");
    if (!opens || linked.size() < FEWEST) {
      return order(deeper(linked));
    }
    Set<String> named = new LinkedHashSet<>(List.of(contents));
    named.addAll(deeper(linked));
    return order(List.copyOf(named));
  }

  private Set<String> linked(String contents) {
    Set<String> linked = new LinkedHashSet<>();
    Matcher link = LINK.matcher(texts.text(contents).orElse(""));
    while (link.find()) {
      meant(link.group(1), contents).map(known::get).ifPresent(linked::add);
    }
    return linked;
  }

  private List<String> deeper(Set<String> linked) {
    Set<String> all = new LinkedHashSet<>();
    for (String name : linked) {
      all.add(name);
      if (isList(texts.text(name).orElse(""))) {
        linked(name).stream().filter(inner -> !linked.contains(inner)).forEach(all::add);
      }
    }
    return List.copyOf(all);
  }

  /** Whether a page is mostly a list of links, and no chapter. */
  private static boolean isList(String text) {
    long lines = text.lines().filter(line -> !line.isBlank()).count();
    long items = ITEM.matcher(text).results().count();
    return items >= FEWEST && items * SHARE >= lines;
  }

  /** The files in the order in which a file of data names them, if that is their order. */
  Optional<List<String>> names(String data) {
    String text = texts.text(data).orElse("");
    Set<String> named = new LinkedHashSet<>();
    Matcher word = text.length() > LONGEST ? WORD.matcher("") : WORD.matcher(text);
    while (word.find()) {
      String plain = word.group().replaceFirst("^\\./", "");
      boolean quoted = word.start() > 0 && "\"'".indexOf(text.charAt(word.start() - 1)) >= 0;
      boolean path =
          quoted || plain.indexOf('.') > 0 || plain.indexOf('/') > 0 || plain.matches(".*\\d.*");
      if (path && known.containsKey(plain)) {
        named.add(known.get(plain));
      } else if (path && known.containsKey(home + plain)) {
        named.add(known.get(home + plain));
      }
    }
    return order(List.copyOf(named));
  }

  /** The name of a file or a folder that a link means, be it a link to the folder's own pages. */
  private static Optional<String> meant(String link, String contents) {
    String written =
        Addresses.decoded(link)
            .replaceFirst("^https?://github\\.com/[^/]+/[^/]+/(?:blob|tree)/[^/]+/", "/")
            .replaceFirst("/+$", "");
    return written.startsWith("/")
        ? RelativeName.of(written.replaceFirst("^/+", ""), Place.NOWHERE, new Report())
        : RelativeName.in(contents, written, Place.NOWHERE, new Report());
  }

  private Optional<List<String>> order(List<String> named) {
    if (named.size() < FEWEST) {
      return Optional.empty();
    }
    List<String> order = filled(named);
    return order.size() >= MOST * book.size() ? Optional.of(order) : Optional.empty();
  }

  /**
   * With files that the list does not name: those of a folder that it names by what opens it, or
   * whose files it names for the most part, and those that their names count.
   */
  private List<String> filled(List<String> named) {
    Set<String> in = new HashSet<>(named);
    Map<String, Integer> all = new HashMap<>();
    Map<String, Integer> some = new HashMap<>();
    Set<String> opened = new HashSet<>();
    book.forEach(name -> all.merge(parent(name), 1, Integer::sum));
    named.forEach(name -> some.merge(parent(name), 1, Integer::sum));
    named.stream().filter(TextNames::isOpening).map(FolderList::parent).forEach(opened::add);
    Map<String, List<String>> after = new HashMap<>();
    String before = "";
    Map<String, String> last = new HashMap<>();
    named.forEach(name -> last.put(parent(name), name));
    List<String> heads = named.stream().filter(this::isHead).toList();
    boolean byHeads = heads.size() >= MOST * book.stream().filter(this::isHead).count();
    for (String name : book) {
      String folder = parent(name);
      boolean round = folder.equals(home) && (Home.isBefore(name) || Home.isAfter(name));
      if (in.contains(name)) {
        before = name;
      } else if (round && !home.isEmpty()) {
        continue; // it is put before or after the whole
      } else if (Home.isCounted(name) || folder.length() > 1 && Home.isCounted(folder)) {
        after.computeIfAbsent(before, key -> new ArrayList<>()).add(name);
      } else if (opened.contains(folder) && !folder.isEmpty()
          || some.getOrDefault(folder, 0) >= MOST * all.get(folder)) {
        after.computeIfAbsent(last.get(folder), key -> new ArrayList<>()).add(name);
      } else if (isHead(name) && byHeads && !heads.isEmpty()) {
        String behind = heads.get(heads.size() - 1);
        after.computeIfAbsent(behind, key -> new ArrayList<>()).add(name);
      }
    }
    List<String> filled = new ArrayList<>(after.getOrDefault("", List.of()));
    for (String name : named) {
      filled.add(name);
      filled.addAll(after.getOrDefault(name, List.of()));
    }
    return Collections.unmodifiableList(filled);
  }

  /** Whether it opens a folder that lies beside others, as a README does that is its chapter. */
  private boolean isHead(String name) {
    String folder = parent(name);
    return TextNames.isOpening(name)
        && folder.length() > home.length()
        && folder.indexOf('/', home.length()) == folder.length() - 1;
  }

  private static String parent(String name) {
    return name.substring(0, name.lastIndexOf('/') + 1);
  }
}
