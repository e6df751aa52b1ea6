package bindery.typeset.formula;

import bindery.Golden;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Formulas, one file each: {@code display} or {@code inline}, the MathML, and where everything
 * stands at 1000 points, which are font units. {@code -Dgolden.update} writes the last part anew.
 */
class FormulaGoldenTest {
  private static final Path FOLDER = Golden.folder("typeset/formula");

  static Stream<String> formulas() throws IOException {
    return Golden.names(FOLDER, ".txt");
  }

  @ParameterizedTest
  @MethodSource("formulas")
  void formulasAreSetAsWritten(String name) throws IOException {
    Golden.check(
        FOLDER.resolve(name),
        (how, mathml) -> FormulaDump.of(MathSetting.set(mathml, how.strip().equals("display"))));
  }
}
