package bindery.command;

import bindery.report.Printable;
import bindery.source.DiskNames;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the path of a folder as it is typed. */
record FolderWord(Path here) implements ITypeConverter<Path> {

  @Override
  public Path convert(String typed) {
    try {
      return path(here, typed);
    } catch (InvalidPathException e) {
      throw new TypeConversionException(
          "‘" + Printable.text(typed) + "’ is not the path of a folder: " + e.getReason());
    }
  }

  /**
   * @param here what it is relative to
   * @throws InvalidPathException for what can be no path
   */
  static Path path(Path here, String typed) {
    if (typed.isBlank()) {
      throw new InvalidPathException(typed, "it is empty");
    }
    return DiskNames.typed(here, typed);
  }
}
