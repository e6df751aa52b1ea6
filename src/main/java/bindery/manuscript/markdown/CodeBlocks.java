package bindery.manuscript.markdown;

import bindery.manuscript.dialect.AttributeSpec;
import bindery.manuscript.text.ManuscriptText;
import bindery.manuscript.text.Readable;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.Escaping;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/** Listings: {@code <pre><code class="language-x">}, every character as it was typed. */
final class CodeBlocks {
  /** Keys of a caption: of pandoc's listings, of Quarto. */
  private static final List<String> CAPTIONS = List.of("caption", "lst-cap");

  /** Keys of the name of the file that a listing is of: of Quarto, of many site generators. */
  private static final List<String> TITLES = List.of("filename", "title");

  /**
   * The class of formulas in TeX's notation (pandoc, tex_math_dollars). They go on as they were
   * written, and are shown as code where nobody sets them.
   */
  static final String FORMULA = "math";

  private CodeBlocks() {}

  /** A listing; a figure around one that is given a caption or the name of its file. */
  static Element fenced(FencedCodeBlock block, FileWalk file) {
    ManuscriptText source = file.source();
    Element pre = source.element("pre", block.getStartOffset());
    Element code = listing(pre, block.getContentChars(), block.getStartOffset(), source);
    FenceInfo info = FenceInfo.of(Escaping.unescapeString(block.getInfo()).strip());
    AttributeSpec spec = info.spec();
    if (!info.language().isEmpty()) {
      code.addClass("language-" + info.language());
    }
    info.lines(pre);
    if (spec.classes().contains(FORMULA)) {
      spec.applyTo(pre);
      return pre;
    }
    return figure(pre, spec, file, block.getStartOffset());
  }

  private static Element figure(Element pre, AttributeSpec spec, FileWalk file, int offset) {
    Map<String, String> rest = new LinkedHashMap<>(spec.pairs());
    String title = take(TITLES, rest);
    String caption = take(CAPTIONS, rest);
    if (title.isBlank() && caption.isBlank()) {
      spec.applyTo(pre);
      return pre;
    }
    Element figure = file.source().element("figure", offset).addClass("listing");
    new AttributeSpec("", spec.classes(), rest).applyTo(pre);
    if (!spec.id().isEmpty()) {
      figure.attr("id", spec.id());
    }
    if (!title.isBlank()) {
      Element line = file.source().element("p", offset).addClass("listing-title");
      figure.appendChild(line.appendChild(new Element("em").text(title)));
    }
    figure.appendChild(pre);
    if (!caption.isBlank()) {
      String words = PlainWords.of(caption, file.language());
      figure.appendChild(file.source().element("figcaption", offset).text(words));
    }
    return figure;
  }

  /** The value of the first of these keys that there is; they are all taken out. */
  private static String take(List<String> keys, Map<String, String> pairs) {
    String found = "";
    for (String key : keys) {
      String value = pairs.remove(key);
      found = found.isBlank() && value != null ? value : found;
    }
    return found;
  }

  static Element indented(IndentedCodeBlock block, ManuscriptText source) {
    Element pre = source.element("pre", block.getStartOffset());
    listing(pre, block.getContentChars(), block.getStartOffset(), source);
    return pre;
  }

  /** The code is where its first line is, below the fence: messages count lines from there. */
  private static Element listing(
      Element pre, BasedSequence text, int offset, ManuscriptText source) {
    int first = text.isEmpty() ? offset : text.getStartOffset();
    Element code = source.element("code", first);
    String typed = Readable.characters(text.toString());
    code.appendText(typed.endsWith("\n") || typed.isEmpty() ? typed : typed + "\n");
    pre.appendChild(code);
    return code;
  }
}
