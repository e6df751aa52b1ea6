package bindery.command.start;

import bindery.language.Language;
import com.ibm.icu.util.ULocale;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What need not be asked of somebody who begins a book. */
public final class Guess {
  /** The variables that say the language of somebody's programs, the weightiest first (POSIX). */
  private static final List<String> VARIABLES = List.of("LC_ALL", "LC_MESSAGES", "LANG");

  /** Scripts that Bindery's own faces have. */
  private static final Set<String> SCRIPTS = Set.of("Latn", "Cyrl", "Grek");

  /** Folders that are called after what they are for. */
  private static final Set<String> PLAIN = Set.of("manuscript", "book", "text", "src", "docs");

  private Guess() {}

  /** The title of the book in a folder: {@code the-quiet-morning} is “The Quiet Morning”. */
  public static String title(Path folder) {
    Path named = folder.toAbsolutePath().normalize();
    while (named != null && named.getFileName() != null && isPlain(named)) {
      named = named.getParent();
    }
    Path name = named == null ? null : named.getFileName();
    String words =
        name == null ? "" : name.toString().replaceAll("[-_.\\s\\p{Cntrl}]+", " ").strip();
    if (words.isEmpty()) {
      return "Untitled";
    }
    boolean typed = !words.equals(words.toLowerCase(Locale.ROOT));
    return typed ? words : capitalised(words);
  }

  private static boolean isPlain(Path folder) {
    return PLAIN.contains(folder.getFileName().toString().toLowerCase(Locale.ROOT));
  }

  private static String capitalised(String words) {
    return Arrays.stream(words.split(" "))
        .map(
            word ->
                word.substring(0, word.offsetByCodePoints(0, 1)).toUpperCase(Locale.ROOT)
                    + word.substring(word.offsetByCodePoints(0, 1)))
        .collect(Collectors.joining(" "));
  }

  /**
   * The language of somebody's programs, if Bindery can set it without faces from elsewhere; else
   * English.
   *
   * @param environment variables
   */
  public static Locale language(Map<String, String> environment) {
    String said =
        VARIABLES.stream()
            .map(name -> environment.getOrDefault(name, ""))
            .filter(value -> !value.isEmpty())
            .findFirst()
            .orElse("");
    Locale locale = Locale.forLanguageTag(said.replaceFirst("[.@].*", "").replace('_', '-'));
    boolean known =
        locale.getLanguage().length() == 2
            && SCRIPTS.contains(ULocale.addLikelySubtags(ULocale.forLocale(locale)).getScript())
            && Language.of(locale).hyphens().patterns().isPresent();
    return known ? locale : Locale.ENGLISH;
  }
}
