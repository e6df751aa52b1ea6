package bindery.manuscript.tex;

import bindery.manuscript.tex.Meaning.Heading;
import bindery.manuscript.tex.Meaning.Look;
import bindery.manuscript.tex.Meaning.Round;
import bindery.manuscript.tex.Meaning.Sign;
import bindery.manuscript.tex.Meaning.Special;
import bindery.manuscript.tex.Meaning.Words;
import bindery.manuscript.tex.TexReader.Into;
import bindery.manuscript.text.Code;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One pass over a text, from command to command. */
final class TexScan {
  /** Braces within braces whose commands are read. */
  private static final int DEEPEST = 40;

  private static final Pattern LENGTH =
      Pattern.compile(
          "[ \\t]*=?-?[\\d.]+[ \\t]*(?:pt|em|ex|cm|mm|in|pc|\\\\[a-z]+)(?:[ \\t]+(?:plus|minus)[ \\t]+[\\w.]+)*+");

  private static final Pattern MEASURE =
      Pattern.compile("-?(?:[\\d.]+(?:pt|em|ex|cm|mm|in|pc)|[\\d.]*\\\\(?:text|line)width)");

  private static final Pattern LABEL = Pattern.compile("\\s{0,3}\\\\label\\{([^{}\\s\"'<>#]+)\\}");
  private static final Pattern QUANTITY = Pattern.compile("\\{[\\d, ]*\\d[\\d, ]*\\}");

  private final String text;
  private final int from;
  private final Code code;
  private final Braces braces;
  private final Environments environments;
  private final TexReader reader;
  private final Into into;
  private final SpecialCommands specials;
  private final TexLetters letters;
  private final LoneCommands lone;
  private int depth;

  TexScan(String text, int from, Code code, TexReader reader, Into into) {
    this.text = text;
    this.from = from;
    this.code = code;
    this.braces = new Braces(text, from, code);
    this.reader = reader;
    this.into = into;
    this.environments = new Environments(text, from, code, reader, into);
    this.letters = new TexLetters(text, from, reader.family(), into);
    this.lone = new LoneCommands(text, braces, letters, reader.family());
    this.specials = new SpecialCommands(text, braces, reader, into);
  }

  void read() {
    read(from, text.length());
  }

  private void read(int start, int end) {
    int i = start;
    while (i < end) {
      char c = text.charAt(i);
      if (c != '\\' && c != '~') {
        i++;
        continue;
      }
      int after = code.end(i);
      if (after > i) {
        i = after;
      } else if (c == '~') {
        i = tie(i);
      } else {
        i = backslash(i, end);
      }
    }
  }

  /** A space that does not break, before a reference. */
  private int tie(int i) {
    boolean before =
        i > 0 && !Character.isWhitespace(text.charAt(i - 1)) && text.charAt(i - 1) != '~';
    boolean command =
        i + 2 < text.length() && text.charAt(i + 1) == '\\' && LoneCommands.isLetter(text, i + 2);
    if (before && (command || text.startsWith("[@", i + 1))) {
      into.sink().put(i, i + 1, "\u00A0");
    }
    return i + 1;
  }

  private int backslash(int i, int end) {
    int accent = letters.accent(i, end);
    if (accent > i) {
      return accent;
    }
    if (LoneCommands.isLetter(text, i + 1)) {
      int name = i + 1;
      while (LoneCommands.isLetter(text, name)) {
        name++;
      }
      return Math.min(end, command(i, name, end));
    }
    char next = i + 1 < text.length() ? text.charAt(i + 1) : 0;
    boolean thin =
        next == ',' && i + 2 < text.length() && Character.isLetterOrDigit(text.charAt(i + 2));
    if (thin) {
      into.sink().put(i, i + 2, "\u202F");
    } else if (next == '\\' && into.depth() > 0) {
      boolean last = i + 2 >= text.length() || text.charAt(i + 2) == '\n';
      into.sink().put(i, i + 2, last ? "\\" : "\\\n");
    }
    return i + 2;
  }

  private int command(int i, int nameEnd, int end) {
    String name = text.substring(i + 1, nameEnd);
    if (name.equals("begin") || name.equals("end")) {
      int done = environments.at(i);
      return done < 0 ? nameEnd : done;
    }
    boolean star = nameEnd < text.length() && text.charAt(nameEnd) == '*';
    int at = star && !text.startsWith("**", nameEnd) ? nameEnd + 1 : nameEnd;
    char next = at < text.length() ? text.charAt(at) : 0;
    boolean braced = next == '{' && braces.close(at) > 0;
    boolean bracketed = next == '[' && !Arguments.after(text, at, 9, braces).braced().isEmpty();
    Optional<Meaning> meaning = Vocabulary.of(name);
    if (!braced && !bracketed && !lone.mayStand(i, name, nameEnd, meaning)) {
      return nameEnd;
    }
    if (meaning.isEmpty()) {
      boolean pattern =
          name.length() < 3
              || braced
                  && QUANTITY
                      .matcher(text)
                      .region(at, Math.min(text.length(), at + 20))
                      .lookingAt();
      return pattern || lone.isPath(i) ? nameEnd : unknown(i, name, at, end);
    }
    return known(i, meaning.get(), name, at, star, end);
  }

