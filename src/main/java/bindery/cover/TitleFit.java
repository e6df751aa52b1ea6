package bindery.cover;

import bindery.typeset.placed.Placed;
import com.ibm.icu.lang.UScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The title on the front as it was set. */
final class TitleFit {
  /** A line of so few letters is no line of its own. */
  private static final int FEW = 3;

  /** Scripts whose words are not parted by spaces: a line may end anywhere. */
  private static final Set<Integer> WITHOUT_SPACES =
      Set.of(
          UScript.HAN,
          UScript.HIRAGANA,
          UScript.KATAKANA,
          UScript.THAI,
          UScript.LAO,
          UScript.KHMER,
          UScript.MYANMAR);

  private final PanelPages front;
  private final PanelPages foot;
  private final String title;
  private final List<SetLine> lines;

  TitleFit(PanelPress.SetPanels set, String title) {
    this.front = new PanelPages(set, PanelTree.Panel.FRONT);
    this.foot = new PanelPages(set, PanelTree.Panel.FRONT_FOOT);
    this.title = title;
    this.lines = front.lines("title");
  }

  /** Whether all of the front has room, with so much white above what stands at its foot. */
  boolean clear(double white) {
    return front.holds() && foot.holds() && front.clearOf(foot, white);
  }

  int count() {
    return lines.size();
  }

  double height() {
    double top = lines.stream().mapToDouble(SetLine::top).min().orElse(0);
    return lines.stream().mapToDouble(SetLine::bottom).max().orElse(0) - top;
  }

  /** Whether a line between others holds a short word alone. */
  boolean forlorn() {
    return lines.stream()
        .skip(1)
        .limit(Math.max(0, lines.size() - 2))
        .anyMatch(line -> line.text().strip().length() <= FEW);
  }

  /** Whether a word goes on in the next line. */
  boolean divides() {
    List<String> texts = new ArrayList<>();
    for (SetLine line : lines) {
      if (line.line().pieces().stream().anyMatch(p -> p.kind() == Placed.Kind.HYPHEN)) {
        return true;
      }
      texts.add(line.text().strip());
    }
    for (int i = 1; i < texts.size(); i++) {
      String before = texts.get(i - 1);
      String after = texts.get(i);
      if (!before.isEmpty() && !after.isEmpty() && oneWord(before, after)) {
        return true;
      }
    }
    return false;
  }

  private boolean oneWord(String before, String after) {
    int last = before.codePointBefore(before.length());
    int first = after.codePointAt(0);
    String together = Character.toString(last) + Character.toString(first);
    return title.contains(together)
        && !WITHOUT_SPACES.contains(UScript.getScript(last))
        && !WITHOUT_SPACES.contains(UScript.getScript(first))
        && title.contains(lastWord(before) + firstWord(after));
  }

  private static String lastWord(String line) {
    return line.substring(line.lastIndexOf(' ') + 1);
  }

  private static String firstWord(String line) {
    int space = line.indexOf(' ');
    return space < 0 ? line : line.substring(0, space);
  }
}
