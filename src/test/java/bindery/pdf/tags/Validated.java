package bindery.pdf.tags;

import java.io.ByteArrayInputStream;
import java.util.Arrays;
import java.util.List;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** What veraPDF says of a file. */
public final class Validated {
  private static final int MOST = 100;

  private Validated() {}

  /**
   * The rules that a file fails, each with the first place; none for a flawless one.
   *
   * @param flavour as veraPDF names it, such as {@code 2a}, {@code ua1} or {@code wt1a}
   */
  public static List<String> failures(byte[] pdf, String flavour) throws Exception {
    VeraGreenfieldFoundryProvider.initialise();
    PDFAFlavour standard =
        Arrays.stream(PDFAFlavour.values())
            .filter(f -> f.getId().equals(flavour))
            .findFirst()
            .get();
    try (PDFAParser parser =
            Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), standard);
        PDFAValidator validator =
            Foundries.defaultInstance().createValidator(standard, MOST, false, false, false)) {
      return validator.validate(parser).getTestAssertions().stream()
          .map(Validated::line)
          .distinct()
          .toList();
    }
  }

  private static String line(TestAssertion failed) {
    return failed.getRuleId().getClause()
        + "-"
        + failed.getRuleId().getTestNumber()
        + " "
        + failed.getMessage();
  }
}
