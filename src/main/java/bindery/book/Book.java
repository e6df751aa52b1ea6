package bindery.book;

import bindery.book.print.PrintSettings;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * A book: what it says of itself and its tree. The tree's body holds only {@code <section
 * class="ROLE" epub:type="…" id="…">} elements, in the order of the book; see {@link Section}. Once
 * {@code apparatus} has handed it on, nobody changes the tree.
 *
 * @param citing the works that it cites, and how
 * @param macros that its formulas may use: what a command stands for, in TeX, by its name
 * @param print how its printer's file is to be made
 * @param reader what its reader's PDF keeps
 * @param cover what is said of its cover
 */
public record Book(
    Metadata metadata,
    Document tree,
    Numbering numbering,
    Map<String, String> macros,
    EditorialOptions options,
    Citing citing,
    PrintSettings print,
    ReaderStandard reader,
    CoverSettings cover) {

  public Book {
    macros = Map.copyOf(macros);
  }

  /** A book that says nothing of its files and its cover. */
  public Book(
      Metadata metadata,
      Document tree,
      Numbering numbering,
      Map<String, String> macros,
      EditorialOptions options,
      Citing citing) {
    this(
        metadata,
        tree,
        numbering,
        macros,
        options,
        citing,
        PrintSettings.UNSAID,
        ReaderStandard.A_2A,
        CoverSettings.UNSAID);
  }

  /** A book that cites nothing. */
  public Book(Metadata metadata, Document tree, Numbering numbering, Map<String, String> macros) {
    this(metadata, tree, numbering, macros, EditorialOptions.UNSAID, Citing.NONE);
  }

  /** A book that defines nothing for its formulas, and cites nothing. */
  public Book(Metadata metadata, Document tree, Numbering numbering, EditorialOptions options) {
    this(metadata, tree, numbering, Map.of(), options, Citing.NONE);
  }

  /** A book that says nothing of its apparatus. */
  public Book(Metadata metadata, Document tree) {
    this(metadata, tree, Numbering.UNSAID);
  }

  /** A book that says nothing of its apparatus but its numbers. */
  public Book(Metadata metadata, Document tree, Numbering numbering) {
    this(metadata, tree, numbering, EditorialOptions.UNSAID);
  }

  /** The same with other metadata. */
  public Book with(Metadata other) {
    return new Book(other, tree, numbering, macros, options, citing, print, reader, cover);
  }

  public List<Section> sections() {
    return tree.body().children().stream().map(Section::of).toList();
  }

  /** The element with this id anywhere in the tree. */
  public Optional<Element> byId(String id) {
    return Optional.ofNullable(tree.getElementById(id));
  }
}
