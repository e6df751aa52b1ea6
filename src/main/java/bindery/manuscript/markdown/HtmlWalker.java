package bindery.manuscript.markdown;

import bindery.book.TypedMarks;
import bindery.manuscript.dialect.Mark;
import bindery.manuscript.html.HtmlTokens;
import bindery.manuscript.html.HtmlTokens.Kind;
import bindery.manuscript.html.HtmlTokens.Token;
import bindery.manuscript.html.HtmlVocabulary;
import bindery.manuscript.html.Nesting;
import bindery.manuscript.html.TagRules;
import bindery.manuscript.parser.RawHtml;
import bindery.manuscript.text.ManuscriptText;
import bindery.manuscript.text.Stretch;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * Walks blocks of raw HTML. Tags of blocks open and close elements; what stands between them is
 * Markdown where that mark is on (as pandoc reads it), else HTML (as CommonMark does).
 */
final class HtmlWalker {
  private static final Pattern BREAKS = Pattern.compile("(?i)(?:<br\\s*/?>\\s*)++");

  private final FileWalk file;
  private final BlockBuilder builder;
  private final BlockWalker blocks;
  private final boolean markdown;

  HtmlWalker(FileWalk file, BlockBuilder builder, BlockWalker blocks) {
    this.file = file;
    this.builder = builder;
    this.blocks = blocks;
    this.markdown = file.has(Mark.MARKDOWN_IN_HTML);
  }

  /**
   * Reads an indented block as what it is within an element of raw HTML: its author indents what
   * stands in a cell, and means no listing.
   *
   * @return whether it was read
   */
  boolean indented(IndentedCodeBlock block) {
    if (!markdown || !builder.isInHtml()) {
      return false;
    }
    ManuscriptText text = text(block);
    String words = text.text().strip();
    boolean tag = words.startsWith("<") && isBlock(HtmlTokens.name(words, 0));
    boolean cell = TagRules.mayStayOpen(builder.current().normalName());
    if (tag) {
      block(text);
    } else if (cell) {
      blocks(text);
    }
    return tag || cell;
  }

  /** Reads a block of raw HTML. */
  void block(RawHtml block) {
    block(text(block));
  }

  /** The text of a block without the marks of the quotes and lists that it stands in. */
  private ManuscriptText text(Block block) {
    List<Stretch> lines = new ArrayList<>();
    for (BasedSequence line : block.getContentLines()) {
      lines.add(new Stretch(line.getStartOffset(), line.getEndOffset()));
    }
    return file.source().of(lines);
  }

  private void block(ManuscriptText html) {
    int run = 0;
    List<Token> inRun = new ArrayList<>();
    for (Token token : HtmlTokens.of(html.text())) {
      boolean block = token.kind() != Kind.TEXT && isBlock(token.name());
      boolean whole = token.kind() == Kind.WHOLE;
      boolean hidden = token.kind() == Kind.HIDDEN && inRun.isEmpty();
      if (!block && !whole && !hidden) {
        inRun.add(token);
        continue;
      }
      run(html, run, token.start(), inRun);
      run = token.end();
      inRun.clear();
      String mark = html.text().substring(token.start(), token.end());
      if (whole) {
        file.of(html).cleaner().whole(mark, token.start()).ifPresent(builder::add);
      } else if (hidden) {
        file.cleaner().hidden(mark).ifPresent(builder::add);
      } else {
        tag(token, mark, html);
      }
    }
    run(html, run, html.text().length(), inRun);
  }

  /** Whether a tag of this name ends the text before it. Where nothing is cut all names may. */
  private boolean isBlock(String name) {
    return HtmlVocabulary.isBlock(HtmlVocabulary.readAs(name))
        || !file.cleaner().cuts() && !name.isEmpty();
  }

  private void tag(Token token, String tag, ManuscriptText html) {
    if (token.kind() == Kind.CLOSE) {
      builder.closeTag(token.name());
      return;
    }
    Optional<Element> element = file.of(html).cleaner().opened(tag, token.start());
    if (element.isPresent()) {
      if (HtmlVocabulary.isVoid(token.name())) {
        builder.add(element.get());
      } else {
        builder.openTag(token.name(), element.get());
      }
    }
  }

  /** What stands between two tags of blocks. */
  private void run(ManuscriptText html, int from, int to, List<Token> tokens) {
    String text = html.text().substring(from, to);
    String words = text.strip();
    if (words.isEmpty()) {
      return;
    }
    boolean lone =
        tokens.stream().filter(token -> token.kind() != Kind.TEXT).count() == 1
            && tokens.stream().allMatch(token -> isTag(token) || isBlank(token, html))
            && tokens.stream().noneMatch(token -> isWords(token, html))
            && !HtmlVocabulary.isVoid(HtmlTokens.name(words, 0));
    String name = builder.current().normalName();
    if (lone) {
      // A tag of text that goes round the blocks after it, or ends doing so.
      Token token = tokens.stream().filter(HtmlWalker::isTag).findFirst().orElseThrow();
      tag(token, words, html);
    } else if (BREAKS.matcher(words).matches() && (TagRules.isFigure(name))) {
      return; // only so that there be room in a browser
    } else if (!markdown || tokens.stream().anyMatch(token -> token.isIllFormed(html.text()))) {
      html(text, html, from);
    } else if (words.indexOf('\n') < 0 && text.stripTrailing().indexOf('\n') < 0) {
      int start = from + text.indexOf(words);
      line(html.of(List.of(new Stretch(start, start + words.length()))));
    } else {
      int rest = leading(html, from, to, tokens);
      if (!html.text().substring(rest, to).isBlank()) {
        blocks(dedented(html, rest, to));
      }
    }
  }

