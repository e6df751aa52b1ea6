package bindery.manuscript.leanpub;

import bindery.manuscript.rewrite.Draft;
import bindery.manuscript.rewrite.FolderContext;
import bindery.manuscript.rewrite.Include;
import bindery.manuscript.rewrite.Rewriting;
import bindery.manuscript.text.Code;
import bindery.manuscript.text.ManuscriptText;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Listings that lie in files of their own: {@code <<[Title](code/file.rb)}, or as Markua has it
 * {@code ![Title](file.rb)} (Leanpub Manual, "Including code from files"; Markua Spec,
 * "Resources").
 */
final class CodeResources implements Rewriting {
  private static final Pattern RESOURCE =
      Pattern.compile(
          "(?m)^(?:<<(?:\\[([^\\]\\n]*)])?|!\\[([^\\]\\n]*)])\\(([^()\\n]+)\\)[ \\t]*$");

  /** Endings of what is no listing: pictures, films, sounds; and of addresses without one. */
  private static final Set<String> OTHERS =
      Set.of(
          "png", "jpg", "jpeg", "gif", "svg", "webp", "tif", "tiff", "bmp", "pdf", "ico", "mp4",
          "mov", "webm", "mp3", "ogg", "wav", "m4a", "avif", "");

  @Override
  public ManuscriptText apply(ManuscriptText text, int from, FolderContext around) {
    if (text.text().indexOf("](", from) < 0 && text.text().indexOf("<<(", from) < 0) {
      return text;
    }
    return Include.in(text, from, around, CodeResources::included);
  }

  private static ManuscriptText included(ManuscriptText text, int from, Include include) {
    String whole = text.text();
    Code code = text.code(from);
    Draft draft = new Draft(text);
    Matcher resource = RESOURCE.matcher(whole);
    for (int at = from; resource.find(at); at = resource.end()) {
      boolean listing = whole.charAt(resource.start()) == '<' || isCode(resource.group(3));
      if (code.covers(resource.start()) || !listing) {
        continue;
      }
      Optional<ManuscriptText> file =
          include.has(resource.group(3)) || whole.charAt(resource.start()) == '<'
              ? include.text(text, resource.start(), resource.group(3), CodeResources::fenced)
              : Optional.empty();
      String title = resource.group(1) != null ? resource.group(1) : resource.group(2);
      if (file.isPresent()) {
        boolean titled = title != null && !title.isBlank();
        String head = titled ? "\n*" + title.strip().replace("*", "\\*") + "*\n\n" : "";
        draft.put(resource.start(), resource.end(), head);
        draft.put(resource.end(), resource.end(), file.get());
      }
    }
    return draft.done();
  }

  private static boolean isCode(String address) {
    boolean remote = address.matches("(?i)[a-z][a-z0-9+.-]*:.*");
    return !remote && !OTHERS.contains(ending(address));
  }

  private static String ending(String address) {
    int dot = address.lastIndexOf('.');
    return dot < address.lastIndexOf('/') || dot < 0
        ? ""
        : address.substring(dot + 1).strip().toLowerCase(Locale.ROOT);
  }

  private static ManuscriptText fenced(ManuscriptText file) {
    String text = file.text();
    String fence = text.contains("```") ? "````````" : "```";
    Draft draft = new Draft(file);
    draft.put(0, 0, fence + ending(file.file()) + "\n");
    String end = text.endsWith("\n") || text.isEmpty() ? "" : "\n";
    draft.put(text.length(), text.length(), end + fence + "\n");
    return draft.done();
  }
}
