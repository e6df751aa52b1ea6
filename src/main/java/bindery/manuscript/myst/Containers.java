package bindery.manuscript.myst;

import bindery.manuscript.rewrite.Callout;
import bindery.manuscript.rewrite.Tab;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Directives whose body is Markdown. */
final class Containers {
  private static final List<String> ADMONITIONS =
      List.of(
          "note",
          "tip",
          "hint",
          "important",
          "warning",
          "caution",
          "attention",
          "danger",
          "error",
          "seealso",
          "todo",
          "admonition",
          "dropdown",
          "toggle",
          "details",
          "tip-box");

  /** Parts of a lesson (sphinx-lesson, “Directives”). */
  private static final List<String> LESSON =
      List.of(
          "objectives",
          "questions",
          "keypoints",
          "prereq",
          "prerequisites",
          "discussion",
          "challenge",
          "checklist",
          "callout",
          "demo",
          "demonstration",
          "homework",
          "testimonial",
          "type-along",
          "typealong",
          "instructor-note");

  /** Theorems and what goes with them (sphinx-proof; sphinx-exercise). */
  private static final List<String> PROOFS =
      List.of("exercise", "solution", "theorem", "proof", "exercise-start", "solution-start");

  private static final List<String> PLAIN =
      List.of(
          "margin",
          "sidebar",
          "epigraph",
          "pull-quote",
          "highlights",
          "blockquote",
          "topic",
          "container",
          "div",
          "aside",
          "grid",
          "grid-item",
          "grid-item-card",
          "card",
          "card-carousel",
          "panels",
          "compound",
          "tab-set",
          "tabs",
          "hlist",
          "abstract",
          "span",
          "only",
          "attribution",
          "subfigure");

  private Containers() {}

  static Map<String, DirectiveForm> forms() {
    Map<String, DirectiveForm> forms = new HashMap<>();
    ADMONITIONS.forEach(name -> forms.put(name, Containers::admonition));
    LESSON.forEach(name -> forms.put(name, Containers::lesson));
    PROOFS.forEach(name -> forms.put(name, Containers::titled));
    PLAIN.forEach(name -> forms.put(name, Containers::plain));
    for (String tab : List.of("tab-item", "tab", "tabbed", "group-tab")) {
      forms.put(tab, Containers::tab);
    }
    for (String end : List.of("exercise-end", "solution-end")) {
      forms.put(end, (directive, body, at) -> Shape.around(directive, ":::\n", ""));
    }
    forms.put("rubric", Containers::rubric);
    forms.put("centered", Containers::rubric);
    return forms;
  }

  static DirectiveForm proof() {
    return Containers::titled;
  }

  static DirectiveForm unknown() {
    return (directive, body, at) -> {
      at.warn(
          "unknown-directive",
          directive.name(),
          "this directive of MyST is not known; its text stays:",
          "write it another way if something is missing");
      return plain(directive, body, at);
    };
  }

  /**
   * Docutils takes the words behind the name of {@code note} and its like for text, MyST for a
   * title: text if nothing follows.
   */
  private static Shape admonition(Directive directive, String body, DirectivePlace at) {
    String name = directive.name().toLowerCase(Locale.ROOT);
    String words = directive.argument();
    boolean named = name.equals("admonition") || name.equals("dropdown");
    String kind = named ? kind(directive.option("class"), name) : name;
    boolean title = named || !words.isEmpty() && hasBody(directive, at);
    if (kind.equals("dropdown") && words.isEmpty()) {
      return div(directive, ".dropdown", "");
    }
    Callout callout = Callout.of(kind, title ? words : "", at.around());
    String text = title ? "" : words + (words.isEmpty() ? "" : "\n\n");
    return Shape.around(directive, anchor(directive) + callout.open("") + text, callout.close(""));
  }

  private static Shape lesson(Directive directive, String body, DirectivePlace at) {
    String word = directive.name().toLowerCase(Locale.ROOT).replace('-', ' ');
    Callout callout = Callout.of(word, directive.argument(), at.around());
    return Shape.around(directive, anchor(directive) + callout.open(""), callout.close(""));
  }

  /** The kind that a class names, where one is known. */
  private static String kind(String classes, String name) {
    for (String each : classes.split("[\\s,]+")) {
      if (ADMONITIONS.contains(each) && !each.equals("dropdown")) {
        return each;
      }
    }
    return name.equals("admonition") ? "note" : name;
  }

  /** Whether anything stands between the head and the line that closes it. */
  private static boolean hasBody(Directive directive, DirectivePlace at) {
    String all = at.text().text();
    int from = directive.end();
    while (from < all.length() && Character.isWhitespace(all.charAt(from))) {
      from++;
    }
    int start = all.lastIndexOf('\n', from) + 1;
    int end = Directive.lineEnd(all, start);
    return from < all.length()
        && FenceLine.of(all, start, end).filter(l -> l.closes(directive.fence())).isEmpty();
  }

  private static Shape tab(Directive directive, String body, DirectivePlace at) {
    Tab tab = new Tab(directive.argument());
    return Shape.around(directive, tab.open(""), tab.close(""));
  }

  /** A box with the name of what it is and its title. */
  private static Shape titled(Directive directive, String body, DirectivePlace at) {
    String kind = directive.name().replaceFirst(".*:", "").replaceFirst("-start$", "");
    String words = directive.argument();
    boolean solved = kind.equals("solution") && words.matches("[\\w:.-]+");
    String name = at.around().boxName(kind, kind);
    String title = words.isEmpty() || solved ? name : name + " (" + words + ")";
    boolean gated = directive.name().endsWith("-start");
    String classes = ".theorem ." + directive.plain(kind);
    String named = "::: {.theorem-title}\n" + title + "\n:::";
    Shape shape = div(directive, classes, named);
    return gated ? new Shape(shape.open(), "", true) : shape;
  }

  private static Shape plain(Directive directive, String body, DirectivePlace at) {
    boolean classes = List.of("container", "div", "only", "span").contains(directive.name());
    boolean number = directive.argument().matches("[\\d\\s]*");
    String words = classes || number ? "" : directive.argument();
    boolean text =
        List.of("epigraph", "pull-quote", "highlights", "blockquote").contains(directive.name());
    String title = words.isEmpty() ? "" : text ? words : "**" + words + "**";
    return div(directive, "." + directive.plain(directive.name()), title);
  }

  private static Shape div(Directive directive, String classes, String title) {
    String label = directive.label().isEmpty() ? "" : " #" + directive.label();
    String head = "::: {" + classes + label + "}\n";
    return Shape.around(directive, title.isEmpty() ? head : head + title + "\n\n", "\n:::");
  }

  /** The name of what comes next. */
  static String anchor(Directive directive) {
    return directive.label().isEmpty() ? "" : "[]{#" + directive.label() + "}\n\n";
  }

  private static Shape rubric(Directive directive, String body, DirectivePlace at) {
    return Shape.around(directive, "\n**" + directive.argument() + "**\n\n", "");
  }
}