  /**
   * Adds lines that begin with a tag of text which has them to itself, up to where that is closed;
   * gives where the rest begins. Read as blocks, they would be raw HTML again.
   */
  private int leading(ManuscriptText html, int from, int to, List<Token> tokens) {
    String text = html.text();
    int at = from;
    for (int i = 0; i < tokens.size(); ) {
      int first = at;
      while (first < to && Character.isWhitespace(text.charAt(first))) {
        first++;
      }
      while (i < tokens.size() && (tokens.get(i).start() < first || !isTag(tokens.get(i)))) {
        i++;
      }
      if (i == tokens.size() || tokens.get(i).start() != first) {
        return at;
      }
      int stop = lineEnd(text, tokens.get(i).end(), to);
      if (!text.substring(tokens.get(i).end(), stop).isBlank()) {
        return at;
      }
      int depth = 0;
      do {
        Token token = tokens.get(i++);
        stop = lineEnd(text, Math.max(token.end() - 1, token.start()), to);
        boolean none = HtmlVocabulary.isVoid(token.name()) || isWords(token, html);
        depth += token.kind() == Kind.CLOSE ? -1 : token.kind() == Kind.OPEN && !none ? 1 : 0;
      } while (depth > 0 && i < tokens.size());
      line(html.of(List.of(new Stretch(first, depth > 0 ? to : stop))));
      at = depth > 0 ? to : stop;
    }
    return at;
  }

  private static int lineEnd(String text, int at, int to) {
    int end = text.indexOf('\n', at);
    return end < 0 ? to : Math.min(end, to);
  }

  private static boolean isTag(Token token) {
    return token.kind() == Kind.OPEN || token.kind() == Kind.CLOSE;
  }

  private boolean isWords(Token token, ManuscriptText html) {
    String tag = html.text().substring(token.start(), token.end());
    return isTag(token) && file.of(html).cleaner().isWords(tag, token.start());
  }

  private static boolean isBlank(Token token, ManuscriptText html) {
    return token.kind() == Kind.TEXT && html.text().substring(token.start(), token.end()).isBlank();
  }

  /** Text on lines of their own. */
  private void blocks(ManuscriptText text) {
    FileWalk part = file.of(text);
    Document document = file.parser().parse(text.text());
    Node first = document.getFirstChild();
    if (first instanceof RawHtml && first == document.getLastChild()) {
      // Tags of text alone on their lines: read as a block they would come back here.
      line(text);
      return;
    }
    boolean single = first instanceof Paragraph && first == document.getLastChild();
    if (single && TagRules.holdsText(builder.current().normalName())) {
      bare(first, part);
    } else {
      blocks.of(part).children(document, false);
    }
  }

  /** Text on one line: no block begins in it, whatever its first characters are. */
  private void line(ManuscriptText text) {
    FileWalk part = file.of(text);
    Document document = file.parser().parseInlines(text.text());
    if (document.getFirstChild() != null && TagRules.holdsText(builder.current().normalName())) {
      bare(document.getFirstChild(), part);
    } else {
      blocks.of(part).children(document, false);
    }
  }

  private void bare(Node paragraph, FileWalk part) {
    Element words = part.source().element("div", 0);
    new InlineWalker(part, 0, part.source().text().length()).fill(words, paragraph);
    if (builder.endsWithText()) {
      builder.add(new TextNode(" "));
    }
    List.copyOf(words.childNodes()).forEach(builder::add);
    TypedMarks.copy(words, builder.current());
    file.takeNotes().forEach(builder::aside);
  }

  private void html(String text, ManuscriptText html, int from) {
    List<org.jsoup.nodes.Node> nodes = file.of(html).cleaner().inlines(text, from);
    if (!file.cleaner().cuts() || TagRules.holdsText(builder.current().normalName())) {
      nodes.forEach(builder::add);
      return;
    }
    Element p = html.element("p", from).appendChildren(nodes);
    if (Nesting.hasBlocks(p)) {
      Nesting.split(p).forEach(builder::add);
    } else {
      builder.add(p);
    }
  }

  /** Without the spaces that all lines have in common; the first begins after a tag. */
  private static ManuscriptText dedented(ManuscriptText html, int from, int to) {
    String text = html.text();
    List<Stretch> lines = new ArrayList<>();
    int least = Integer.MAX_VALUE;
    for (int start = from; start < to; ) {
      int end = text.indexOf('\n', start);
      end = end < 0 || end >= to ? to : end + 1;
      int words = start + indent(text, start, end);
      if (start > from && words < end && text.charAt(words) != '\n') {
        least = Math.min(least, words - start);
      }
      lines.add(new Stretch(start == from ? words : start, end));
      start = end;
    }
    for (int i = 1; i < lines.size(); i++) {
      Stretch line = lines.get(i);
      int spaces = Math.min(least, indent(text, line.from(), line.to()));
      lines.set(i, new Stretch(line.from() + spaces, line.to()));
    }
    return html.of(lines);
  }

  private static int indent(String text, int from, int to) {
    int i = from;
    while (i < to && (text.charAt(i) == ' ' || text.charAt(i) == '\t')) {
      i++;
    }
    return i - from;
  }
}
