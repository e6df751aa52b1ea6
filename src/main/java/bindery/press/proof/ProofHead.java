package bindery.press.proof;

import static bindery.press.summary.Markup.safe;

import bindery.book.Metadata;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** What a proof begins with, to the start of its {@code main}. */
final class ProofHead {
  private ProofHead() {}

  /**
   * @param what the proof is of
   * @param extent how much there is to see
   */
  static String of(Metadata book, String what, String extent) throws IOException {
    String title = safe(book.title());
    String language = safe(book.language().toLanguageTag());
    return """
        <!DOCTYPE html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src data:; style-src 'unsafe-inline'">
        <meta name="viewport" content="width=device-width">
        <title>Proof of %s</title>
        <style>
        %s</style>
        </head>
        <body>
        <header>
        <p>%s</p>
        <h1 lang="%s" dir="auto">%s</h1>
        <p class="extent">%s</p>
        </header>
        <main>
        """
        .formatted(title, sheet(), safe(what), language, title, safe(extent));
  }

  private static String sheet() throws IOException {
    try (InputStream in = ProofHead.class.getResourceAsStream("proof.css")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
