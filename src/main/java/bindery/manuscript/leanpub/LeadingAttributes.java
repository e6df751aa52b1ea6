package bindery.manuscript.leanpub;

import bindery.manuscript.rewrite.Draft;
import bindery.manuscript.rewrite.FolderContext;
import bindery.manuscript.rewrite.Rewriting;
import bindery.manuscript.text.ManuscriptText;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A list of attributes on the line before the block that it belongs to: "attribute lists can be
 * placed on the line above block elements" (Markua Spec, "Attributes"; Leanpub Manual, {@code
 * {title="…", lang=ruby}}). What a book has a use for goes to the block; the rest is about how
 * Leanpub shows it.
 */
final class LeadingAttributes implements Rewriting {
  private static final Pattern HEADING = Pattern.compile("#{1,6}[ \\t]+\\S.*");
  private static final Pattern FENCE = Pattern.compile("([ \\t]*(?:`{3,}|~{3,}))[ \\t]*(.*)");
  private static final Pattern PICTURE = Pattern.compile("[ \\t]*!\\[[^\\]]*\\]\\([^)]*\\)[ \\t]*");
  private static final Pattern ITEM = Pattern.compile("[ \\t]*(?:[-*+>]|\\d{1,9}[.)])[ \\t]+");

  /** An id of several words: none, by the manual, but nothing else either. */
  private static final Pattern SPACED =
      Pattern.compile("\\{#[^{}\"=:.,\\s]+(?:[ \\t]+[^{}\"=:.,\\s]+)++\\}");

  @Override
  public ManuscriptText apply(ManuscriptText text, int from, FolderContext around) {
    if (text.text().indexOf('{', from) < 0) {
      return text;
    }
    Draft draft = new Draft(text);
    List<TextLine> lines = TextLine.of(text, from);
    for (int i = 0; i < lines.size(); i++) {
      Optional<AttributeList> list = list(lines.get(i));
      int first = i;
      while (list.isPresent() && i + 1 < lines.size() && list(lines.get(i + 1)).isPresent()) {
        list = Optional.of(list.get().and(list(lines.get(++i)).orElseThrow()));
      }
      if (list.isPresent()) {
        TextLine last = lines.get(i);
        String before = before(list.get(), i + 1 < lines.size() ? lines.get(i + 1) : last);
        draft.put(lines.get(first).start(), last.end(), before);
        if (i + 1 < lines.size()) {
          block(list.get(), lines.get(i + 1), draft);
        }
      }
    }
    return draft.done();
  }

  /** The list of attributes that a line is, if it names one at least. */
  private static Optional<AttributeList> list(TextLine line) {
    String words = line.text().strip();
    if (SPACED.matcher(words).matches()) {
      words =
          "{#" + words.substring(2, words.length() - 1).replaceAll("[^\\p{L}\\p{N}]+", "-") + "}";
    }
    if (line.isCode() || !words.startsWith("{")) {
      return Optional.empty();
    }
    Optional<AttributeList> list =
        AttributeList.line(words.startsWith("{:") ? "{" + words.substring(2) : words);
    boolean kramdown = words.startsWith("{:");
    return list.filter(l -> l.words().isEmpty() && !l.pairs().containsKey("i") || kramdown);
  }

  /** What stands in the place of the list: a title over a listing, a caption over a table. */
  private static String before(AttributeList list, TextLine next) {
    String caption = list.get("title", "caption");
    if (caption.isBlank()) {
      return "";
    }
    if (next.isFence() || next.text().startsWith("    ")) {
      return "\n*" + caption.replace("*", "\\*") + "*\n";
    }
    return next.text().startsWith("|") ? "\nTable: " + caption + "\n" : "";
  }

  private static void block(AttributeList list, TextLine next, Draft draft) {
    String words = next.text();
    if (HEADING.matcher(words).matches()) {
      heading(list, next, draft);
    } else if (next.isFence()) {
      fence(list, next, draft);
    } else if (PICTURE.matcher(words).matches()) {
      String braces = list.braces("width", "height");
      String width = list.get("width");
      // Leanpub names widths that are none: narrow, medium, full.
      boolean size = width.isEmpty() || width.matches("\\d.*");
      draft.put(next.end(), next.end(), size ? braces : list.braces());
    } else if (!list.id().isEmpty() && !words.isBlank() && list.id().matches("[^\\s{}\"'<>#]+")) {
      Matcher item = ITEM.matcher(words);
      int at = next.start() + (item.lookingAt() ? item.end() : 0);
      if (Character.isLetterOrDigit(words.charAt(at - next.start()))) {
        draft.put(at, at, "[]{#" + list.id() + "}");
      }
    }
  }

  private static void heading(AttributeList list, TextLine next, Draft draft) {
    boolean part = list.hasClass("part") && next.text().startsWith("# ");
    String own = part ? "part=part" : "";
    String braces = list.braces();
    if (!braces.isEmpty()) {
      own = braces.substring(1, braces.length() - 1).replace(".part", "").strip() + " " + own;
    }
    if (!own.isBlank() && !next.text().stripTrailing().endsWith("}")) {
      draft.put(next.end(), next.end(), " {" + own.strip() + "}");
    }
  }

  private static void fence(AttributeList list, TextLine next, Draft draft) {
    Matcher fence = FENCE.matcher(next.text());
    if (!fence.matches() || fence.group(2).contains("{")) {
      return;
    }
    String language = fence.group(2).isBlank() ? list.get("lang", "format") : fence.group(2);
    String id = list.id().isEmpty() ? "" : " {#" + list.id() + "}";
    String info = language.equals("text") ? id.strip() : language.strip() + id;
    draft.put(next.start() + fence.end(1), next.end(), info);
  }
}
