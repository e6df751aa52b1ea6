package bindery.press.summary;

import org.jsoup.nodes.Entities;

/** Texts of strangers, made fit for HTML. */
public final class Markup {
  private Markup() {}

  /** A stranger's text in HTML, in an attribute too. */
  public static String safe(String text) {
    return Entities.escape(text.replaceAll("\\p{Cc}", "\uFFFD")).replace("\"", "&quot;");
  }
}
