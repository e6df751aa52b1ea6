package bindery.manuscript.tex;

import bindery.manuscript.rewrite.Draft;
import bindery.manuscript.rewrite.FolderContext;
import bindery.manuscript.rewrite.Include;
import bindery.manuscript.rewrite.Rewriting;
import bindery.manuscript.text.Code;
import bindery.manuscript.text.ManuscriptText;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * {@code \input{file}} and {@code \include{file}}, whose ending may be left out (LaTeX2e: an
 * unofficial reference manual, "Splitting the input").
 *
 * @param family whether the folder's tool makes LaTeX of its texts; if not, a file that is not
 *     there is nobody's fault
 */
record TexIncludes(boolean family) implements Rewriting {
  private static final Pattern MARK =
      Pattern.compile(
          "\\\\(?:input|include|subfile)\\s?\\{[ \\t]*([^{}\\n\\\\]{1,200}?)[ \\t]*\\}");

  @Override
  public ManuscriptText apply(ManuscriptText text, int from, FolderContext around) {
    boolean none = text.text().indexOf('\\', from) < 0 || !MARK.matcher(text.text()).find(from);
    return none ? text : Include.in(text, from, around, this::included);
  }

  private ManuscriptText included(ManuscriptText text, int from, Include include) {
    Code code = text.code(from);
    Draft draft = new Draft(text);
    Matcher mark = MARK.matcher(text.text());
    for (int at = from; mark.find(at); at = mark.end()) {
      Optional<String> name = name(mark.group(1), include);
      if (!code.covers(mark.start()) && (family || name.isPresent())) {
        String written = name.orElse(mark.group(1));
        include.put(draft, text, mark.start(), mark.end(), written, file -> body(file, written));
      }
    }
    return draft.done();
  }

  private static ManuscriptText body(ManuscriptText file, String name) {
    return name.endsWith(".tex") ? TexFile.body(file) : file;
  }

  /** LaTeX adds the ending, and looks from the folder of the whole book on. */
  private static Optional<String> name(String written, Include include) {
    List<String> endings = List.of(".tex", "", ".md");
    return Stream.of("", "/")
        .flatMap(root -> endings.stream().map(ending -> root + written + ending))
        .filter(include::has)
        .findFirst();
  }
}
