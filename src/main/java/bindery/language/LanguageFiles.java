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
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
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

  /** What they say, by the tag of the language. They are of the program and never change. */
  private static final Map<String, Map<String, String>> FILES = files();

  private LanguageFiles() {}

  /** What is known of a language; a country's own custom where it has one. */
  static Language language(Locale locale) {
    return made(locale, keys(locale.getLanguage(), locale.getCountry()));
  }

  /**
   * What books call their parts: in the language, in English, and then in all others that are
   * known.
   */
  public static List<Names> allNames(Locale first) {
    Map<String, String> english = file("en").orElse(Map.of());
    Set<String> tags = new LinkedHashSet<>(List.of(first.getLanguage(), "en"));
    FILES.keySet().stream().filter(tag -> tag.indexOf('-') < 0).forEach(tags::add);
    List<Names> all = new ArrayList<>();
    for (String tag : tags) {
      all.add(names(Locale.forLanguageTag(tag), english, keys(tag, "")));
    }
    return all;
  }

  /** The words that are most of any text in a language, by its tag. */
  static Map<String, Set<String>> frequent() {
    Map<String, Set<String>> all = new LinkedHashMap<>();
    FILES.forEach(
        (tag, keys) -> {
          if (keys.containsKey("frequent")) {
            all.put(tag, list(keys, "frequent", ""));
          }
        });
    return all;
  }

  private static Map<String, String> keys(String language, String country) {
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

  private static Optional<Map<String, String>> file(String tag) {
    return Optional.ofNullable(FILES.get(tag));
  }

  private static Map<String, Map<String, String>> files() {
    SourceFolder folder = SourceFolder.builtin();
    Map<String, Map<String, String>> files = new LinkedHashMap<>();
    for (String path : folder.list(END, new Report())) {
      if (path.startsWith(FOLDER)) {
        String tag = path.substring(FOLDER.length(), path.length() - END.length());
        folder
            .file(path, Place.NOWHERE, new Report())
            .ifPresent(file -> files.put(tag, read(file)));
      }
    }
    return Collections.unmodifiableMap(files);
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

  private static Language made(Locale locale, Map<String, String> keys) {
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
    return new Language.Quotes(
        quote(keys, "open", locale, LocaleData.QUOTATION_START),
        quote(keys, "close", locale, LocaleData.QUOTATION_END),
        quote(keys, "inner.open", locale, LocaleData.ALT_QUOTATION_START),
        quote(keys, "inner.close", locale, LocaleData.ALT_QUOTATION_END));
  }

  private static String quote(
      Map<String, String> keys, String which, Locale locale, int delimiter) {
    String own = keys.get("quote." + which);
    if (own != null) {
      return own;
    }
    ULocale known = locale.getLanguage().isEmpty() ? ULocale.ENGLISH : ULocale.forLocale(locale);
    return LocaleData.getInstance(known).getDelimiter(delimiter);
  }

  private static double number(Map<String, String> keys, String key, double otherwise) {
    return keys.containsKey(key) ? Double.parseDouble(keys.get(key)) : otherwise;
  }

  private static Set<String> list(Map<String, String> keys, String key, String otherwise) {
    String value = keys.getOrDefault(key, otherwise);
    return value.isEmpty() ? Set.of() : Set.copyOf(new HashSet<>(Arrays.asList(value.split(" "))));
  }
}
