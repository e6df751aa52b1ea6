package bindery.manuscript.parser;

import bindery.manuscript.typography.Cjk;
import com.vladsch.flexmark.util.ast.DoNotDecorate;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** An address that stands bare in the text (GitHub Flavored Markdown 6.9). */
public final class BareAddress extends Node implements DoNotDecorate {
  private static final String AFTER = "*_~(";
  private static final String TRAILING = "?!.,:*_~'\"";

  private final String scheme;

  private BareAddress(BasedSequence chars, String scheme) {
    super(chars);
    this.scheme = scheme;
  }

  @Override
  public BasedSequence[] getSegments() {
    return EMPTY_SEGMENTS;
  }

  /** Where it leads. */
  public String address() {
    return scheme + getChars();
  }

  /** The address that starts here, or null. */
  static BareAddress at(BasedSequence text, int from) {
    String scheme = scheme(text, from);
    boolean bare = scheme.isEmpty();
    if (bare && !(starts(text, from, "www.") && mayFollow(text, from))) {
      return null;
    }
    int domain = from + scheme.length();
    int end = domainEnd(text, domain, bare);
    if (end < 0) {
      return null;
    }
    while (end < text.length() && mayHold(text.charAt(end))) {
      end++;
    }
    end = trimmed(text, domain, end);
    return end <= domain
        ? null
        : new BareAddress(text.subSequence(from, end), bare ? "http://" : "");
  }

  /** Curly quotes, and the punctuation of scripts without spaces, belong to the text round it. */
  private static boolean mayHold(char c) {
    return c > ' '
        && c != '<'
        && !Character.isWhitespace(c)
        && "“”‘’„«»…".indexOf(c) < 0
        && !(Cjk.unspaced(c) && !Character.isLetterOrDigit(c));
  }

  private static String scheme(BasedSequence text, int from) {
    for (String scheme : new String[] {"http://", "https://", "ftp://"}) {
      if (starts(text, from, scheme)) {
        return scheme;
      }
    }
    return "";
  }

  private static boolean starts(BasedSequence text, int from, String with) {
    if (from + with.length() > text.length()) {
      return false;
    }
    for (int i = 0; i < with.length(); i++) {
      if (text.charAt(from + i) != with.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private static boolean mayFollow(BasedSequence text, int from) {
    if (from == 0) {
      return true;
    }
    char before = text.charAt(from - 1);
    return Character.isWhitespace(before) || AFTER.indexOf(before) >= 0;
  }

  /**
   * Letters, digits, hyphens, underscores but in the last two names, and one full stop at least.
   */
  private static int domainEnd(BasedSequence text, int from, boolean dotted) {
    int dots = 0;
    boolean underscore = false;
    boolean before = false;
    int i = from;
    for (; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '.') {
        before = underscore;
        underscore = false;
        dots++;
      } else if (c == '_') {
        underscore = true;
      } else if (!(Character.isLetterOrDigit(c) || c == '-')) {
        break;
      }
    }
    // "http://-style" and "http://and" in a script without spaces name a scheme, and nothing else.
    boolean named = i > from && (dots > 0 || !dotted && text.charAt(from) < 0x80);
    boolean fits = named && text.charAt(from) != '-' && !underscore && !before;
    return fits ? i : -1;
  }

  /** Without what is punctuation of the sentence round the address. */
  private static int trimmed(BasedSequence text, int from, int to) {
    int end = to;
    int surplus = surplus(text, from, to);
    while (end > from) {
      char last = text.charAt(end - 1);
      if (last == ')' && surplus > 0) {
        surplus--;
        end--;
      } else if (TRAILING.indexOf(last) >= 0) {
        end--;
      } else if (last == ';') {
        int name = end - 1;
        while (name > from && Character.isLetterOrDigit(text.charAt(name - 1))) {
          name--;
        }
        boolean entity = name < end - 1 && name > from && text.charAt(name - 1) == '&';
        end = entity ? name - 1 : end - 1;
      } else {
        break;
      }
    }
    return end;
  }

  /** How many more parentheses close than open. */
  private static int surplus(BasedSequence text, int from, int to) {
    int surplus = 0;
    for (int i = from; i < to; i++) {
      surplus += text.charAt(i) == ')' ? 1 : text.charAt(i) == '(' ? -1 : 0;
    }
    return surplus;
  }
}
