package bindery.manuscript.folder;

import bindery.manuscript.data.TextNames;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Tells the translations of a book from the book that they lie beside: in folders named after
 * languages, or in files whose names end so.
 *
 * @param kept the files of the book
 * @param languages names of folders, or of languages, that are left out
 * @param home the folder of the language that is kept, with {@code /} at its end; or empty
 */
public record Translations(List<String> kept, Set<String> languages, String home) {
  private static final Set<String> CODES = Set.of(Locale.getISOLanguages());

  private static final Pattern TAG = Pattern.compile("([a-z]{2,3})([-_][a-z0-9]{2,8})*+");

  /** Names that folders of texts often have; that they are of no language need not be looked up. */
  private static final Set<String> USUAL =
      Set.of("manuscript", "chapters", "text", "content", "contents", "docs", "book", "src");

  /** Names of files that end so: only with languages whose codes are no words. */
  private static final Pattern ENDING =
      Pattern.compile(
          "(?i)(.+?)[._-]((?:en|zh|cn|tw|jp|kr|ja|ko|fr|de|es|pt|br|ru|it|pl|nl|sv|tr|uk|vi|ar|fa|he"
              + "|hi|bn|th|cs|hu|ro|el|da|fi|ca|bg|sr|hr|sk|ms|ta|te|ur|id)(?:[-_][a-z]{2,4})?)");

  /** Folders that hold nothing but translations. */
  private static final Set<String> HOLDING =
      Set.of("translations", "translation", "i18n", "l10n", "locales", "traducciones");

  /** Languages beside which a folder may be named after one that few know. */
  private static final int FEW = 3;

  /** The share of the largest translation that the English or outer one has if it is as whole. */
  private static final double WHOLE = 0.7;

  /** Made when a name is asked for that may be one: there are some four hundred of them. */
  private static final class LanguageNames {
    /** Languages by their English and their own names, in small letters. */
    static final Set<String> ALL =
        Stream.of(Locale.getISOLanguages())
            .map(Locale::forLanguageTag)
            .flatMap(l -> Stream.of(l.getDisplayLanguage(Locale.ENGLISH), l.getDisplayLanguage(l)))
            .map(name -> name.toLowerCase(Locale.ROOT))
            .filter(name -> name.length() > 3 || !name.isEmpty() && name.charAt(0) > 0x2E80)
            .collect(Collectors.toUnmodifiableSet());

    private LanguageNames() {}
  }

  /**
   * @param names of texts
   * @param language of the book if it is known, else empty
   */
  public static Translations among(List<String> names, String language) {
    Set<String> left = new TreeSet<>();
    Folders now = new Folders(names, "");
    for (String base : bases(names)) {
      Folders next = folders(now.kept(), base, language, left);
      now = next.home().isEmpty() ? new Folders(next.kept(), now.home()) : next;
    }
    return new Translations(files(now.kept(), language, left), left, now.home());
  }

  /** The folders, at most two deep, that hold folders named after languages. */
  private static Collection<String> bases(List<String> names) {
    Set<String> bases = new TreeSet<>();
    for (String name : names) {
      int from = 0;
      for (int depth = 0, slash = name.indexOf('/'); depth < 3 && slash >= 0; depth++) {
        if (isTranslations(name.substring(from, slash))) {
          bases.add(name.substring(0, from));
        }
        from = slash + 1;
        slash = name.indexOf('/', from);
      }
    }
    return bases;
  }

  private static boolean isTranslations(String folder) {
    return isLanguage(folder) || HOLDING.contains(folder.toLowerCase(Locale.ROOT));
  }

  /** What is kept, and the folder of the language that is, or empty. */
  private record Folders(List<String> kept, String home) {}

  private static Folders folders(
      List<String> names, String base, String language, Set<String> left) {
    Map<String, Set<String>> found = new TreeMap<>();
    Set<String> outer = new HashSet<>();
    boolean readme = false;
    boolean many = languages(names, base).size() >= FEW;
    for (String name : names) {
      if (!name.startsWith(base)) {
        continue;
      }
      int slash = name.indexOf('/', base.length());
      String folder = slash < 0 ? "" : name.substring(base.length(), slash);
      if (isTranslations(folder) || many && isRare(folder)) {
        found.computeIfAbsent(folder, key -> new HashSet<>()).add(name.substring(slash + 1));
      } else if (!TextNames.isReadme(name) || slash >= 0) {
        outer.add(name.substring(base.length()));
      } else {
        readme = true;
      }
    }
    // A README that translations lie beside is what they translate.
    boolean holding = !found.isEmpty() && found.keySet().stream().noneMatch(n -> isLanguage(n));
    if (readme && holding && outer.isEmpty()) {
      outer.add("README.md");
    }
    found.entrySet().removeIf(entry -> !isTranslation(entry.getKey(), found, outer));
    if (found.isEmpty() || found.size() == 1 && outer.isEmpty()) {
      return new Folders(names, "");
    }
    int most = found.values().stream().mapToInt(Set::size).max().orElse(0);
    String kept = holding || outer.size() >= WHOLE * most ? "" : chosen(found, language, most);
    found.keySet().stream().filter(name -> !name.equals(kept)).forEach(f -> left.add(base + f));
    List<String> rest =
        names.stream()
            .filter(
                name ->
                    found.keySet().stream()
                        .noneMatch(f -> !f.equals(kept) && name.startsWith(base + f + "/")))
            .toList();
    return new Folders(rest, kept.isEmpty() ? "" : base + kept + "/");
  }

