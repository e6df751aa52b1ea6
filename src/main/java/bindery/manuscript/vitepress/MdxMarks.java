package bindery.manuscript.vitepress;

import bindery.manuscript.folder.Tool;
import bindery.manuscript.rewrite.Callout;
import bindery.manuscript.rewrite.Draft;
import bindery.manuscript.rewrite.FolderContext;
import bindery.manuscript.rewrite.Rewriting;
import bindery.manuscript.rewrite.Tab;
import bindery.manuscript.text.Code;
import bindery.manuscript.text.ManuscriptText;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What MDX has beyond Markdown: lines that import and export, comments in braces, and components
 * (MDX documentation, "What is MDX?"; Docusaurus, "Tabs", "Admonitions"). Tabs, notes and pictures
 * are read; other components go, and the words between their tags stay.
 */
final class MdxMarks implements Rewriting {
  private static final Pattern MODULE =
      Pattern.compile(
          "(?m)^(?:import\\s+(?:[\\w*{][^\"'\\n;]{0,200}\\sfrom\\s+)?[\"'][^\"'\\n]+[\"'];?[ \\t]*$"
              + "|import\\s*\\{[^}]{0,2000}}\\s*from\\s+[\"'][^\"'\\n]+[\"'];?[ \\t]*$"
              + "|export\\s+(?:const|default|let|function|async)\\b[^\\n]*(?:\\n(?!\\n)[^\\n]*){0,400})");

  private static final Pattern COMMENT = Pattern.compile("\\{/\\*[^*]*+(?:\\*(?!/})[^*]*+)*+\\*/}");
  private static final Pattern STRING =
      Pattern.compile("\\{(?:'([^'\\n{}]*)'|\"([^\"\\n{}]*)\"|`([^`\\n{}$]*)`)}");
  private static final Pattern SOURCE = Pattern.compile("\\bsrc=\\{([^{}\\n]{1,300})}");
  private static final Pattern STYLE = Pattern.compile("\\sstyle=\\{\\{[^{}]{0,500}}}");
  private static final Pattern CLASS = Pattern.compile("\\bclassName=(?=[\"'])");

  private static final Set<String> NOTES =
      Set.of(
          "callout",
          "admonition",
          "note",
          "tip",
          "warning",
          "info",
          "danger",
          "caution",
          "alert",
          "aside",
          "hint",
          "important",
          "success",
          "error");

  /** Those that say when or where a site shows what is within. */
  private static final Set<String> NOTHING =
      Set.of("tabs", "tabgroup", "codegroup", "code-group", "clientonly", "client-only");

  /** A tag that is indented by more stands among words. */
  private static final int FAR = 200;

  private static final Set<String> TABS =
      Set.of("tab", "tabitem", "codegroupitem", "code-group-item", "codeblock", "code-block");

  /** Attributes whose values no reader reads. */
  private static final Pattern UNREAD =
      Pattern.compile(
          "class|className|style|id|src|href|key|ref|is|[vx]-.*|data-.*|aria-.*|:.*|on.*");

  /** Words as a reader reads them: two at least, and no expression. */
  private static final Pattern PROSE =
      Pattern.compile("[^=(){};<>|]*\\p{L}[\\p{P}]*\\s+[^=(){};<>|]*\\p{L}[^=(){};<>|]*");

  private static final Set<String> PICTURES =
      Set.of("image", "figure", "img", "picture", "zoomimage");

  @Override
  public ManuscriptText apply(ManuscriptText text, int from, FolderContext around) {
    boolean mdx = text.file().toLowerCase(Locale.ROOT).endsWith(".mdx");
    if (VitePressMarks.isVue(around.tool().tool())) {
      return components(text, from, around);
    }
    if (!mdx && around.tool().tool() != Tool.DOCUSAURUS) {
      return text;
    }
    ManuscriptText now = Draft.replaced(text, from, "port", MODULE, m -> "");
    if (now.text().indexOf("*/}", from) >= 0) {
      now = Draft.replaced(now, from, "{/*", COMMENT, m -> "");
    }
    now = Draft.replaced(now, from, "src={", SOURCE, MdxMarks::source);
    now = Draft.replaced(now, from, "style={{", STYLE, m -> "");
    now = Draft.replaced(now, from, "className=", CLASS, m -> "class=");
    now = Draft.replaced(now, from, "{", STRING, MdxMarks::string);
    return components(now, from, around);
  }

  private static String source(Matcher source) {
    String word = JsxTag.word(source.group(1));
    return word.isEmpty() ? null : "src=\"" + word.replaceFirst("^@site/", "/") + "\"";
  }

