package bindery.typeset.pagebreak;

import bindery.typeset.compositor.SmallEdition;
import bindery.typeset.galley.Galley;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.LongToIntFunction;
import java.util.stream.LongStream;

/** Chapters made of words by chance, the same for the same seed. */
public final class RandomChapter {
  private static final double GRID = 12;

  private static final String CSS =
      """
      p { text-align: justify; text-indent: 20pt; hyphens: auto; orphans: 2; widows: 2 }
      h2 { margin: 18pt 0 6pt; font-size: 12pt; line-height: 12pt }
      blockquote { margin: 12pt 20pt }
      ul { margin: 12pt 0; padding-left: 20pt; list-style-type: disc }
      pre { margin: 12pt 0 }
      figure { margin: 12pt 0; text-align: center }
      figcaption { font-size: 8pt; line-height: 10pt; margin-top: 3pt }
      table { margin: 12pt 0 }
      td { padding: 0 10pt 0 0 }
      .footnote { float: footnote; font-size: 8pt; line-height: 10pt }
      .noteref { font-size: 5pt; vertical-align: 4pt; line-height: 0 }
      """;

  private static final List<String> WORDS =
      List.of(
          "a",
          "as",
          "it",
          "the",
          "and",
          "not",
          "was",
          "for",
          "that",
          "with",
          "from",
          "when",
          "money",
          "years",
          "asked",
          "paid",
          "border",
          "answer",
          "reason",
          "soldiers",
          "minister",
          "government",
          "Pakistan",
          "American",
          "demanded",
          "agreement",
          "installment",
          "understanding");

  private final Random random;
  private final StringBuilder body = new StringBuilder();
  private final StringBuilder notes = new StringBuilder();
  private final boolean plain;
  private final long seed;
  private int note;

  private RandomChapter(long seed, boolean plain) {
    this.seed = seed;
    this.random = new Random(seed * 7919 + 17);
    this.plain = plain;
  }

  /**
   * Takes of these seeds.
   *
   * @param blocks how many paragraphs, headings and so on a seed's take has
   * @param plain whether there is nothing but paragraphs, headings and figures
   */
  public static List<Take> takes(
      LongStream seeds, LongToIntFunction blocks, int depth, boolean plain) {
    List<RandomChapter> chapters =
        seeds
            .mapToObj(
                seed -> {
                  RandomChapter chapter = new RandomChapter(seed, plain);
                  for (int i = 0; i < blocks.applyAsInt(seed); i++) {
                    chapter.block(i);
                  }
                  return chapter;
                })
            .toList();
    List<Galley> galleys =
        SmallEdition.of(CSS, chapters.stream().map(RandomChapter::xhtml).toList()).galleys(200);
    List<Take> takes = new ArrayList<>();
    for (int i = 0; i < galleys.size(); i++) {
      Galley galley = galleys.get(i);
      boolean recto = chapters.get(i).random.nextBoolean();
      takes.add(
          Take.of(galley.slugs(), galley.notes(), GRID, depth, depth + 1, 6).beginning(recto));
    }
    return takes;
  }

  private String xhtml() {
    return body + "<section class=\"footnotes\" epub:type=\"footnotes\">" + notes + "</section>";
  }

  private void block(int number) {
    switch (random.nextInt(plain ? 13 : 16)) {
      case 0 -> element("h2", words(3));
      case 1 ->
          element("figure", "<img src=\"100x40.svg\" alt=\"\"/><figcaption>Shown.</figcaption>");
      case 13 -> element("blockquote", paragraph(20) + paragraph(8));
      case 14 -> element("ul", ("<li>" + words(8) + "</li>").repeat(1 + random.nextInt(4)));
      case 15 -> {
        if (number % 2 == 0) {
          element("pre", "x = 1\n".repeat(1 + random.nextInt(9)));
        } else {
          element("table", "<tr><td>one</td><td>two</td></tr>".repeat(1 + random.nextInt(9)));
        }
      }
      default -> body.append(paragraph(1 + random.nextInt(40)));
    }
  }

  private void element(String name, String content) {
    body.append("<").append(name).append(">").append(content);
    body.append("</").append(name).append(">");
  }

  private String paragraph(int most) {
    String call = !plain && random.nextInt(4) == 0 ? call() : "";
    return "<p>"
        + words(most / 2)
        + call
        + " "
        + words(most - most / 2)
        + (random.nextInt(5) == 0 ? ":</p>" : ".</p>");
  }

  private String call() {
    note++;
    String id = "n" + seed + "-" + note;
    notes.append("<aside class=\"footnote\" epub:type=\"footnote\" id=\"" + id + "\"><p>");
    notes
        .append(words(1 + random.nextInt(random.nextInt(8) == 0 ? 60 : 12)))
        .append("</p></aside>");
    return "<a class=\"noteref\" href=\"#" + id + "\">" + note + "</a>";
  }

  private String words(int count) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < count; i++) {
      out.append(i > 0 ? " " : "").append(WORDS.get(random.nextInt(WORDS.size())));
    }
    return out.toString();
  }
}
