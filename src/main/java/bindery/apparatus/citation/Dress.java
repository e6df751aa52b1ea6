package bindery.apparatus.citation;

import bindery.apparatus.wording.FieldText;
import bindery.apparatus.wording.Rich;
import bindery.apparatus.wording.TextCase;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/** Puts on what the attributes of an element ask for (CSL 1.0.2, "Formatting", "Affixes"). */
final class Dress {
  private Dress() {}

  /** All of it. */
  static List<Rich> of(Element element, List<Rich> parts, Run run) {
    return affixed(element, formed(element, parts, run));
  }

  /** Capitals, periods and form, without what stands round it. */
  static List<Rich> formed(Element element, List<Rich> parts, Run run) {
    if (parts.isEmpty()) {
      return parts;
    }
    List<Rich> out = parts;
    if (element.attr("strip-periods").equals("true")) {
      out = withoutPeriods(out);
    }
    out = TextCase.apply(element.attr("text-case"), out, run.terms.locale(), run.isEnglish());
    out = form(Rich.Kind.STYLE, element.attr("font-style"), out);
    out = form(Rich.Kind.VARIANT, element.attr("font-variant"), out);
    out = form(Rich.Kind.WEIGHT, element.attr("font-weight"), out);
    out = form(Rich.Kind.DECORATION, element.attr("text-decoration"), out);
    out = form(Rich.Kind.VERTICAL, element.attr("vertical-align"), out);
    boolean quoted = element.attr("quotes").equals("true");
    return quoted ? Rich.formed(Rich.Kind.QUOTES, "", out) : out;
  }

  private static List<Rich> form(Rich.Kind kind, String value, List<Rich> parts) {
    return value.isEmpty() ? parts : Rich.formed(kind, value, parts);
  }

  static List<Rich> affixed(Element element, List<Rich> parts) {
    if (parts.isEmpty()) {
      return parts;
    }
    List<Rich> out = new ArrayList<>();
    String prefix = element.attr("prefix");
    boolean link =
        prefix.matches("https?://.*")
            && parts.size() == 1
            && parts.get(0) instanceof Rich.Formed formed
            && formed.kind() == Rich.Kind.LINK;
    if (link) {
      Rich.Formed address = (Rich.Formed) parts.get(0);
      List<Rich> whole = new ArrayList<>(Rich.words(prefix));
      whole.addAll(address.parts());
      out.add(new Rich.Formed(Rich.Kind.LINK, address.value(), whole));
    } else {
      out.addAll(FieldText.read(prefix));
      out.addAll(parts);
    }
    out.addAll(FieldText.read(element.attr("suffix")));
    String display = element.attr("display");
    return display.isEmpty() ? out : Rich.formed(Rich.Kind.DISPLAY, display, out);
  }

  private static List<Rich> withoutPeriods(List<Rich> parts) {
    List<Rich> out = new ArrayList<>();
    for (Rich part : parts) {
      if (part instanceof Rich.Words words) {
        out.add(new Rich.Words(words.text().replace(".", "")));
      } else if (part instanceof Rich.Formed formed) {
        out.add(new Rich.Formed(formed.kind(), formed.value(), withoutPeriods(formed.parts())));
      } else {
        out.add(part);
      }
    }
    return out;
  }
}
