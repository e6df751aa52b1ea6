package bindery.style;

import bindery.report.Problem;
import bindery.report.Report;
import bindery.style.cascade.Cascade;
import bindery.style.cascade.Stylesheet;
import bindery.style.selector.Family;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** A small book and its stylesheet, and its styles in words. */
public final class StyleDump {
  final Report report = new Report();
  public final Cascade cascade;
  public final Element root;

  StyleDump(String css, String body) {
    List<Stylesheet> sheets = new ArrayList<>();
    sheets.add(Stylesheet.userAgent(report));
    sheets.add(Stylesheet.parse(css, "book.css", report));
    cascade = Cascade.of(sheets, report);
    Document document =
        Jsoup.parse("<html><body>" + body + "</body></html>", "", Parser.xmlParser());
    root = document.child(0);
  }

  public static StyleDump of(String css, String body) {
    return new StyleDump(css, body);
  }

  /** The style of the first element that a selector of jsoup's finds. */
  public Style style(String query) {
    return style(root.selectFirst(query));
  }

  Style style(Element element) {
    Element parent = Family.parent(element);
    return parent == null ? cascade.root(element) : cascade.style(element, style(parent));
  }

  /** One line a problem. */
  public String problems() {
    return report.problems().stream().map(Problem::toString).collect(Collectors.joining("\n"));
  }
}
