package bindery.typeset.compositor;

import bindery.book.Source;
import bindery.style.BreakStyle;
import bindery.typeset.galley.Block;
import bindery.typeset.galley.Columns;
import bindery.typeset.galley.Float;
import bindery.typeset.galley.Galley;
import bindery.typeset.galley.Note;
import bindery.typeset.galley.Paragraph;
import bindery.typeset.galley.Row;
import bindery.typeset.galley.Slug;
import bindery.typeset.section.BookContext;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/** A galley as text. */
final class GalleyDump {
  private final StringBuilder out = new StringBuilder();

  private final BookContext book;

  private GalleyDump(BookContext book) {
    this.book = book;
  }

  static String of(Galley galley, BookContext book) {
    GalleyDump dump = new GalleyDump(book);
    galley.slugs().forEach(dump::slug);
    galley.notes().forEach(dump::note);
    for (Galley.Heading heading : galley.headings()) {
      String anchor = " #" + heading.anchor();
      dump.out.append("bookmark " + heading.level() + " " + heading.title() + anchor + "\n");
    }
    return dump.out.toString();
  }

  private void slug(Slug slug) {
    Slug.Head head = slug.head();
    List<String> words = new ArrayList<>();
    words.add(slug instanceof Paragraph ? "paragraph" : "block");
    words.add(name(head.source()));
    if (head.space() > 0) {
      words.add("space " + head.space());
    }
    if (head.before() != BreakStyle.Break.AUTO) {
      words.add("before " + head.before());
    }
    if (head.keepNext()) {
      words.add("keeps next");
    }
    if (slug.gives()) {
      words.add("gives");
    }
    head.anchors().forEach(a -> words.add("#" + a));
    head.marks().forEach(m -> words.add(m.name() + "=‘" + m.value() + "’"));
    head.frames()
        .forEach(
            f ->
                words.add(
                    "frame " + PlacedText.points(f.start()) + "+" + PlacedText.points(f.width())));
    out.append(String.join(", ", words)).append('\n');
    head.floats().forEach(this::floated);
    if (slug instanceof Paragraph paragraph) {
      paragraph(paragraph);
    } else if (slug instanceof Columns columns) {
      out.append("  columns of " + PlacedText.points(columns.leading()) + "\n");
      columns.slugs().forEach(this::slug);
    } else {
      block((Block) slug);
    }
  }

  private String name(Source source) {
    return book.sources().element(source).map(GalleyDump::name).orElse("<body>");
  }

  private static String name(Element element) {
    String id = element.id().isEmpty() ? "" : "#" + element.id();
    return "<" + element.normalName() + id + ">";
  }

  private void paragraph(Paragraph paragraph) {
    for (int s = 0; s < paragraph.settings(); s++) {
      int lines = paragraph.units(s);
      out.append("  in ").append(lines).append(lines == 1 ? " line" : " lines");
      out.append(s == paragraph.best() ? ", the best\n" : "\n");
      for (int u = 0; u < lines; u++) {
        PlacedText.lines(paragraph.unit(s, u), "    ", out);
      }
    }
  }

  private void floated(Float floated) {
    String lines = floated.lines() == 1 ? " line" : " lines";
    out.append("  float, " + floated.where() + ", " + floated.lines() + lines + "\n");
    for (int u = 0; u < floated.block().units(0); u++) {
      row("row", floated.block().row(u));
    }
  }

  private void block(Block block) {
    int units = block.units(0);
    out.append("  " + block.depth(0, 0, units, false, true) + " lines of the grid");
    out.append(", space " + PlacedText.points(block.above()));
    out.append(" and " + PlacedText.points(block.below()) + "\n");
    for (Row row : block.repeatedAbove(1)) {
      row("again", row);
    }
    for (int u = 0; u < units; u++) {
      row("row", block.row(u));
    }
    for (Row row : block.repeatedBelow(0)) {
      row("again below", row);
    }
  }

  private void row(String name, Row row) {
    out.append("  " + name + " " + PlacedText.points(row.height()));
    if (row.breakAfter() == Row.KEEP) {
      out.append(", kept");
    } else if (row.breakAfter() != 0) {
      out.append(", break " + PlacedText.points(row.breakAfter()));
    }
    row.calls().forEach(c -> out.append(", calls " + name(book.byId(c).orElseThrow())));
    out.append('\n');
    PlacedText.lines(row.content(), "    ", out);
  }

  private void note(Note note) {
    out.append("note " + name(note.source()) + "\n");
    note.rows().forEach(row -> row("row", row));
  }
}
