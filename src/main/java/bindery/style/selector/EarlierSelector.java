package bindery.style.selector;

import com.helger.css.decl.CSSSelector;
import com.helger.css.decl.CSSSelectorAttribute;
import com.helger.css.decl.CSSSelectorSimpleMember;
import com.helger.css.decl.ECSSSelectorCombinator;
import com.helger.css.decl.ICSSSelectorMember;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Says a selector in the words of CSS 2.1 (§5), which has no others for what they mean. */
public final class EarlierSelector {
  private static final Set<String> CLASSES =
      Set.of(":first-child", ":link", ":visited", ":hover", ":active", ":focus");

  private static final Set<String> ELEMENTS =
      Set.of("before", "after", "first-line", "first-letter");

  private static final Set<String> OPERATORS = Set.of("", "=", "~=", "|=");

  /** Appendix G.2: an escape, and an identifier. */
  private static final String ESCAPE = "\\\\(?:[0-9a-fA-F]{1,6}\\s?|[^\\n0-9a-fA-F])";

  private static final String IDENTIFIER =
      "-?(?:[_a-zA-Z]|" + ESCAPE + ")(?:[_a-zA-Z0-9-]|" + ESCAPE + ")*+";

  private static final Pattern NAMED = Pattern.compile("[.#]?" + IDENTIFIER);
  private static final Pattern LANGUAGE = Pattern.compile(":lang\\(\\s*" + IDENTIFIER + "\\s*\\)");

  private EarlierSelector() {}

  /** Nothing where CSS 2.1 cannot say it. */
  public static Optional<String> of(CSSSelector selector) {
    StringBuilder out = new StringBuilder();
    for (ICSSSelectorMember member : selector.getAllMembers()) {
      Optional<String> text = one(member);
      if (text.isEmpty()) {
        return Optional.empty();
      }
      out.append(text.get());
    }
    return Optional.of(out.toString());
  }

  private static Optional<String> one(ICSSSelectorMember member) {
    if (member instanceof ECSSSelectorCombinator sign) {
      return switch (sign) {
        case BLANK -> Optional.of(" ");
        case GREATER -> Optional.of(" > ");
        case PLUS -> Optional.of(" + ");
        case TILDE -> Optional.empty();
      };
    }
    if (member instanceof CSSSelectorSimpleMember simple) {
      return simple(simple.getValue());
    }
    if (member instanceof CSSSelectorAttribute attribute) {
      return attribute(attribute);
    }
    return Optional.empty();
  }

  private static Optional<String> simple(String text) {
    if (text.startsWith(":")) {
      String lower = text.toLowerCase(Locale.ROOT);
      String name = lower.replaceFirst("^::?", "");
      if (ELEMENTS.contains(name)) {
        return Optional.of(":" + name);
      }
      boolean known = CLASSES.contains(lower) || LANGUAGE.matcher(lower).matches();
      return known ? Optional.of(lower) : Optional.empty();
    }
    return text.equals("*")
        ? Optional.of(text)
        : Optional.of(ascii(text)).filter(NAMED.asMatchPredicate());
  }

  private static Optional<String> attribute(CSSSelectorAttribute attribute) {
    String operator = attribute.getOperator() == null ? "" : attribute.getOperator().getName();
    String name = ascii(attribute.getAttrName());
    if (attribute.getNamespacePrefix() != null
        || !OPERATORS.contains(operator)
        || !NAMED.matcher(name).matches()) {
      return Optional.empty();
    }
    String value = attribute.getAttrValue() == null ? "" : ascii(attribute.getAttrValue());
    return Optional.of(operator.isEmpty() ? "[" + name + "]" : "[" + name + operator + value + "]");
  }

  /** Escaped, so that it does not matter in which encoding the sheet is read. */
  private static String ascii(String text) {
    StringBuilder out = new StringBuilder();
    text.codePoints()
        .forEach(
            c -> {
              if (c > '~') {
                out.append('\\').append(Integer.toHexString(c)).append(' ');
              } else {
                out.appendCodePoint(c);
              }
            });
    return out.toString();
  }
}
