package bindery.cover;

import bindery.book.Book;
import bindery.book.Sources;
import bindery.report.Report;
import bindery.style.cascade.Cascade;
import bindery.typeset.page.Pages;

/** Sets panels of a cover in type: whoever knows stylesheets and typefaces. */
@FunctionalInterface
public interface PanelPress {
  /**
   * @param panels one section a panel
   * @param rules CSS to be read after what Bindery carries for covers and before the author's
   * @param report hears what is wrong with them
   */
  SetPanels set(Book panels, String rules, Report report);

  /** Panels as they were set. */
  record SetPanels(Pages pages, Cascade cascade, Sources sources) {}
}