  private static Set<String> languages(List<String> names, String base) {
    return names.stream()
        .filter(name -> name.startsWith(base) && name.indexOf('/', base.length()) > 0)
        .map(name -> name.substring(base.length(), name.indexOf('/', base.length())))
        .filter(Translations::isLanguage)
        .collect(Collectors.toSet());
  }

  /** The code of a language that has none of two letters, as {@code pcm}; it may be a word too. */
  private static boolean isRare(String folder) {
    return folder.matches("[a-z]{3}")
        && !Locale.forLanguageTag(folder).getDisplayLanguage(Locale.ENGLISH).equals(folder);
  }

  private static String chosen(Map<String, Set<String>> found, String language, int most) {
    for (String wanted : List.of(language, "en", "english")) {
      for (Map.Entry<String, Set<String>> entry : found.entrySet()) {
        String tag = entry.getKey().toLowerCase(Locale.ROOT);
        boolean same = !wanted.isEmpty() && (tag + "-").replace('_', '-').startsWith(wanted + "-");
        if (same && (wanted.equals(language) || entry.getValue().size() >= WHOLE * most)) {
          return entry.getKey();
        }
      }
    }
    return found.entrySet().stream()
        .filter(entry -> entry.getValue().size() == most)
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse("");
  }

  private static boolean isLanguage(String folder) {
    String small = folder.toLowerCase(Locale.ROOT);
    if (USUAL.contains(small)) {
      return false;
    }
    Matcher tag = TAG.matcher(small);
    return LanguageNames.ALL.contains(small) || tag.matches() && CODES.contains(tag.group(1));
  }

  /** Short names may be words: then some file must have its like elsewhere. */
  private static boolean isTranslation(
      String folder, Map<String, Set<String>> found, Set<String> outer) {
    if (folder.length() > 3 && !folder.matches("(?i)[a-z]{3,}[-_].*")) {
      return true;
    }
    Set<String> own = found.get(folder);
    return own.stream()
        .anyMatch(
            name ->
                outer.contains(name)
                    || found.entrySet().stream()
                        .anyMatch(
                            other ->
                                !other.getKey().equals(folder) && other.getValue().contains(name)));
  }

  /** Without files that are translations of one beside them. */
  private static List<String> files(List<String> names, String language, Set<String> left) {
    Set<String> all = new HashSet<>(names);
    Map<String, List<String>> byStem = new TreeMap<>();
    for (String name : names) {
      Matcher ending = ending(name);
      if (ending != null) {
        byStem.computeIfAbsent(original(name, ending), key -> new ArrayList<>()).add(name);
      }
    }
    Set<String> gone = new HashSet<>();
    byStem.forEach(
        (stem, files) -> {
          if (all.contains(stem)) {
            gone.addAll(files);
          } else if (files.size() > 1) {
            String kept = files.stream().filter(f -> is(f, language)).findFirst().orElse("");
            String own =
                kept.isEmpty()
                    ? files.stream().filter(f -> is(f, "en")).findFirst().orElse(files.get(0))
                    : kept;
            files.stream().filter(file -> !file.equals(own)).forEach(gone::add);
          }
        });
    gone.forEach(name -> left.add(tag(name)));
    return gone.isEmpty() ? names : names.stream().filter(name -> !gone.contains(name)).toList();
  }

  private static Matcher ending(String name) {
    String last = name.substring(name.lastIndexOf('/') + 1);
    int dot = last.lastIndexOf('.');
    Matcher ending = ENDING.matcher(dot > 0 ? last.substring(0, dot) : last);
    return ending.matches() ? ending : null;
  }

  private static String original(String name, Matcher ending) {
    int from = name.lastIndexOf('/') + 1;
    int dot = name.lastIndexOf('.');
    String kind = dot > from ? name.substring(dot) : "";
    return name.substring(0, from) + ending.group(1) + kind;
  }

  private static boolean is(String name, String language) {
    return !language.isEmpty() && tag(name).startsWith(language);
  }

  private static String tag(String name) {
    Matcher ending = ending(name);
    return ending == null ? "" : ending.group(2).toLowerCase(Locale.ROOT);
  }
}
