package bindery.command;

import bindery.report.NearestName;
import bindery.report.Printable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * What the first word of a command line stands for: a command, or the folder of a manuscript, which
 * is then built.
 */
final class FirstWord {
  private static final String USUAL = "build";
  private static final Set<String> QUESTIONS = Set.of("-h", "--help", "-V", "--version");

  private final Collection<String> commands;
  private final Path here;

  /**
   * @param here where it was typed
   */
  FirstWord(Collection<String> commands, Path here) {
    this.commands = commands;
    this.here = here;
  }

  /** The command line with the command that it lacks. */
  List<String> completed(List<String> typed) {
    boolean whole =
        !typed.isEmpty() && (commands.contains(typed.get(0)) || QUESTIONS.contains(typed.get(0)));
    if (whole) {
      return typed;
    }
    List<String> words = new ArrayList<>(List.of(USUAL));
    words.addAll(typed);
    return words;
  }

  /**
   * What is wrong if it is neither a command nor an option nor what could be a path; else empty.
   */
  String fault(String word) {
    boolean path = word.startsWith("-") || word.matches("(?s).*[/\\\\.].*");
    if (commands.contains(word) || path || isThere(word)) {
      return "";
    }
    List<String> known = new ArrayList<>(commands);
    known.addAll(List.of("--help", "--version"));
    known.addAll(Beginning.folders(here));
    String hint = NearestName.hint(word, known, "to build a folder, give its path");
    return Printable.text("there is no command and no folder ‘" + word + "’; " + hint);
  }

  private boolean isThere(String word) {
    try {
      return Files.exists(FolderWord.path(here, word));
    } catch (IllegalArgumentException noPath) {
      return true; // the command's own words for it are better
    }
  }
}
