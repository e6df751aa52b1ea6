package bindery.manuscript.mdbook;

import bindery.manuscript.text.ManuscriptText;
import bindery.manuscript.text.Stretch;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which lines of a file are meant by what stands behind its name: {@code file.rs:2} one line,
 * {@code file.rs:2:10} from one to another, {@code file.rs::10} up to one, {@code file.rs:2:} from
 * one on, {@code file.rs:word} the lines between the comments {@code ANCHOR: word} and {@code
 * ANCHOR_END: word} (mdBook's guide, mdBook-specific features, Including portions of a file).
 *
 * @param file its name
 * @param first from 1
 * @param last or the largest number there is
 * @param anchor or empty
 */
record FileRange(String file, int first, int last, String anchor) {
  private static final Pattern MARK = Pattern.compile("ANCHOR(_END)?:\\s*([\\w-]+)");

  static FileRange of(String written) {
    int colon = written.indexOf(':');
    if (colon < 0) {
      return new FileRange(written, 1, Integer.MAX_VALUE, "");
    }
    String file = written.substring(0, colon);
    String[] rest = written.substring(colon + 1).split(":", -1);
    Optional<Integer> first = number(rest[0]);
    if (first.isEmpty() && !rest[0].isBlank()) {
      return new FileRange(file, 1, Integer.MAX_VALUE, rest[0].strip());
    }
    int from = first.orElse(1);
    if (rest.length == 1) {
      return new FileRange(file, from, first.orElse(Integer.MAX_VALUE), "");
    }
    return new FileRange(file, from, number(rest[1]).orElse(Integer.MAX_VALUE), "");
  }

  private static Optional<Integer> number(String written) {
    String digits = written.strip();
    return digits.matches("[0-9]{1,9}") ? Optional.of(Integer.valueOf(digits)) : Optional.empty();
  }

  /** Whether all of the file is meant. */
  boolean isWhole() {
    return anchor.isEmpty() && first <= 1 && last == Integer.MAX_VALUE;
  }

  /** Those lines, without the line end of the last; nothing if the file has no such anchor. */
  Optional<ManuscriptText> of(ManuscriptText text) {
    List<Stretch> lines = new ArrayList<>();
    String all = text.text();
    boolean inside = anchor.isEmpty();
    boolean found = inside;
    int number = 0;
    for (int at = 0; at < all.length(); ) {
      int end = all.indexOf('\n', at);
      int next = end < 0 ? all.length() : end + 1;
      number++;
      boolean wanted = inside;
      if (!anchor.isEmpty()) {
        Matcher mark = MARK.matcher(all).region(at, end < 0 ? all.length() : end);
        if (mark.find()) {
          wanted = false;
          if (mark.group(2).equals(anchor)) {
            inside = mark.group(1) == null;
            found = true;
          }
        }
      }
      if (wanted && number >= first && number <= last) {
        lines.add(new Stretch(at, next));
      }
      at = next;
    }
    if (!lines.isEmpty()) {
      Stretch end = lines.get(lines.size() - 1);
      int to = end.to();
      while (to > end.from() && all.charAt(to - 1) == '\n') {
        to--;
      }
      lines.set(lines.size() - 1, new Stretch(end.from(), to));
    }
    return found ? Optional.of(text.of(lines)) : Optional.empty();
  }
}
