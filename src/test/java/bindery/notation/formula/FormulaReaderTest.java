package bindery.notation.formula;

import static org.assertj.core.api.Assertions.assertThat;

import bindery.Golden;
import bindery.notation.tex.Macros;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** TeX becomes MathML, and what is wrong with it is told. */
class FormulaReaderTest {
  private static final Map<String, Integer> PARTS =
      Map.of(
          "mfrac",
          2,
          "mroot",
          2,
          "msub",
          2,
          "msup",
          2,
          "mover",
          2,
          "munder",
          2,
          "msubsup",
          3,
          "munderover",
          3);

  private static ReadFormula read(String tex) {
    return FormulaReader.read(tex, false, Macros.NONE);
  }

  @Test
  void readsTheSheet() throws IOException {
    Golden.check(
        Golden.folder("notation/formula").resolve("sheet.txt"),
        text ->
            text.lines()
                .filter(line -> !line.startsWith("  "))
                .map(FormulaReaderTest::dumped)
                .collect(Collectors.joining("\n", "", "\n")));
  }

  private static String dumped(String line) {
    if (line.startsWith("//") || line.isEmpty()) {
      return line;
    }
    boolean display = line.startsWith("$$");
    String tex = display ? line.substring(2) : line;
    return line + "\n  " + FormulaDump.of(FormulaReader.read(tex, display, Macros.NONE));
  }

  @Test
  void knowsEverySymbol() {
    for (String name : Symbols.names()) {
      ReadFormula formula = read(name);
      assertThat(formula.faults()).as(name).isEmpty();
      assertThat(formula.math().text()).as(name).isNotEmpty();
    }
    for (String command : Symbols.macros().names()) {
      assertThat(read(command + "{x}").faults()).as(command).isEmpty();
    }
  }

  @Test
  void tellsThePlaceOfAFault() {
    String tex = "a + \\alpah + \\frac{x}{y}";
    List<bindery.notation.tex.Fault> faults = read(tex).faults();
    assertThat(faults).hasSize(1);
    assertThat(tex.substring(faults.get(0).offset())).startsWith("\\alpah");
    assertThat(faults.get(0).length()).isEqualTo(6);
    assertThat(faults.get(0).todo()).contains("\\alpha");
  }

  /** A fault in what a macro stands for is told where the macro was called. */
  @Test
  void tellsAFaultOfAMacroWhereItWasCalled() {
    ReadFormula formula =
        FormulaReader.read("x + \\bad", false, Macros.of(Map.of("bad", "\\nowhere")));
    assertThat(formula.faults()).hasSize(1);
    assertThat(formula.faults().get(0).offset()).isEqualTo(4);
  }

  @Test
  void definitionsHoldInLaterFormulas() {
    Macros after = read("\\newcommand{\\E}[1]{\\mathbb{E}[#1]} x").macros();
    assertThat(FormulaDump.of(FormulaReader.read("\\E{y}", false, after))).contains("𝔼", "y");
    assertThat(read("\\E{y}").isSound()).isFalse();
  }

  @Test
  void theBooksMacrosComeBeforeOurs() {
    Macros macros = Macros.of(Map.of("\\R", "r", "norm", "|#1|"));
    assertThat(FormulaDump.of(FormulaReader.read("\\R\\norm{x}", false, macros)))
        .isEqualTo("r |{-} x |{-}");
  }

  @Test
  void hostileFormulasEndSoon() {
    List<String> hostile =
        List.of(
            "{".repeat(50_000),
            "\\frac".repeat(50_000),
            "\\left(".repeat(50_000),
            "x^{".repeat(50_000),
            "\\hat".repeat(50_000),
            "\\text{$".repeat(50_000),
            "\\begin{matrix}".repeat(50_000),
            "\\displaystyle".repeat(50_000),
            "\\bf".repeat(50_000),
            "a\\over ".repeat(50_000),
            "\\overa".repeat(50_000),
            "\\color{red}".repeat(50_000),
            "\\sqrt[".repeat(50_000),
            "\\substack{".repeat(50_000),
            "\\not".repeat(50_000),
            "&\\\\".repeat(50_000),
            "'".repeat(50_000),
            "\\def\\a{\\a}\\a",
            "\\def\\a{\\a\\a}\\a",
            "\\def\\a{\\b\\b}\\def\\b{\\c\\c}\\def\\c{\\a\\a}\\a",
            "\\newcommand{\\a}[1]{\\a{#1#1}}\\a{xy}",
            "\\let\\a\\b\\let\\b\\a\\a",
            "%".repeat(50_000),
            "\uD835".repeat(1_000),
            "\\");
    for (String tex : hostile) {
      String name = tex.substring(0, Math.min(20, tex.length()));
      Assertions.assertTimeout(
          Duration.ofMinutes(1), () -> assertThat(read(tex).math()).isNotNull(), name);
    }
  }

  /** Whatever is typed, what comes out has as many parts as MathML asks for. */
  @Test
  void anythingBecomesMathMl() {
    String[] words =
        ("\\frac \\sqrt { } { } { } [ ] ^ _ ' \\left \\right ( ) . | & \\\\ \\begin{matrix} \\end{matrix}"
                + " \\begin{cases} \\end{cases} \\text \\mathbf \\over \\sum \\limits x y 1 2 + = \\alpha \\bar"
                + " \\underset \\not \\color{red} \\displaystyle \\rm \\operatorname \\big $ ~ \\, \\hline \\tag"
                + " \\label # \\xrightarrow \\def \\newcommand \\substack \\boldsymbol %\n é 是 ∑ ²")
            .split(" ");
    Random random = new Random(7);
    int sound = 0;
    for (int i = 0; i < 20_000; i++) {
      StringBuilder tex = new StringBuilder();
      int length = 1 + random.nextInt(12);
      for (int j = 0; j < length; j++) {
        tex.append(words[random.nextInt(words.length)]).append(random.nextBoolean() ? " " : "");
      }
      ReadFormula formula = FormulaReader.read(tex.toString(), random.nextBoolean(), Macros.NONE);
      sound += formula.isSound() ? 1 : 0;
      check(tex.toString(), formula);
    }
    assertThat(sound).isGreaterThan(2_000);
  }

  private static void check(String tex, ReadFormula formula) {
    for (Element element : formula.math().getAllElements()) {
      Integer parts = PARTS.get(element.normalName());
      if (parts != null) {
        assertThat(element.childrenSize()).as(tex + " " + element).isEqualTo(parts);
      }
      if (element.nameIs("mo")) {
        assertThat(element.hasAttr("lspace") && element.hasAttr("rspace")).as(tex).isTrue();
      }
      boolean token = List.of("mi", "mo", "mn", "mtext").contains(element.normalName());
      assertThat(token || element.textNodes().isEmpty()).as(tex + " " + element).isTrue();
    }
    formula
        .faults()
        .forEach(
            fault ->
                assertThat(fault.offset() + fault.length()).as(tex).isBetween(0, tex.length()));
  }
}
