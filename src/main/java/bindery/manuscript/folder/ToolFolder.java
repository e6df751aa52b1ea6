package bindery.manuscript.folder;

import bindery.report.Report;
import bindery.source.SourceFolder;
import java.util.Optional;

/** Knows the folders of one tool. */
public interface ToolFolder {
  /**
   * What the tool's files say of the book, or nothing if it is no folder of this tool. What is
   * wrong in them is a warning, for the tool itself may have lived with it.
   */
  Optional<ToolBook> read(SourceFolder folder, Report report);
}
