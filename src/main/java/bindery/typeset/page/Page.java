package bindery.typeset.page;

import bindery.style.PageKind;
import bindery.style.PageRule;
import bindery.typeset.placed.Placed;
import java.util.List;

/**
 * A page as it will be printed; nothing on it moves any more.
 *
 * @param number counted from 1; odd is recto
 * @param folio its number
 * @param kind what its {@code @page} rule was chosen by
 * @param rule its size and margins
 * @param content in reading order, then what stands in the margins
 */
public record Page(int number, Folio folio, PageKind kind, PageRule rule, List<Placed> content) {}
