package bindery.apparatus.bibliography;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a date as it is written in data: ISO 8601, EDTF level 1, English words. */
final class DateText {
  private static final Pattern ISO =
      Pattern.compile("(-?\\d{1,6}|y-?\\d{5,6})(?:-(\\d{1,2})(?:-(\\d{1,2}))?)?(?:T.*)?([?~%]*)");

  private static final Pattern SLASHES = Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4})");

  private static final Pattern WORDS =
      Pattern.compile("(?:(\\d{1,2})\\s+)?([A-Za-z]{3,})\\.?(?:\\s+(\\d{1,2}))?,?\\s+(-?\\d{3,4})");

  private static final List<String> MONTHS =
      List.of(
          "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec", "spr",
          "sum", "fal", "win");

  private DateText() {}

  /** The date; in its own words where it is none; nothing of nothing. */
  static Optional<ItemDate> read(String written) {
    String text = written.strip();
    if (text.isEmpty()) {
      return Optional.empty();
    }
    String[] ends = text.split("\\s*(?:/|--|–)\\s*", -1);
    if (ends.length == 2) {
      Optional<ItemDate> from = one(ends[0]);
      Optional<ItemDate> to = one(ends[1]);
      if (from.isPresent() && (to.isPresent() || ends[1].isEmpty() || ends[1].equals(".."))) {
        ItemDate.Day last = to.isPresent() ? to.get().days().get(0) : new ItemDate.Day(0, 0, 0);
        return Optional.of(
            new ItemDate(
                List.of(from.get().days().get(0), last),
                from.get().circa() || to.isPresent() && to.get().circa(),
                ""));
      }
    }
    return one(text).or(() -> Optional.of(ItemDate.literal(text)));
  }

  private static Optional<ItemDate> one(String text) {
    Matcher iso = ISO.matcher(text);
    if (iso.matches()) {
      int year = Integer.parseInt(iso.group(1).replace("y", ""));
      int month = number(iso.group(2));
      month = month > 20 && month < 25 ? month - 8 : month > 12 ? 0 : month;
      ItemDate.Day day = new ItemDate.Day(year, month, number(iso.group(3)));
      return Optional.of(new ItemDate(List.of(day), iso.group(4).length() > 0, ""));
    }
    Matcher slashes = SLASHES.matcher(text);
    if (slashes.matches()) {
      return Optional.of(
          ItemDate.of(
              new ItemDate.Day(
                  number(slashes.group(3)), number(slashes.group(1)), number(slashes.group(2)))));
    }
    Matcher words = WORDS.matcher(text);
    if (words.matches()) {
      int month = MONTHS.indexOf(words.group(2).substring(0, 3).toLowerCase()) + 1;
      int day = Math.max(number(words.group(1)), number(words.group(3)));
      if (month > 0) {
        return Optional.of(ItemDate.of(new ItemDate.Day(number(words.group(4)), month, day)));
      }
    }
    return Optional.empty();
  }

  private static int number(String digits) {
    return digits == null ? 0 : Integer.parseInt(digits);
  }
}
