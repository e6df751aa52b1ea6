package bindery.pdf.tags;

import bindery.pdf.words.Reading;
import bindery.typeset.placed.Placed;
import bindery.typeset.placed.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How the content of a page is marked (ISO 32000-1 §14.6): which of it is part of which structure
 * element, and which is none, an artifact. Asked in the order in which the page is written, by one
 * thread.
 */
public final class MarkedPage {
  /** What of a line without text has a mark: none. */
  public static final int NONE = -1;

  private final Optional<TagTree> tree;
  private final int page;
  private final List<ContentMark> marks = new ArrayList<>();
  private final Map<Tag, double[]> boxes = new IdentityHashMap<>();
  private int next;
  private Tag open;
  private int openId = NONE;
  private Span lastSpan;
  private Tag lastTag;

  /**
   * Pieces of a line that are marked together.
   *
   * @param from the first, as they are written
   * @param to after the last
   * @param ornament whether they are there for the eye alone, as leaders are
   * @param artifact whether they are no part of the text otherwise, as running heads are
   * @param type of their structure element, a name
   * @param id of their marked content; the same as that of the line before where it goes on; {@link
   *     #NONE} where they have none
   */
  public record Group(int from, int to, boolean ornament, boolean artifact, String type, int id) {}

  /**
   * @param tree empty for a file without structure
   * @param page counted from 0
   */
  public MarkedPage(Optional<TagTree> tree, int page) {
    this.tree = tree;
    this.page = page;
  }

  List<ContentMark> marks() {
    return marks;
  }

  /** Left, foot, right and top of the pictures on the page, in user space. */
  Map<Tag, double[]> boxes() {
    return boxes;
  }

  /** Ends the marked content that the last line left open. */
  public void close() {
    open = null;
    openId = NONE;
  }

  /**
   * The marks of a picture.
   *
   * @param box left, foot, right and top in user space
   * @return a group of no pieces; empty where the picture is an ornament
   */
  public Optional<Group> picture(Placed.Image image, double[] box) {
    if (tree.isEmpty()) {
      return Optional.of(new Group(0, 0, false, false, "", NONE));
    }
    Optional<Tag> tag = tree.get().of(image.source()).filter(t -> t.type() == StructureType.FIGURE);
    return tag.map(
        figure -> {
          boxes.put(figure, box);
          return new Group(0, 0, false, false, figure.type().pdfName(), mark(figure));
        });
  }

  /**
   * The marks of a line.
   *
   * @param pieces of the line in the order in which they are written
   * @param readings of pieces that are read as one and so stand in one group; they stand in the
   *     order of the line
   * @return groups that have all pieces
   */
  public List<Group> of(Placed.Line line, List<Placed.Piece> pieces, List<Reading> readings) {
    Tag[] tags = new Tag[pieces.size()];
    List<Group> groups = new ArrayList<>(1);
    int from = 0;
    for (int i = 0; i < pieces.size(); i++) {
      Reading reading = Reading.at(i, readings);
      boolean goesOn = reading != null && i > reading.from();
      tags[i] = goesOn ? tags[i - 1] : tag(line, pieces.get(i));
      boolean parted =
          i > 0
              && (tags[i] != tags[i - 1]
                  || pieces.get(i).kind().ornament() != pieces.get(i - 1).kind().ornament());
      if (parted) {
        groups.add(group(from, i, line, pieces, tags));
        from = i;
      }
    }
    groups.add(group(from, pieces.size(), line, pieces, tags));
    return marked(groups, tags, line, pieces);
  }

  private Group group(int from, int to, Placed.Line line, List<Placed.Piece> pieces, Tag[] tags) {
    boolean ornament = pieces.get(from).kind().ornament();
    boolean artifact = !ornament && tags[from] == null && (tree.isPresent() || aside(line));
    return new Group(from, to, ornament, artifact, "", NONE);
  }

  /** Whether a line is there for the eye, or for the second time. */
  private static boolean aside(Placed.Line line) {
    return line.part() == Placed.Part.RUNNING || line.part() == Placed.Part.REPEATED;
  }

  private List<Group> marked(
      List<Group> groups, Tag[] tags, Placed.Line line, List<Placed.Piece> pieces) {
    if (groups.size() == 1) {
      Tag tag = tags[0];
      if (tag == null || groups.get(0).ornament()) {
        close();
        return groups;
      }
      if (tag != open) {
        open = tag;
        openId = mark(tag);
      }
      return List.of(new Group(0, pieces.size(), false, false, tag.type().pdfName(), openId));
    }
    close();
    List<Group> logical = new ArrayList<>(groups);
    if (pieces != line.pieces()) {
      Map<Placed.Piece, Integer> places = new IdentityHashMap<>();
      line.pieces().forEach(piece -> places.put(piece, places.size()));
      logical.sort(Comparator.comparingInt(group -> first(group, pieces, places)));
    }
    for (Group group : logical) {
      Tag tag = tags[group.from()];
      if (tag != null && !group.ornament()) {
        groups.set(
            groups.indexOf(group),
            new Group(group.from(), group.to(), false, false, tag.type().pdfName(), mark(tag)));
      }
    }
    return groups;
  }

  private static int first(
      Group group, List<Placed.Piece> pieces, Map<Placed.Piece, Integer> places) {
    return pieces.subList(group.from(), group.to()).stream().mapToInt(places::get).min().orElse(0);
  }

  private int mark(Tag tag) {
    marks.add(new ContentMark(tag, page, next));
    return next++;
  }

  /** The tag of a piece, or null. */
  private Tag tag(Placed.Line line, Placed.Piece piece) {
    if (tree.isEmpty() || aside(line) || piece.kind().ornament()) {
      return null;
    }
    if (line.part() == Placed.Part.MARKER) {
      return tree.get().label(piece.span().source()).orElse(null);
    }
    if (piece.span() != lastSpan) {
      lastSpan = piece.span();
      lastTag = tree.get().of(lastSpan.source()).orElse(null);
    }
    return lastTag;
  }
}
