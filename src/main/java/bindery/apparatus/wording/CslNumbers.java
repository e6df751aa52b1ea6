package bindery.apparatus.wording;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** CslNumbers in the text of a variable, and how they are shown (CSL 1.0.2, "Number"). */
public final class CslNumbers {
  private static final String NUMBER = "\\p{L}*\\d+\\p{L}*";

  private static final Pattern NUMERIC =
      Pattern.compile(NUMBER + "(?:\\s*(?:[,&–-]|--)\\s*" + NUMBER + ")*");

  private static final Pattern SEVERAL =
      Pattern.compile(
          ".*\\d\\p{L}*\\s*(?:[–—-]|--)\\s*\\p{L}*\\d.*|.*\\d[^\\d]*(?:[,&]|\\s\\p{L}+\\s)[^\\d]*\\d.*|.*[ivxlc]+\\s*[-–]\\s*[ivxlc]+.*");

  private static final Pattern WORD = Pattern.compile("\\p{L}*\\d+\\p{L}*");

  private static final String[] ROMAN = {
    "m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"
  };
  private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};

  private static final int WIDTH = 10;

  private CslNumbers() {}

  public static boolean isNumeric(String text) {
    return NUMERIC.matcher(text.strip()).matches();
  }

  /** Whether the label of the text is in the plural. */
  public static boolean isPlural(String variable, String text) {
    if (variable.startsWith("number-of-")) {
      String digits = text.replaceAll("\\D", "");
      return !digits.isEmpty() && !digits.equals("1");
    }
    return SEVERAL.matcher(text).matches();
  }

  /** With the space and the dashes that numbers have between them. */
  public static String ranges(String text, Terms terms) {
    String plain = text.replace("\\-", "\u0001");
    if (isNumeric(plain)) {
      plain =
          plain
              .replaceAll("\\s*(?:--|[-–])\\s*", "–")
              .replaceAll("\\s*,\\s*", ", ")
              .replaceAll("\\s*&\\s*", " & ");
    }
    return plain.replace('\u0001', '-');
  }

  /** Every number of the text in this form; a text that is no number stays. */
  public static String formed(String text, String form, String gender, Terms terms) {
    if (!isNumeric(text)) {
      return text;
    }
    return WORD.matcher(text)
        .replaceAll(word -> Matcher.quoteReplacement(one(word.group(), form, gender, terms)));
  }

  private static String one(String word, String form, String gender, Terms terms) {
    if (!word.matches("\\d{1,9}")) {
      return word;
    }
    int number = Integer.parseInt(word);
    return switch (form) {
      case "ordinal" -> number + terms.ordinal(number, gender);
      case "long-ordinal" -> terms.longOrdinal(number, gender);
      case "roman" -> roman(number);
      default -> word;
    };
  }

  private static String roman(int number) {
    if (number < 1 || number > 3999) {
      return String.valueOf(number);
    }
    StringBuilder out = new StringBuilder();
    int rest = number;
    for (int i = 0; i < ROMAN.length; i++) {
      while (rest >= VALUES[i]) {
        out.append(ROMAN[i]);
        rest -= VALUES[i];
      }
    }
    return out.toString();
  }

  /** With so many digits that it is sorted as a number. */
  public static String padded(String text) {
    return WORD.matcher(text)
        .replaceAll(
            word -> {
              String digits = word.group();
              return Matcher.quoteReplacement(
                  "0".repeat(Math.max(0, WIDTH - digits.length())) + digits);
            });
  }
}
