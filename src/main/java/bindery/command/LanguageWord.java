package bindery.command;

import java.util.IllformedLocaleException;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the tag of a language (BCP 47) as it is typed. */
final class LanguageWord implements ITypeConverter<Locale> {
  @Override
  public Locale convert(String typed) {
    try {
      Locale locale = new Locale.Builder().setLanguageTag(typed.strip().replace('_', '-')).build();
      if (!locale.getLanguage().isEmpty()) {
        return locale;
      }
    } catch (IllformedLocaleException e) {
      // told below
    }
    throw new TypeConversionException(
        "‘" + typed + "’ is not the tag of a language; write one such as en, en-GB, de or pt-BR");
  }
}
