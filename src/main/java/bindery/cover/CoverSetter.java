package bindery.cover;

import bindery.art.Picture;
import bindery.book.Book;
import bindery.book.Sources;
import bindery.report.Report;
import bindery.style.Ink;
import bindery.style.PageKind;
import bindery.style.PageRule;
import bindery.typeset.page.Folio;
import bindery.typeset.page.Page;
import bindery.typeset.page.Pages;
import bindery.typeset.placed.Placed;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/** The door: sets the cover of a book. */
public final class CoverSetter {
  private final CoverCopy copy;
  private final PanelPress press;
  private final Report report;
  private final double width;
  private final double height;

  /**
   * @param width of the trim of the book's pages, in points
   * @param height of it
   * @param report hears what is wrong with a cover
   */
  public CoverSetter(CoverCopy copy, PanelPress press, double width, double height, Report report) {
    this.copy = copy;
    this.press = press;
    this.width = width;
    this.height = height;
    this.report = report;
  }

  /** A sheet that was set, and where what stands on it comes from. */
  public record SetCover(Pages pages, Sources sources) {}

  /** The cover around a book of so many pages, on one sheet. */
  public SetCover around(int pages) {
    Wrap wrap = Wrap.of(copy.print(), pages, width, height);
    CoverFindings findings = new CoverFindings(copy, report);
    CoverFitting fitting = new CoverFitting(copy, wrap, press);
    Optional<Ean13> code = Ean13.of(copy.about().isbn(), copy.settings().addOn());
    CoverFitting.Spine spine = new CoverFitting.Spine(PanelTree.SpineWords.TITLE, 0);
    if (pages >= copy.print().printer().spine().fewest()) {
      spine = fitting.spine();
    }
    findings.spine(pages, wrap, spine);
    findings.code(code.isPresent());
    Set<PanelTree.Panel> panels = EnumSet.of(PanelTree.Panel.BACK, PanelTree.Panel.BACK_FOOT);
    CoverSizes sizes = fitting.none().withBlurb(fitting.blurb()).withSpine(spine.size());
    if (spine.size() > 0) {
      panels.add(PanelTree.Panel.SPINE);
    }
    if (copy.front().isEmpty()) {
      panels.add(PanelTree.Panel.FRONT);
      panels.add(PanelTree.Panel.FRONT_FOOT);
      sizes = sizes.withTitle(fitting.title());
    }
    code.ifPresent(c -> panels.add(PanelTree.Panel.CODE));
    List<String> texts = code.map(c -> BarCode.texts(c, copy.about().isbn())).orElse(List.of());
    Book tree = new PanelTree(copy).of(panels, spine.words(), texts);
    PanelPress.SetPanels set = press.set(tree, CoverRules.of(wrap, copy.settings(), sizes), report);
    findings.overfull(set, wrap);
    findings.pictures(Ground.of(wrap), wrap);
    List<Placed> content = new CoverSheet(copy, wrap, set, tree).content(code);
    return new SetCover(sheet(content, wrap.width(), wrap.bleed(), set), set.sources());
  }

  /** The front alone, without a bleed. */
  public SetCover front() {
    Wrap wrap = new Wrap(width, height, 0, 0, 0);
    CoverFitting fitting = new CoverFitting(copy, wrap, press);
    CoverSizes sizes = fitting.none();
    if (copy.front().isEmpty()) {
      sizes = sizes.withTitle(fitting.title());
    }
    Book tree =
        new PanelTree(copy)
            .of(
                EnumSet.of(PanelTree.Panel.FRONT, PanelTree.Panel.FRONT_FOOT),
                PanelTree.SpineWords.TITLE,
                List.of());
    PanelPress.SetPanels set = press.set(tree, CoverRules.of(wrap, copy.settings(), sizes), report);
    Ground ground = new Ground(width, height, 0, 0);
    List<Placed> content = new ArrayList<>();
    Element section = tree.tree().body().child(0);
    Ink ink = Ground.ink(set.cascade(), section);
    content.add(ground.fill(0, width, ink));
    Optional<Picture> picture = copy.front();
    if (picture.isPresent()) {
      content.add(ground.picture(0, width, picture.get(), copy.about().title()));
    } else {
      content.addAll(Ground.bare(new PanelPages(set, PanelTree.Panel.FRONT).content(), ink));
      content.addAll(Ground.bare(new PanelPages(set, PanelTree.Panel.FRONT_FOOT).atFoot(), ink));
    }
    return new SetCover(sheet(content, width, 0, set), Sources.none());
  }

  private Pages sheet(
      List<Placed> content, double sheetWidth, double bleed, PanelPress.SetPanels set) {
    PageKind kind = new PageKind("cover", true, true, false);
    PageRule any = set.pages().pages().get(0).rule();
    PageRule rule =
        new PageRule(
            sheetWidth,
            height,
            0,
            0,
            0,
            0,
            bleed,
            bleed,
            bleed > 0 && copy.print().marks(),
            Map.of(),
            any.footnoteArea(),
            List.of(),
            any.places());
    return new Pages(List.of(new Page(1, new Folio(1, "decimal"), kind, rule, content)), List.of());
  }
}
