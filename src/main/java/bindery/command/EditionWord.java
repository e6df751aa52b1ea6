package bindery.command;

import bindery.book.Edition;
import bindery.report.NearestName;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the name of an edition as it is typed. */
final class EditionWord implements ITypeConverter<Edition> {
  @Override
  public Edition convert(String typed) {
    String word = typed.strip().toLowerCase(Locale.ROOT);
    List<String> words = words();
    if (!words.contains(word)) {
      String hint = NearestName.hint(word, words, "there are " + String.join(", ", words));
      throw new TypeConversionException("there is no edition ‘" + typed + "’; " + hint);
    }
    return Edition.values()[words.indexOf(word)];
  }

  private static List<String> words() {
    return Arrays.stream(Edition.values()).map(Edition::word).toList();
  }

  /** What a shell may complete a word to. */
  static final class Words implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return words().iterator();
    }
  }
}
