package bindery.notation.formula;

import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/**
 * A row of a formula that may have a number of its own; most formulas are one.
 *
 * @param row the {@code mtr} it is; empty for a formula as a whole
 * @param labels by which other places of the book refer to it
 * @param tag what it is to be numbered with, where its author says so; TeX of a text
 * @param bare whether the tag stands without parentheses
 * @param numbered whether it has a tag, or is to be given a number
 */
public record NumberedRow(
    Optional<Element> row,
    List<String> labels,
    Optional<String> tag,
    boolean bare,
    boolean numbered) {}
