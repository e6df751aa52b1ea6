package bindery.command;

import bindery.press.Build;
import bindery.press.JobTicket;
import bindery.press.faces.UsedFaces;
import bindery.report.Report;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code bindery fonts}. */
@Command(
    name = "fonts",
    header = "Show which faces a book is set in, and which letters none has.",
    description = {
      "Sets the manuscript in FOLDER and writes nothing. The table has the faces that stand on the"
          + " pages, the file of each and how much is set in it; and then the letters in whose"
          + " place there are boxes, with their places in the manuscript.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  bindery fonts novel              the faces of the pages for the printer",
      "  bindery fonts novel -e reader    those of the PDF for reading"
    },
    sortOptions = false,
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class FontsCommand extends BookCommand {
  private static final int STEPS = 4;

  @Spec private CommandSpec spec;
  @Mixin private PageOption pages;

  private Optional<UsedFaces> faces = Optional.empty();

  FontsCommand(Terminal terminal) {
    super(terminal);
  }

  @Override
  JobTicket ticket() {
    return new JobTicket(
        folder(),
        folder(), // nothing is written there
        styles(),
        Set.of(pages.edition()),
        false,
        environment());
  }

  @Override
  public Integer call() {
    pages.check(spec.commandLine());
    return super.call();
  }

  @Override
  int steps(JobTicket ticket) {
    return STEPS;
  }

  @Override
  Outcome work(Build build) {
    faces = build.faces();
    return new Outcome(faces.isPresent(), List.of());
  }

  @Override
  String failure() {
    return "the book cannot be set";
  }

  @Override
  List<String> answer(Outcome outcome) {
    return faces.map(FaceTable::of).orElse(List.of());
  }

  @Override
  List<String> success(Build build, Report report, Outcome outcome) {
    return List.of();
  }

  @Override
  List<JsonLine> results(Build build, Outcome outcome) {
    List<JsonLine> lines = new ArrayList<>();
    for (UsedFaces.Face face : faces.orElseThrow().faces()) {
      lines.add(
          JsonLine.of("face")
              .with("family", face.family())
              .with("weight", face.weight())
              .with("italic", face.italic())
              .with("file", face.fileName())
              .with("builtin", face.builtin())
              .with("letters", face.letters())
              .with("pages", face.pages())
              .with("first", face.first()));
    }
    for (UsedFaces.Letter letter : faces.orElseThrow().lacking()) {
      lines.add(
          JsonLine.of("letter")
              .with("letter", Character.toString(letter.code()))
              .with("code", FaceTable.code(letter.code()))
              .with("name", Character.getName(letter.code()))
              .with("times", letter.times())
              .with("first", letter.first())
              .with(
                  "places",
                  letter.places().stream()
                      .map(place -> JsonLines.place(new JsonLine(), place))
                      .toList()));
    }
    return lines;
  }
}
