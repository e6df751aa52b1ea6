package bindery.manuscript.tex;

import java.util.function.IntUnaryOperator;

/** What the scans of one text have in common: the folder, and who hears of what is not read. */
interface TexReader {
  /** Where the stretches go that are rewritten. */
  interface Sink {
    void put(int from, int to, String instead);
  }

  /**
   * Where a scan puts what it reads.
   *
   * @param place the offset in the whole text for one in the stretch
   * @param depth how many environments it stands in
   */
  record Into(Sink sink, IntUnaryOperator place, int depth) {}

  /** What begins within a stretch that is done was read with it, where braces and marks cross. */
  static Sink rising(Sink sink) {
    int[] end = new int[1];
    return (from, to, instead) -> {
      if (from >= end[0] && to >= from) {
        sink.put(from, to, instead);
        end[0] = to;
      }
    };
  }

  /** Whether the folder's tool makes LaTeX of its texts. */
  boolean family();

  /** A stretch of TeX, or what stands in braces, as this house writes it. */
  String read(String tex, int place, int depth);

  /** The same in one line. */
  String line(String tex, int place, int depth);

  /** Whether a label is the first thing of the file with this id. */
  boolean isNew(String id);

  /** A command, or an environment, that has no meaning here. */
  void unread(int place, String command);

  /** An environment that draws. */
  void drawing(int place, String environment);

  /** A command that defines another. */
  void definition(int place, String command);

  /** The file that a picture's name means: LaTeX lets authors leave its ending out. */
  String picture(String written);
}
