package bindery.press.validation;

import bindery.report.Place;
import bindery.report.Problem;
import bindery.report.Refusal;
import bindery.report.Report;
import java.io.InputStream;

/** Hands an EPUB to epubcheck, where that is at hand. */
public final class Validation {
  private static final String CHECKER = "com.adobe.epubcheck.api.EpubCheck";

  private Validation() {}

  /**
   * Makes sure that there is an epubcheck, before any work is done.
   *
   * @param loader knows the class path
   * @throws Refusal if it is not on the class path
   */
  public static void require(ClassLoader loader) {
    try {
      Class.forName(CHECKER, false, loader);
    } catch (ClassNotFoundException | LinkageError e) {
      String todo =
          "in a clone, type ‘mvn exec:java -Dexec.classpathScope=test’ and the rest; with the jar,"
              + " get epubcheck 5 and type ‘java -cp \"bindery.jar:epubcheck/*:epubcheck/lib/*\""
              + " bindery.command.Main’ and the rest";
      throw new Refusal(
          Problem.error(
              "no-epubcheck",
              Place.NOWHERE,
              "--validate",
              "epubcheck, which validates the EPUB, is not on the class path:",
              todo));
    }
  }

  /**
   * Tells what epubcheck says of an EPUB: its errors and warnings are warnings {@code epubcheck},
   * what else it remarks are notes.
   *
   * @param epub the whole file
   * @param name that it is to have
   */
  public static void check(InputStream epub, String name, Report report) {
    EpubCheckRun.run(epub, name, report);
  }
}
