package bindery.manuscript.markdown;

import bindery.manuscript.dialect.AttributeSpec;
import bindery.manuscript.text.ManuscriptText;
import bindery.manuscript.text.Readable;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.Escaping;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** Listings: {@code <pre><code class="language-x">}, every character as it was typed. */
final class CodeBlocks {
  /**
   * The class of formulas in TeX's notation (pandoc, tex_math_dollars). They go on as they were
   * written, and are shown as code where nobody sets them.
   */
  private static final String FORMULA = "math";

  private CodeBlocks() {}

  static Element fenced(FencedCodeBlock block, ManuscriptText source) {
    Element pre = source.element("pre", block.getStartOffset());
    Element code = listing(pre, block.getContentChars(), block.getStartOffset(), source);
    String info = Escaping.unescapeString(block.getInfo()).strip();
    int brace = info.indexOf('{');
    String language = (brace < 0 ? info : info.substring(0, brace)).strip();
    language = language.isEmpty() ? "" : language.split("[\\s,]+")[0];
    Optional<AttributeSpec> spec = spec(info, brace);
    if (language.isEmpty()
        && spec.isPresent()
        && !spec.get().classes().isEmpty()
        && !spec.get().classes().get(0).equals(FORMULA)) {
      language = spec.get().classes().get(0);
    }
    if (!language.isEmpty()) {
      code.addClass("language-" + language);
    }
    spec.ifPresent(s -> s.applyTo(pre));
    return pre;
  }

  private static Optional<AttributeSpec> spec(String info, int brace) {
    int end = brace < 0 ? -1 : AttributeSpec.end(info, brace, info.length());
    return end < 0 ? Optional.empty() : AttributeSpec.parse(info.substring(brace + 1, end - 1));
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
