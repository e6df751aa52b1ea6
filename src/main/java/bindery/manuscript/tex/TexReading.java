package bindery.manuscript.tex;

import bindery.manuscript.rewrite.FolderContext;
import bindery.manuscript.text.Code;
import bindery.manuscript.text.Cut;
import bindery.manuscript.text.ManuscriptText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the scans of one text have in common: the folder, and who hears of what is not read. */
final class TexReading implements TexReader {
  /** Environments within each other that are read; deeper ones stay as they are. */
  private static final int DEEPEST = 12;

  /** More problems of a file tell nothing new. */
  private static final int MOST = 2000;

  /** Ids in braces and in tags. */
  private static final Pattern ID = Pattern.compile("(?:\\{#|\\bid=[\"'])([^\\s{}\"'<>]{1,200})");

  private final boolean family;
  private final FolderContext around;
  private final ManuscriptText text;
  private Set<String> ids;
  private int told;

  TexReading(boolean family, FolderContext around, ManuscriptText text) {
    this.family = family;
    this.around = around;
    this.text = text;
  }

  @Override
  public boolean family() {
    return family;
  }

  @Override
  public String read(String tex, int place, int depth) {
    if (tex.indexOf('\\') < 0 && tex.indexOf('~') < 0 || depth > DEEPEST) {
      return tex;
    }
    List<Cut> cuts = new ArrayList<>();
    Sink sink = TexReader.rising((from, to, put) -> cuts.add(new Cut(from, to, put)));
    Into into = new Into(sink, offset -> place, depth);
    new TexScan(tex, 0, Code.of(tex, 0), this, into).read();
    StringBuilder out = new StringBuilder();
    int at = 0;
    for (Cut cut : cuts) {
      out.append(tex, at, cut.from()).append(cut.instead());
      at = cut.to();
    }
    return out.append(tex, at, tex.length()).toString();
  }

  @Override
  public String line(String tex, int place, int depth) {
    return read(tex, place, depth).strip().replaceAll("\\s+", " ");
  }

  @Override
  public boolean isNew(String id) {
    if (ids == null) {
      ids = new HashSet<>();
      Matcher written = ID.matcher(text.text());
      while (written.find()) {
        ids.add(written.group(1));
      }
    }
    return ids.add(id);
  }

  @Override
  public void unread(int place, String command) {
    if (told++ < MOST) {
      text.warn(
          "tex-command",
          place,
          command,
          "this command of TeX has no meaning here; it is left out, and its words stay:",
          "write it in Markdown, or leave it if it is only for LaTeX");
    }
  }

  @Override
  public void drawing(int place, String environment) {
    text.warn(
        "tex-drawing",
        place,
        "\\begin{" + environment + "}",
        "a drawing that only TeX can make stands here, and a box takes its place:",
        "make a picture of it with LaTeX and name the file here");
  }

  @Override
  public void definition(int place, String command) {
    if (told++ < MOST) {
      text.note(
          "tex-definition",
          place,
          command,
          "this definition of a TeX command is kept out of the text:",
          "nothing need be done");
    }
  }

  @Override
  public String picture(String written) {
    for (String ending : List.of("", ".svg", ".png", ".jpg", ".jpeg", ".pdf")) {
      Optional<String> found = around.find(written + ending, text.file());
      if (found.isPresent()) {
        return written + ending;
      }
    }
    return written;
  }
}
