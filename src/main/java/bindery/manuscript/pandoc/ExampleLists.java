package bindery.manuscript.pandoc;

import bindery.manuscript.rewrite.Draft;
import bindery.manuscript.rewrite.FolderContext;
import bindery.manuscript.rewrite.Rewriting;
import bindery.manuscript.text.ManuscriptText;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Examples that are counted through a text. pandoc, example_lists: "The special list marker @ can
 * be used for sequentially numbered examples. … Numbered examples can be labeled and referred to
 * elsewhere in the document".
 */
final class ExampleLists implements Rewriting {
  private static final Pattern MARK =
      Pattern.compile("(?m)^( {0,3})\\(?@([\\w-]*)[.)][ \\t]{1,4}(?=\\S)");

  private static final Pattern REFERENCE = Pattern.compile("\\(@([\\w-]+)\\)");

  @Override
  public ManuscriptText apply(ManuscriptText text, int from, FolderContext around) {
    Map<String, Integer> numbers = new HashMap<>();
    int[] count = new int[1];
    ManuscriptText counted =
        Draft.replacedInLines(text, from, "@", MARK, mark -> numbered(mark, numbers, ++count[0]));
    return numbers.isEmpty()
        ? counted
        : Draft.replaced(counted, from, "(@", REFERENCE, m -> reference(m, numbers));
  }

  private static String numbered(Matcher mark, Map<String, Integer> numbers, int number) {
    if (!mark.group(2).isEmpty()) {
      numbers.putIfAbsent(mark.group(2), number);
    }
    String digits = number + ".";
    return mark.group(1) + digits + " ".repeat(Math.max(1, 4 - digits.length()));
  }

  private static String reference(Matcher reference, Map<String, Integer> numbers) {
    Integer number = numbers.get(reference.group(1));
    return number == null ? null : "(" + number + ")";
  }
}
