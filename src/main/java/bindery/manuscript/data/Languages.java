package bindery.manuscript.data;

import bindery.report.Problem;
import bindery.report.Report;
import java.util.Locale;
import java.util.Optional;

/** Languages as BCP 47 writes them. */
public final class Languages {
  private Languages() {}

  public static Locale of(Optional<YamlValue> value, Report report) {
    if (value.isEmpty()
        || !(value.get() instanceof YamlValue.Scalar scalar)
        || scalar.text().isEmpty()) {
      return Locale.ENGLISH;
    }
    String tag = scalar.text().replace('_', '-');
    Locale language = Locale.forLanguageTag(tag);
    if (!tag.matches("[A-Za-z]{2,3}(-.*)?") || language.getLanguage().isEmpty()) {
      report.add(
          Problem.warning(
              "language",
              scalar.place(),
              tag,
              "this is not a language tag; English is taken:",
              "write for example ‘en-GB’ or ‘de’"));
      return Locale.ENGLISH;
    }
    return language;
  }
}
