package bindery.apparatus.wording;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import java.text.Normalizer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Words and their forms as nodes of the book's tree. */
public final class Nodes {
  private final Terms terms;
  private final Deque<Element> around = new ArrayDeque<>();
  private final Deque<Rich.Formed> forms = new ArrayDeque<>();

  private Nodes(Terms terms) {
    this.terms = terms;
  }

  /** The nodes, none of them within another tree. */
  public static List<Node> of(List<Rich> parts, Terms terms) {
    Element root = new Nodes(terms).root(parts);
    List<Node> nodes = new ArrayList<>(root.childNodes());
    root.empty();
    return nodes;
  }

  private Element root(List<Rich> parts) {
    Element root = new Element("span");
    around.push(root);
    for (Punctuation.Step step : Punctuation.row(parts, terms.option("punctuation-in-quote"))) {
      if (step instanceof Punctuation.Step.Text text) {
        words(text.words().toString());
      } else if (step instanceof Punctuation.Step.Given given) {
        around.peek().appendChild(given.node().clone());
      } else if (step instanceof Punctuation.Step.Quote quote) {
        words(mark(quote));
      } else if (step instanceof Punctuation.Step.Open open) {
        open(open.kind(), open.value());
      } else {
        Element done = around.pop();
        if (done != around.peek() && done.childNodeSize() == 0) {
          done.remove();
        }
        forms.pop();
      }
    }
    return root;
  }

  /** Small raised letters that Unicode has for themselves are raised letters like others. */
  private void words(String text) {
    int from = 0;
    for (int i = 0; i < text.length(); i++) {
      if (isRaised(text.charAt(i))) {
        plain(text.substring(from, i));
        String letter = Normalizer.normalize(text.substring(i, i + 1), Normalizer.Form.NFKC);
        around.peek().appendElement("sup").text(letter);
        from = i + 1;
      }
    }
    plain(text.substring(from));
  }

  private static boolean isRaised(char c) {
    return c > 0xA9
        && UCharacter.getIntPropertyValue(c, UProperty.DECOMPOSITION_TYPE)
            == UCharacter.DecompositionType.SUPER;
  }

  private void plain(String text) {
    if (text.isEmpty()) {
      return;
    }
    Element element = around.peek();
    if (element.childNodeSize() > 0
        && element.childNode(element.childNodeSize() - 1) instanceof TextNode last) {
      last.text(last.getWholeText() + text);
    } else {
      element.appendChild(new TextNode(text));
    }
  }

  private String mark(Punctuation.Step.Quote quote) {
    boolean inner = quote.depth() % 2 == 1;
    String name = (quote.opens() ? "open-" : "close-") + (inner ? "inner-quote" : "quote");
    String term = terms.term(name, "", false);
    return term.isEmpty() ? (quote.opens() ? "“" : "”") : term;
  }

  private void open(Rich.Kind kind, String value) {
    Element element = kind.isInvisible() ? null : element(kind, value);
    if (element != null) {
      around.peek().appendChild(element);
    }
    around.push(element == null ? around.peek() : element);
    forms.push(new Rich.Formed(kind, shown(kind, value), List.of()));
  }

  /** The value that holds within others of its kind: italics in italics are upright. */
  private String shown(Rich.Kind kind, String value) {
    String outer = outer(kind);
    boolean turns = value.equals(outer) && List.of("italic", "bold", "small-caps").contains(value);
    return turns ? "normal" : value;
  }

  private String outer(Rich.Kind kind) {
    return forms.stream()
        .filter(form -> form.kind() == kind)
        .map(Rich.Formed::value)
        .findFirst()
        .orElse("");
  }

  private Element element(Rich.Kind kind, String value) {
    String shown = shown(kind, value);
    boolean plain = shown.equals("normal") || shown.equals("none") || shown.equals("baseline");
    if (plain) {
      String outer = outer(kind);
      boolean within = !outer.isEmpty() && !outer.equals("normal");
      return within ? new Element("span").addClass(upright(kind)) : null;
    }
    return switch (kind) {
      case STYLE -> new Element("i");
      case WEIGHT -> shown.equals("bold") ? new Element("b") : null;
      case VERTICAL -> new Element(shown.equals("sub") ? "sub" : "sup");
      case VARIANT -> new Element("span").addClass("smallcaps");
      case DECORATION -> new Element("u");
      case DISPLAY -> new Element("div").addClass("csl-" + shown);
      case LINK -> new Element("a").attr("href", value);
      default -> null;
    };
  }

  private static String upright(Rich.Kind kind) {
    return switch (kind) {
      case STYLE -> "upright";
      case WEIGHT -> "regular";
      case VARIANT -> "no-small-caps";
      case VERTICAL -> "baseline";
      default -> "plain";
    };
  }
}
