package bindery.style.cascade;

import bindery.report.NearestName;
import bindery.report.Place;
import bindery.report.Problem;
import bindery.report.Report;
import bindery.style.PageRule.MarginBox;
import bindery.style.cascade.Stylesheet.Area;
import bindery.style.css.BadValue;
import com.helger.css.decl.CSSDeclaration;
import com.helger.css.decl.CSSPageMarginBlock;
import com.helger.css.decl.CSSPageRule;
import com.helger.css.decl.ICSSPageRuleMember;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Reads {@code @page} with its margin boxes (CSS Page 3 §4) and {@code @footnote} (GCPM 3 §2.3).
 */
public final class PageSheetReader {
  /** Margin boxes and the footnote area, as stylesheets write them. */
  public static final List<String> AREAS = areas();

  private final SheetReader sheet;
  private final DeclarationReader declarations;
  private final Report report;

  PageSheetReader(SheetReader sheet, DeclarationReader declarations, Report report) {
    this.sheet = sheet;
    this.declarations = declarations;
    this.report = report;
  }

  private static List<String> areas() {
    List<String> names =
        new ArrayList<>(Arrays.stream(MarginBox.values()).map(PageSheetReader::word).toList());
    names.add("@footnote");
    return List.copyOf(names);
  }

  private static String word(MarginBox box) {
    return "@" + box.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Nothing, with a problem, if a selector is bad. */
  Optional<Stylesheet.PageSheet> read(CSSPageRule rule) {
    List<PageSelector> selectors = new ArrayList<>();
    for (String list : rule.getAllSelectors()) {
      for (String text : list.split(",")) {
        try {
          selectors.add(PageSelector.of(text));
        } catch (BadValue bad) {
          report.add(
              Problem.warning(
                  "css-selector",
                  sheet.place(rule),
                  "@page " + list,
                  bad.getMessage(),
                  bad.todo()));
          return Optional.empty();
        }
      }
    }
    if (selectors.isEmpty()) {
      selectors.add(PageSelector.ANY);
    }
    List<Declaration> own = new ArrayList<>();
    Map<Area, List<Declaration>> areas = new LinkedHashMap<>();
    for (ICSSPageRuleMember member : rule.getAllMembers()) {
      if (member instanceof CSSDeclaration declaration) {
        own.addAll(own(declaration));
      } else if (member instanceof CSSPageMarginBlock block) {
        area(block)
            .ifPresent(
                area ->
                    areas
                        .computeIfAbsent(area, a -> new ArrayList<>())
                        .addAll(sheet.block(block.getAllDeclarations(), false)));
      }
    }
    return Optional.of(new Stylesheet.PageSheet(List.copyOf(selectors), List.copyOf(own), areas));
  }

  private List<Declaration> own(CSSDeclaration declaration) {
    String name = declaration.getProperty().toLowerCase(Locale.ROOT);
    boolean drawn =
        name.startsWith("padding") || name.startsWith("border") || name.startsWith("background");
    if (drawn) {
      report.add(
          Problem.warning(
              "css-property",
              sheet.place(declaration),
              name,
              "Bindery draws nothing round or under a whole page",
              "use margin"));
      return List.of();
    }
    return declarations.read(
        name,
        declaration.getExpressionAsCSSString(),
        declaration.isImportant(),
        sheet.place(declaration),
        true);
  }

  private Optional<Area> area(CSSPageMarginBlock block) {
    String name = block.getPageMarginSymbol().toLowerCase(Locale.ROOT);
    if (name.equals("@footnote")) {
      return Optional.of(Area.FOOTNOTES);
    }
    Optional<MarginBox> box =
        Arrays.stream(MarginBox.values()).filter(b -> word(b).equals(name)).findFirst();
    if (box.isEmpty()) {
      Place place =
          block.getSourceLocation() == null && block.hasDeclarations()
              ? sheet.place(block.getDeclarationAtIndex(0))
              : sheet.place(block.getSourceLocation());
      report.add(
          Problem.warning(
              "css-at-rule",
              place,
              name,
              "not a box of the page's margin",
              NearestName.hint(name, AREAS, "use one of " + String.join(", ", AREAS))));
    }
    return box.map(b -> new Area(Optional.of(b)));
  }
}
