package bindery.typeset.section;

import bindery.art.Picture;
import java.util.List;
import java.util.Optional;

/** Answers what a section asks of the rest of the book, as far as it is known. */
public interface Answers {
  /** The folio, or a stand-in of usual width where it is not known yet. */
  String folio(Question.Folio asked);

  /** What each of the links shows; stand-ins where pages are not known yet. */
  List<ShownLocator> locators(Question.Locators asked);

  /** The number, 1 where it is not known yet. */
  int noteNumber(Question.NoteNumber asked);

  /** The words; empty where there is no such element. */
  Optional<String> words(Question.Words asked);

  /** The values, the outermost first; none where there is no such counter. */
  List<Integer> counter(Question.Counter asked);

  /** The values, the outermost first; empty where there is no such element. */
  Optional<List<Integer>> targetCounter(Question.TargetCounter asked);

  /** The picture; empty when it has been reported why there is none. */
  Optional<Picture> picture(Question.PictureFile asked);
}