  private int known(int i, Meaning meaning, String name, int at, boolean star, int end) {
    if (meaning instanceof Round round) {
      return round(i, round, at);
    }
    if (meaning instanceof Sign sign) {
      return letters.sign(i, sign.sign(), at);
    }
    if (meaning instanceof Look look) {
      return look(i, look, at);
    }
    if (meaning instanceof Words words) {
      Arguments found = Arguments.after(text, at, words.arguments(), braces);
      if (found.braced().size() <= words.which()) {
        return unknown(i, name, at, end);
      }
      return within(i, found.braced().get(words.which()), found.end(), "", "");
    }
    if (meaning instanceof Heading heading) {
      return heading(i, heading, at, star);
    }
    int done = specials.read((Special) meaning, i, name, at);
    return done < 0 ? unknown(i, name, at, end) : done;
  }

  /** What stands in the braces that open there, in place of all; gives where to go on. */
  private int within(int i, int open, int end, String before, String after) {
    int close = braces.close(open);
    into.sink().put(i, open + 1, before);
    if (++depth < DEEPEST) {
      read(open + 1, close);
    }
    depth--;
    into.sink().put(close, end, after);
    return end;
  }

  private int round(int i, Round round, int at) {
    Arguments found = Arguments.after(text, at, 1, braces);
    if (found.braced().isEmpty()) {
      into.sink().put(i, at, "");
      return at;
    }
    int open = found.braced().get(0);
    boolean empty = text.substring(open + 1, braces.close(open)).isBlank();
    return within(i, open, found.end(), empty ? "" : round.open(), empty ? "" : round.close());
  }

  /** What is set otherwise up to the end of its braces: {@code {\tiny so}}. */
  private int group(int i, String name, int begin) {
    int close = braces.close(i - 1);
    Optional<Round> round = Vocabulary.round(name);
    into.sink().put(i - 1, begin, round.map(Round::open).orElse(""));
    if (++depth < DEEPEST) {
      read(begin, close);
    }
    depth--;
    into.sink().put(close, close + 1, round.map(Round::close).orElse(""));
    return close + 1;
  }

  private int look(int i, Look look, int at) {
    int end = Arguments.after(text, at, Math.max(look.arguments(), 0), braces).end();
    if (look.arguments() == 0) {
      end = text.startsWith("{}", at) ? at + 2 : at;
    } else if (end == at) {
      Matcher length = LENGTH.matcher(text).region(at, Math.min(text.length(), at + 80));
      end = length.lookingAt() ? length.end() : at;
      if (end == at && text.startsWith("\\", at)) {
        end++;
        while (LoneCommands.isLetter(text, end)) {
          end++;
        }
        end = Arguments.after(text, end, look.arguments() - 1, braces).end();
      }
    }
    while (end < text.length() && text.charAt(end) == ' ') {
      end++;
    }
    if (look.arguments() == 0 && lone.isGroup(i) && braces.close(i - 1) >= end) {
      return group(i, text.substring(i + 1, at), end);
    }
    boolean glued =
        i > 0
            && end > at
            && text.charAt(end - 1) == ' '
            && !Character.isWhitespace(text.charAt(i - 1));
    into.sink().put(i, end, glued ? " " : "");
    return end;
  }

  private int heading(int i, Heading heading, int at, boolean star) {
    Arguments found = Arguments.after(text, at, 1, braces);
    if (found.braced().isEmpty()) {
      return at;
    }
    int end = found.end();
    Matcher label = LABEL.matcher(text).region(end, Math.min(text.length(), end + 120));
    String attributes = star ? ".unnumbered" : "";
    if (text.startsWith("part", i + 1)) {
      attributes += " .part";
    }
    if (label.lookingAt()) {
      attributes += " #" + label.group(1);
      end = label.end();
    }
    String title =
        reader.line(found.text(text, 0, braces), into.place().applyAsInt(i), into.depth() + 1);
    String spec = attributes.isEmpty() ? "" : " {" + attributes.strip() + "}";
    into.sink().put(i, end, "\n\n" + "#".repeat(heading.level()) + " " + title + spec + "\n\n");
    return end;
  }

  /** Of a command that nobody knows, what stands in its braces stays. */
  private int unknown(int i, String name, int at, int end) {
    reader.unread(into.place().applyAsInt(i), "\\" + name);
    Arguments found = Arguments.after(text, at, 9, braces);
    if (found.braced().isEmpty() || found.end() > end) {
      into.sink().put(i, found.braced().isEmpty() ? at : found.braced().get(0), "");
      return found.braced().isEmpty() ? at : found.braced().get(0);
    }
    int start = i;
    for (int open : found.braced()) {
      int close = braces.close(open);
      if (MEASURE.matcher(text).region(open + 1, close).matches()) {
        into.sink().put(start, close + 1, ""); // It says how things look.
        start = close + 1;
        continue;
      }
      within(start, open, close + 1, start == i ? "" : " ", "");
      start = close + 1;
    }
    return found.end();
  }
}