  private static String string(Matcher string) {
    for (int i = 1; i <= string.groupCount(); i++) {
      if (string.group(i) != null) {
        return string.group(i);
      }
    }
    return null;
  }

  private static ManuscriptText components(ManuscriptText text, int from, FolderContext around) {
    String whole = text.text();
    Code code = text.code(from);
    Draft draft = new Draft(text);
    Set<String> told = new HashSet<>();
    Map<String, Boolean> known = new HashMap<>();
    Predicate<String> closed =
        name -> known.computeIfAbsent(name, n -> whole.indexOf("</" + n, from) >= 0);
    Map<String, Deque<Boolean>> open = new HashMap<>();
    for (int at = whole.indexOf('<', from); at >= 0; at = whole.indexOf('<', at)) {
      int codeEnd = code.end(at);
      JsxTag tag = codeEnd > at ? null : JsxTag.at(whole, at);
      if (tag == null) {
        at = Math.max(codeEnd, at + 1);
        continue;
      }
      // MDX wants every tag closed: one that is not is no tag, but the T of ‘Vec<T>’.
      boolean words = !tag.closes() && !tag.isWhole() && !closed.test(tag.name());
      if (!words) {
        boolean block = tag.isWhole() || isBlock(tag, whole, open);
        draft.put(tag.start(), tag.end(), instead(tag, block, text, told, around));
      }
      at = tag.end();
    }
    return draft.done();
  }

  /** Whether it begins its line and holds all of it, and not words among others. */
  private static boolean isBlock(JsxTag tag, String whole, Map<String, Deque<Boolean>> open) {
    Deque<Boolean> before = open.computeIfAbsent(tag.name(), name -> new ArrayDeque<>());
    if (tag.closes()) {
      return before.isEmpty() || before.pop();
    }
    int line = tag.start();
    while (line > Math.max(0, tag.start() - FAR) && " \t".indexOf(whole.charAt(line - 1)) >= 0) {
      line--;
    }
    boolean block = line == 0 || whole.charAt(line - 1) == '\n';
    if (block) {
      String close = "</" + tag.name() + ">";
      int next = whole.indexOf('\n', tag.end());
      String rest = whole.substring(tag.end(), next < 0 ? whole.length() : next).strip();
      int first = rest.indexOf(close);
      block = first < 0 || first == rest.length() - close.length();
    }
    before.push(block);
    return block;
  }

  private static String instead(
      JsxTag tag, boolean block, ManuscriptText text, Set<String> told, FolderContext around) {
    String name = tag.name().toLowerCase(Locale.ROOT);
    if (NOTHING.contains(name)) {
      return "";
    }
    if (TABS.contains(name)) {
      return tag.closes()
          ? "\n:::\n"
          : "\n" + new Tab(tag.first("label", "title", "name", "value")).open("");
    }
    if (NOTES.contains(name) && block && !tag.isWhole()) {
      String kind = tag.first("type", "kind", "variant", "intent");
      String known =
          kind.isEmpty() ? name.replace("callout", "note").replace("admonition", "note") : kind;
      return tag.closes()
          ? "\n:::\n"
          : "\n" + Callout.of(known, tag.first("title", "heading"), around).open("");
    }
    if (name.equals("badge") && !tag.first("text").isEmpty()) {
      return "<small>" + tag.first("text") + "</small>";
    }
    String source = tag.first("src", "image", "source", "url");
    if (PICTURES.contains(name) && !source.isEmpty()) {
      String caption = tag.first("caption", "title").replace("\"", "\\\"");
      String title = caption.isEmpty() ? "" : " \"" + caption + "\"";
      return "!["
          + tag.first("alt", "caption")
          + "](<"
          + source.replaceFirst("^@site/", "/")
          + ">"
          + title
          + ")";
    }
    if (!tag.closes() && told.add(name)) {
      text.warn(
          "component",
          tag.start(),
          "<" + tag.name() + ">",
          "this component is a program and is not run; the words in it are kept:",
          "say in words what it shows");
    }
    return tag.closes() ? "" : words(tag);
  }

  /** What the tag says in words, which may stand nowhere else. */
  private static String words(JsxTag tag) {
    String words =
        tag.attributes().entrySet().stream()
            .filter(entry -> !UNREAD.matcher(entry.getKey()).matches())
            .map(Map.Entry::getValue)
            .filter(value -> PROSE.matcher(value).matches())
            .map(value -> value.replaceAll("\\s+", " ").replaceAll("[\\[\\]]", "\\\\$0").strip())
            .distinct()
            .collect(Collectors.joining(" "));
    return words.isEmpty() ? "" : "[" + words + "]{.component} ";
  }
}
