package bindery.manuscript.leanpub;

import bindery.manuscript.rewrite.Callout;
import bindery.manuscript.rewrite.Draft;
import bindery.manuscript.rewrite.FolderContext;
import bindery.manuscript.rewrite.Rewriting;
import bindery.manuscript.text.ManuscriptText;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * kramdown's attributes {@code {: .class #id key="value"}}: on the line after a block, or before
 * one, they are the block's; right after a link, a picture or emphasis they are its own (kramdown
 * Syntax, "Inline Attribute Lists"). A class that is the name of a note, before a block, makes one
 * of it, as the theme just-the-docs has it.
 */
final class KramdownAttributes implements Rewriting {
  private static final Pattern LINE = Pattern.compile("[ \\t>]*\\{:([^}\\n]{0,500})}[ \\t]*");
  private static final Pattern SPAN = Pattern.compile("\\{:(?<=\\S..)([^}\\n]{0,500})}");

  /** "If you want to assign attributes to a list item, put them right after the marker." */
  private static final Pattern ITEM =
      Pattern.compile(
          "(?m)\\{:(?<=^[ \\t>]{0,40}(?:[-*+]|\\d{1,9}\\.)[ \\t]{1,10}..)[^}\\n]{0,500}}");

  private static final Pattern HEADING = Pattern.compile("[ \\t]{0,3}#{1,6}[ \\t]+\\S.*");

  /** Those at the end of a heading are the heading's (Python-Markdown, "Attribute Lists"). */
  private static final Pattern IN_HEADING =
      Pattern.compile("[ \\t>]{0,20}#{1,6}[ \\t]+\\S.*?([ \\t]*\\{:([^}\\n]{0,500})}[ \\t#]*)");

  /** Lines of blocks that take no attributes here. */
  private static final Pattern OTHER = Pattern.compile("[ \\t]*(?:[-*+>|<]|\\d{1,9}[.)]|:{3}).*");

  private static final Set<String> NOTES =
      Set.of(
          "note", "tip", "important", "warning", "caution", "highlight", "info", "danger", "new");

  @Override
  public ManuscriptText apply(ManuscriptText text, int from, FolderContext around) {
    if (text.text().indexOf("{:", from) < 0) {
      return text;
    }
    ManuscriptText lines = lines(text, from, around);
    ManuscriptText items = Draft.replacedInLines(lines, from, "{:", ITEM, m -> "");
    return Draft.replacedInLines(items, from, "{:", SPAN, m -> span(items.text(), m));
  }

  private static ManuscriptText lines(ManuscriptText text, int from, FolderContext around) {
    List<TextLine> lines = TextLine.of(text, from);
    Draft draft = new Draft(text);
    for (int i = 0; i < lines.size(); i++) {
      TextLine line = lines.get(i);
      Matcher list =
          line.text().contains("{:") && !line.isCode() ? LINE.matcher(line.text()) : null;
      if (list == null || line.start() < draft.end()) {
        continue;
      }
      if (!list.matches()) {
        heading(line, draft);
        continue;
      }
      AttributeList attributes =
          AttributeList.parse(list.group(1))
              .orElse(new AttributeList("", List.of(), new java.util.LinkedHashMap<>(), List.of()));
      boolean after = i > 0 && !lines.get(i - 1).isBlank();
      if (after) {
        after(attributes, lines.get(i - 1), line, draft);
      } else {
        before(attributes, lines, i, draft, around);
      }
    }
    return draft.done();
  }

  private static void heading(TextLine line, Draft draft) {
    Matcher end = IN_HEADING.matcher(line.text());
    if (end.matches()) {
      String braces = AttributeList.parse(end.group(2)).map(AttributeList::braces).orElse("");
      String put = braces.isEmpty() ? "" : " " + braces;
      draft.put(line.start() + end.start(1), line.end(), put);
    }
  }

  /** Attributes of the block that ends with the line before. */
  private static void after(AttributeList list, TextLine last, TextLine line, Draft draft) {
    boolean simple = !last.isCode() && !OTHER.matcher(last.text()).matches();
    String braces = list.braces("width", "height", "lang");
    boolean fits = simple && !braces.isEmpty() && !last.text().stripTrailing().endsWith("}");
    int at = Math.max(draft.end(), last.end());
    draft.put(at, line.end(), fits ? " " + braces : "");
  }

  /** Attributes of the block that begins with the next line. */
  private static void before(
      AttributeList list, List<TextLine> lines, int at, Draft draft, FolderContext around) {
    TextLine line = lines.get(at);
    int first = at + 1;
    int last = first;
    while (last < lines.size() && !lines.get(last).isBlank()) {
      last++;
    }
    Optional<String> note = note(list);
    if (note.isEmpty() || last == first) {
      boolean heading = first < lines.size() && HEADING.matcher(lines.get(first).text()).matches();
      draft.put(line.start(), line.end(), "");
      if (heading
          && !list.braces().isEmpty()
          && !lines.get(first).text().stripTrailing().endsWith("}")) {
        draft.put(lines.get(first).end(), lines.get(first).end(), " " + list.braces());
      }
      return;
    }
    boolean titled = list.classes().stream().anyMatch(name -> name.endsWith("-title"));
    boolean quoted = true;
    for (int i = first; i < last; i++) {
      quoted &= lines.get(i).text().startsWith(">");
    }
    String title = "";
    if (titled) {
      title = lines.get(first).text().replaceFirst("^>?[ \\t]*", "");
      first++;
    }
    String open = Callout.of(note.get(), title, around).open("");
    draft.put(line.start(), titled ? lines.get(first - 1).end() : line.end(), "\n" + open);
    for (int i = first; i < last && quoted; i++) {
      int marks = lines.get(i).text().startsWith("> ") ? 2 : 1;
      draft.put(lines.get(i).start(), lines.get(i).start() + marks, "");
    }
    int end = Math.max(draft.end(), lines.get(last - 1).end());
    draft.put(end, end, "\n:::\n");
  }

  private static Optional<String> note(AttributeList list) {
    return list.classes().stream()
        .map(name -> name.replaceFirst("-title$", ""))
        .filter(NOTES::contains)
        .findFirst();
  }

  /** Attributes of what ends right before them, where this house reads some there. */
  private static String span(String text, Matcher list) {
    Optional<AttributeList> attributes = AttributeList.parse(list.group(1));
    char before = text.charAt(list.start() - 1);
    if (")]`".indexOf(before) >= 0) {
      return attributes.map(a -> a.braces("width", "height", "lang")).orElse("");
    }
    // Emphasis takes none here; links lead to where it stands.
    String id = attributes.map(AttributeList::id).orElse("");
    return id.matches("[\\w:.-]+") ? "<a id=\"" + id + "\"></a>" : "";
  }
}
