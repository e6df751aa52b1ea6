package bindery.style.cascade;

import bindery.report.NearestName;
import bindery.report.Place;
import bindery.report.Problem;
import bindery.report.Report;
import bindery.style.CounterStyle;
import bindery.style.FontFace;
import bindery.style.css.SheetParser;
import bindery.style.selector.Selector;
import bindery.style.selector.SelectorReader;
import com.helger.css.CSSSourceLocation;
import com.helger.css.ICSSSourceLocationAware;
import com.helger.css.decl.AbstractHasTopLevelRules;
import com.helger.css.decl.CSSDeclaration;
import com.helger.css.decl.CSSFontFaceRule;
import com.helger.css.decl.CSSImportRule;
import com.helger.css.decl.CSSKeyframesRule;
import com.helger.css.decl.CSSLayerRule;
import com.helger.css.decl.CSSMediaRule;
import com.helger.css.decl.CSSNamespaceRule;
import com.helger.css.decl.CSSPageRule;
import com.helger.css.decl.CSSStyleRule;
import com.helger.css.decl.CSSSupportsRule;
import com.helger.css.decl.CSSUnknownRule;
import com.helger.css.decl.CSSViewportRule;
import com.helger.css.decl.CascadingStyleSheet;
import com.helger.css.decl.ICSSTopLevelRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** From ph-css's tree of a sheet to ours. */
public final class SheetReader {
  /** At-rules that Bindery reads. */
  public static final List<String> AT_RULES = List.of("@page", "@font-face", "@media", "@supports");

  private final Report report;
  private final String fileName;
  private final SheetOrigin origin;
  private final DeclarationReader declarations;
  private final SelectorReader selectors;
  private final List<Stylesheet.Rule> rules = new ArrayList<>();
  private final List<Stylesheet.PageSheet> pages = new ArrayList<>();
  private final List<FontFace> faces = new ArrayList<>();

  SheetReader(String fileName, SheetOrigin origin, Report report) {
    this.fileName = fileName;
    this.origin = origin;
    this.report = report;
    this.declarations = new DeclarationReader(origin, report);
    this.selectors = new SelectorReader(report);
  }

  Stylesheet read(String text) {
    CascadingStyleSheet sheet =
        new SheetParser(fileName, report, PageSheetReader.AREAS).parse(text);
    for (CSSImportRule rule : sheet.getAllImportRules()) {
      refuse(
          "@import",
          place(rule),
          "one stylesheet cannot fetch another",
          "copy its rules, or use book.css, print.css, reader.css and epub.css");
    }
    addAll(sheet);
    return new Stylesheet(fileName, origin, rules, pages, faces);
  }

  private void addAll(AbstractHasTopLevelRules sheet) {
    sheet.getAllRules().forEach(this::add);
  }

  private void add(ICSSTopLevelRule rule) {
    if (rule instanceof CSSStyleRule style) {
      style(style);
    } else if (rule instanceof CSSPageRule page) {
      new PageSheetReader(this, declarations, report).read(page).ifPresent(pages::add);
    } else if (rule instanceof CSSFontFaceRule face) {
      new FontFaceReader(report)
          .read(face.getAllDeclarations(), this, place(face))
          .ifPresent(faces::add);
    } else if (rule instanceof CSSMediaRule media) {
      if (Conditions.holds(media)) {
        addAll(media);
      }
    } else if (rule instanceof CSSSupportsRule supports) {
      if (Conditions.holds(supports)) {
        addAll(supports);
      }
    } else if (rule instanceof CSSLayerRule layer) {
      refuse("@layer", place(layer), "Bindery does not layer rules", "take them out of the layer");
    } else if (rule instanceof CSSUnknownRule unknown) {
      unknown(unknown);
    } else if (!(rule instanceof CSSKeyframesRule
        || rule instanceof CSSViewportRule
        || rule instanceof CSSNamespaceRule)) {
      Place place =
          rule instanceof ICSSSourceLocationAware aware ? place(aware) : Place.file(fileName);
      refuse("", place, "an at-rule that Bindery does not know", "leave it out");
    }
  }

  private void style(CSSStyleRule rule) {
    List<Selector> read = selectors.read(rule.getAllSelectors(), this::place);
    List<Declaration> block = block(rule.getAllDeclarations(), false);
    if (!read.isEmpty() && !block.isEmpty()) {
      rules.add(new Stylesheet.Rule(List.copyOf(read), block));
    }
  }

  /** Declarations read, in order. */
  List<Declaration> block(Iterable<CSSDeclaration> all, boolean inPage) {
    List<Declaration> out = new ArrayList<>();
    for (CSSDeclaration declaration : all) {
      out.addAll(
          declarations.read(
              declaration.getProperty(),
              declaration.getExpressionAsCSSString(),
              declaration.isImportant(),
              place(declaration),
              inPage));
    }
    return List.copyOf(out);
  }

  private void unknown(CSSUnknownRule rule) {
    String name = rule.getDeclaration().toLowerCase(Locale.ROOT);
    boolean forScreens =
        name.startsWith("@-") || List.of("@font-feature-values", "@property").contains(name);
    if (forScreens) {
      return;
    }
    if (name.equals("@counter-style")) {
      refuse(
          name,
          place(rule),
          "Bindery does not make counter styles",
          "use one of " + String.join(", ", CounterStyle.NAMES) + " or a string");
      return;
    }
    refuse(
        name,
        place(rule),
        "an at-rule that Bindery does not know",
        NearestName.hint(name, AT_RULES, "Bindery reads " + String.join(", ", AT_RULES)));
  }

  private void refuse(String text, Place place, String what, String todo) {
    report.add(Problem.warning("css-at-rule", place, text, what, todo));
  }

  /** Where something of ph-css's stands. */
  Place place(ICSSSourceLocationAware thing) {
    return place(thing.getSourceLocation());
  }

  Place place(CSSSourceLocation location) {
    return SheetParser.place(fileName, location);
  }
}
