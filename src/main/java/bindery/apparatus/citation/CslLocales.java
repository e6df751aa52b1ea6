package bindery.apparatus.citation;

import bindery.apparatus.wording.Terms;
import bindery.report.Place;
import bindery.report.Report;
import bindery.source.SourceFolder;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Finds the words of a language that the program carries (CSL 1.0.2, "Locale Fallback"). */
public final class CslLocales {
  private static final String FOLDER = "csl/locales-";
  private static final String ENGLISH = "en-US";

  private final SourceFolder builtin = SourceFolder.builtin();

  /** The words of a language, as a style changes them; in English where they are not known. */
  public Terms of(Locale locale, CslStyle style) {
    String dialect = dialect(locale);
    Set<String> tags = new LinkedHashSet<>(List.of(ENGLISH));
    tags.add(primary(locale.getLanguage()));
    tags.add(dialect);
    List<Element> sources = new ArrayList<>();
    tags.forEach(tag -> file(tag).ifPresent(sources::add));
    boolean english = sources.size() < 2 && !locale.getLanguage().equals("en");
    Locale known = english ? Locale.US : Locale.forLanguageTag(dialect);
    sources.addAll(style.locales(english ? ENGLISH : dialect));
    return new Terms(known, sources);
  }

  private String dialect(Locale locale) {
    String country = locale.getCountry();
    String tag = locale.getLanguage() + "-" + country;
    return !country.isEmpty() && builtin.has(FOLDER + tag + ".xml")
        ? tag
        : primary(locale.getLanguage());
  }

  /** The dialect that stands for a language where no other is told. */
  private String primary(String language) {
    return switch (language) {
      case "en" -> ENGLISH;
      case "no" -> "nb-NO";
      case "zh" -> "zh-CN";
      case "sr" -> "sr-Cyrl-RS";
      case "pt" -> "pt-PT";
      case "cs" -> "cs-CZ";
      case "da" -> "da-DK";
      case "el" -> "el-GR";
      case "et" -> "et-EE";
      case "fa" -> "fa-IR";
      case "he", "iw" -> "he-IL";
      case "hi" -> "hi-IN";
      case "ja" -> "ja-JP";
      case "ko" -> "ko-KR";
      case "nb", "nn" -> language + "-NO";
      case "ca" -> "ca-AD";
      case "sl" -> "sl-SI";
      case "sv" -> "sv-SE";
      case "uk" -> "uk-UA";
      case "vi" -> "vi-VN";
      case "af" -> "af-ZA";
      case "cy" -> "cy-GB";
      case "gl" -> "gl-ES";
      case "ar", "eu", "la" -> language;
      default -> language + "-" + language.toUpperCase(Locale.ROOT);
    };
  }

  private Optional<Element> file(String tag) {
    String name = FOLDER + tag + ".xml";
    if (!builtin.has(name)) {
      return Optional.empty();
    }
    return builtin
        .file(name, Place.NOWHERE, new Report())
        .map(file -> Jsoup.parse(file.text(new Report()), "", Parser.xmlParser()))
        .map(document -> document.selectFirst("locale"));
  }
}
