package bindery.typeset.page;

import bindery.style.PageKind;
import bindery.style.PageRule;
import bindery.typeset.galley.Galley;
import bindery.typeset.pagebreak.PagePlan;
import bindery.typeset.pagebreak.Take;
import java.util.List;

/**
 * A page that knows its place in the book and what it is to hold, and is not yet composed.
 *
 * @param number counted from 1; odd is recto
 * @param galley whose text it holds
 * @param take the part of the galley
 * @param plan what stands on it; null on a blank page
 * @param beside notes in its margin
 * @param strings for its running heads
 */
record PageDraft(
    int number,
    Folio folio,
    PageKind kind,
    PageRule rule,
    Galley galley,
    Take take,
    PagePlan plan,
    List<BesideNote> beside,
    NamedStrings strings) {}
