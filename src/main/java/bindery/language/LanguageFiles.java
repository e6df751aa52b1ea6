package bindery.language;

import bindery.report.Place;
import bindery.report.Report;
import bindery.source.SourceFile;
import bindery.source.SourceFolder;
import com.ibm.icu.util.LocaleData;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;

/** Reads the files that say what each language asks for. */
public final class LanguageFiles {
  private static final String FOLDER = "languages/";
  private static final String END = ".properties";
  private static final String WORD = "word.";
  private final SourceFolder folder = SourceFolder.builtin();

  /** What is known of a language; a country's own custom where it has one. */
  public Language language(Locale locale) {
    return made(locale, keys(locale.getLanguage(), locale.getCountry()));
  }

  /**
   * What books call their parts: in the language, in English, and then in all others that are
   * known.
   */
  public List<Names> allNames(Locale first) {
    Map<String, String> english = file("en").orElse(Map.of());
    Set<String> tags = new LinkedHashSet<>(List.of(first.getLanguage(), "en"));
    for (String path : folder.list(END, new Report())) {
      String tag = path.substring(path.lastIndexOf('/') + 1, path.length() - END.length());
      if (path.startsWith(FOLDER) && tag.indexOf('-') < 0) {
        tags.add(tag);
      }
    }
    List<Names> all = new ArrayList<>();
    for (String tag : tags) {
      all.add(names(Locale.forLanguageTag(tag), english, keys(tag, "")));
    }
    return all;
  }

  private Map<String, String> keys(String language, String country) {
    Map<String, String> keys = new HashMap<>();
    if (!country.isEmpty()) {
      file(language + "-" + country).ifPresent(keys::putAll);
    }
    String name = language;
    while (!name.isEmpty()) {
      Map<String, String> own = file(name).orElse(Map.of());
      own.forEach(keys::putIfAbsent);
      name = own.getOrDefault("parent", "");
    }
    return keys;
  }

  private Optional<Map<String, String>> file(String tag) {
    String path = FOLDER + tag + END;
    if (tag.isEmpty() || !folder.has(path)) {
      return Optional.empty();
    }
    return folder.file(path, Place.NOWHERE, new Report()).map(LanguageFiles::read);
  }

  private static Map<String, String> read(SourceFile file) {
    Properties properties = new Properties();
    try {
      properties.load(new StringReader(file.text(new Report())));
    } catch (IOException unheardOf) {
      throw new UncheckedIOException(unheardOf);
    }
    Map<String, String> keys = new HashMap<>();
    properties.forEach((key, value) -> keys.put((String) key, (String) value));
    return keys;
  }

  private static Names names(Locale locale, Map<String, String> english, Map<String, String> keys) {
    Map<String, String> words = new HashMap<>();
    english.forEach((key, value) -> word(key, value, words));
    keys.forEach((key, value) -> word(key, value, words));
    return new Names(locale, Map.copyOf(words), Map.copyOf(keys));
  }

  private Language made(Locale locale, Map<String, String> keys) {
    return new Language(
        quotes(locale, keys),
        new Language.Spacing(
            keys.getOrDefault("space.before", ""),
            number(keys, "space.fine", 0.5),
            number(keys, "space.sentence", 1),
            keys.getOrDefault("space.set-off", "")),
        keys.getOrDefault("dash.spaced", "–").charAt(0),
        keys.getOrDefault("dash", "").equals("kept"),
        list(keys, "elided", ""),
        list(keys, "clipped", ""),
        keys.getOrDefault("ordinals", "false").equals("true"),
        list(keys, "abbreviations", "Dr Prof St"),
        names(locale, file("en").orElse(Map.of()), keys),
        new Language.Hyphens(
            locale,
            keys.getOrDefault("hyphen.patterns", ""),
            (int) number(keys, "hyphen.before", 2),
            (int) number(keys, "hyphen.after", 2)));
  }

  private static void word(String key, String value, Map<String, String> words) {
    if (key.startsWith(WORD)) {
      words.put(key.substring(WORD.length()), value);
    }
  }

  /** CLDR's delimiters where the language's file has no others. */
  private static Language.Quotes quotes(Locale locale, Map<String, String> keys) {
    ULocale known = locale.getLanguage().isEmpty() ? ULocale.ENGLISH : ULocale.forLocale(locale);
    LocaleData data = LocaleData.getInstance(known);
    return new Language.Quotes(
        quote(keys, "open", data, LocaleData.QUOTATION_START),
        quote(keys, "close", data, LocaleData.QUOTATION_END),
        quote(keys, "inner.open", data, LocaleData.ALT_QUOTATION_START),
        quote(keys, "inner.close", data, LocaleData.ALT_QUOTATION_END));
  }

  private static String quote(
      Map<String, String> keys, String which, LocaleData data, int delimiter) {
    String own = keys.get("quote." + which);
    return own != null ? own : data.getDelimiter(delimiter);
  }

  private static double number(Map<String, String> keys, String key, double otherwise) {
    return keys.containsKey(key) ? Double.parseDouble(keys.get(key)) : otherwise;
  }

  private static Set<String> list(Map<String, String> keys, String key, String otherwise) {
    String value = keys.getOrDefault(key, otherwise);
    return value.isEmpty() ? Set.of() : Set.copyOf(new HashSet<>(Arrays.asList(value.split(" "))));
  }
}
