package bindery.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * A novel that nobody wrote, the same on every run: words made of English syllables and used as
 * often as words of a language are (Zipf), in sentences and paragraphs as long as those of prose,
 * with speech between the narration.
 *
 * <p>Usage: {@code Novel FOLDER [WORDS [CHAPTERS]]}.
 */
public final class Novel {
  /** War and Peace has some 560,000 words in 361 chapters. */
  static final int WORDS = 560_000;

  static final int CHAPTERS = 361;

  private static final String[] SMALL =
      ("the of and to a in he that was his it her with had as not at she on for him be is you but"
              + " by all from were they said which who so have one been what no there or would an"
              + " are me their up out if do my when some them into could then now about more your"
              + " did will this before how over than down only")
          .split(" ");
  private static final String[] ONSETS =
      "b b br c c ch cl d d dr f f fl g gr h h j l l m m n n p p pr qu r r s s sh sp st t t tr th v w w wh"
          .split(" ");
  private static final String[] NUCLEI = "a a a e e e i i o o o u ea ee ou ai".split(" ");
  private static final String[] CODAS =
      "ck d d l ll m n n n nd ng nt p r r rd rn s s sh st t t".split(" ");
  private static final String[] ENDINGS =
      "ing ed ly tion ness ment er able ous al ive ful less ity ence ary".split(" ");

  private final Random random;
  private final List<String> vocabulary = new ArrayList<>();

  Novel(long seed) {
    random = new Random(seed);
    for (int i = 0; i < 18_000; i++) {
      vocabulary.add(word(i));
    }
  }

  public static void main(String[] args) throws IOException {
    int words = args.length > 1 ? Integer.parseInt(args[1]) : WORDS;
    int chapters = args.length > 2 ? Integer.parseInt(args[2]) : Math.max(1, words / 1551);
    write(Path.of(args[0]), words, chapters);
  }

  /** Writes the novel as a manuscript folder. */
  static void write(Path folder, int words, int chapters) throws IOException {
    Files.createDirectories(folder);
    Novel novel = new Novel(1869);
    String yaml = "title: A Novel\nauthor: Nobody\nlanguage: en-GB\ndate: 2000-01-01\n";
    Files.writeString(folder.resolve("book.yaml"), yaml);
    for (int i = 1; i <= chapters; i++) {
      String name = String.format(java.util.Locale.ROOT, "%04d-chapter.md", i);
      String text = novel.chapter(i, words / chapters);
      Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8);
    }
  }

  String chapter(int number, int words) {
    StringBuilder out = new StringBuilder("# " + title() + "\n\n");
    int left = words;
    while (left > 0) {
      left -= random.nextInt(5) < 2 ? speech(out) : narration(out);
    }
    return out.toString();
  }

  private String title() {
    return "The " + capital(content()) + " of " + capital(content());
  }

  private int narration(StringBuilder out) {
    int sentences = 2 + (int) Math.abs(random.nextGaussian() * 4);
    int words = 0;
    for (int i = 0; i < sentences; i++) {
      out.append(i > 0 ? " " : "");
      words += sentence(out, 18);
    }
    out.append("\n\n");
    return words;
  }

  private int speech(StringBuilder out) {
    out.append("“");
    int words = sentence(out, 9);
    out.append("”");
    if (random.nextBoolean()) {
      out.append(" said ").append(capital(content())).append(". ");
      words += 2 + sentence(out, 12);
    }
    out.append("\n\n");
    return words;
  }

  private int sentence(StringBuilder out, int mean) {
    int length = Math.max(3, (int) (mean + random.nextGaussian() * mean * 0.6));
    for (int i = 0; i < length; i++) {
      String word = random.nextInt(100) < 47 ? small() : content();
      out.append(i == 0 ? capital(word) : word);
      boolean comma = i > 2 && i < length - 2 && random.nextInt(11) == 0;
      out.append(i == length - 1 ? end() : comma ? ", " : " ");
    }
    return length;
  }

  private String end() {
    int kind = random.nextInt(20);
    return kind == 0 ? "!" : kind == 1 ? "?" : ".";
  }

  private String small() {
    return SMALL[(int) (SMALL.length * Math.pow(random.nextDouble(), 2.2))];
  }

  private String content() {
    return vocabulary.get((int) (vocabulary.size() * Math.pow(random.nextDouble(), 3.5)));
  }

  private static String capital(String word) {
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }

  private String word(int rank) {
    int syllables =
        1 + (rank > 400 && random.nextInt(5) < 2 ? 1 : 0) + (random.nextInt(9) == 0 ? 1 : 0);
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < syllables; i++) {
      word.append(pick(ONSETS)).append(pick(NUCLEI));
      word.append(random.nextInt(2) > 0 ? pick(CODAS) : "");
    }
    return word.append(random.nextInt(6) == 0 ? pick(ENDINGS) : "").toString();
  }

  private String pick(String[] of) {
    return of[random.nextInt(of.length)];
  }
}
