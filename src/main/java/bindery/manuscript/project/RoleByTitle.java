package bindery.manuscript.project;

import bindery.book.Role;
import bindery.language.Language;
import bindery.language.LanguageFiles;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Guesses what a section is for where nobody said so, in a plain list of files: a chapter called
 * "Preface" is the preface, in whatever language, and what bears the title of the book is no
 * chapter of it.
 */
public final class RoleByTitle {
  private final Map<String, Role> titles = new HashMap<>();
  private final Pattern appendix;

  private RoleByTitle(List<Language.Names> languages) {
    for (Language.Names language : languages) {
      language
          .titles()
          .forEach(
              (role, words) ->
                  Role.of(role).ifPresent(r -> words.forEach(word -> titles.put(word, r))));
    }
    String words =
        languages.stream()
            .map(language -> language.word("appendix"))
            .filter(word -> word.indexOf('%') < 0)
            .distinct()
            .map(Pattern::quote)
            .collect(Collectors.joining("|"));
    appendix = Pattern.compile("(?iu)(" + words + ")\\s+([A-ZА-Я]|\\d+)\\b.*");
  }

  /** By the titles of all languages that are known. */
  public static RoleByTitle ofAllLanguages() {
    return new RoleByTitle(new LanguageFiles().allNames());
  }

  /**
   * @param book title of the book
   */
  public Role of(String title, String book) {
    if (title.equals(book)) {
      return Role.FRONT_MATTER;
    }
    if (appendix.matcher(title).matches()) {
      return Role.APPENDIX;
    }
    return titles.getOrDefault(title.strip().toLowerCase(Locale.ROOT), Role.CHAPTER);
  }
}
