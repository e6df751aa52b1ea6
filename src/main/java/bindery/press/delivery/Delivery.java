package bindery.press.delivery;

import bindery.report.Place;
import bindery.report.Problem;
import bindery.report.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** Where the files of a build go. */
public interface Delivery {
  /** Writes one file; may fail when the disk is full, or at what the book is made of. */
  @FunctionalInterface
  interface Content {
    void writeTo(OutputStream out) throws IOException;
  }

  /**
   * Takes a file; from any thread.
   *
   * @throws Refusal if the disk is full or fails, or what is to be written cannot be made
   */
  void write(String name, Content content);

  /** Bytes of a file that was written. */
  long size(String name);

  /**
   * A file that was written.
   *
   * @throws IOException if it cannot be read, or was not kept
   */
  InputStream read(String name) throws IOException;

  /** Why a file cannot be made, if it is not for the disk. */
  static Refusal unmakeable(String name, IOException e) {
    String why = e.getMessage() == null ? "" : " (" + e.getMessage() + ")";
    String what = "this book cannot be made, for something in it is damaged" + why;
    String todo = "look at its fonts and pictures; the books in the folder are as they were";
    return new Refusal(Problem.error("damaged-content", Place.NOWHERE, name, what, todo));
  }
}
