package bindery.manuscript.site;

import bindery.manuscript.data.FrontMatter;
import bindery.manuscript.script.ScriptValue;
import bindery.source.SourceFolder;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Addresses of pages that are not where their files lie: {@code permalink} in their front matter
 * (VuePress, "Permalinks") and {@code rewrites} in the configuration (VitePress, "Route Rewrites").
 */
final class VueAddresses {
  /** A word of a path, the rest of it, an expression in parentheses; else one character. */
  private static final Pattern PIECE =
      Pattern.compile("(?s):(?<name>\\w+)(?<expression>\\([^()]*\\))?(?<many>[*+])?|.");

  private final SourceFolder folder;
  private final String base;
  private final List<String> pages;
  private final Map<Pattern, String> rewrites = new LinkedHashMap<>();
  private Map<String, String> byAddress;

  /**
   * @param base the folder of the pages, with {@code /} at its end unless it is the root
   * @param rewrites values that the configuration has under this key
   */
  VueAddresses(SourceFolder folder, String base, List<String> pages, List<ScriptValue> rewrites) {
    this.folder = folder;
    this.base = base;
    this.pages = pages;
    for (ScriptValue value : rewrites) {
      if (value instanceof ScriptValue.Keys keys) {
        keys.values()
            .forEach(
                (from, to) -> {
                  if (to instanceof ScriptValue.Text text) {
                    this.rewrites.put(pattern(from), text.text());
                  }
                });
      }
    }
  }

  /** The page that has this address, if it has one of its own. */
  Optional<String> page(String address) {
    if (byAddress == null) {
      byAddress = new HashMap<>();
      for (String page : pages) {
        String permalink = FrontMatter.keys(folder, page).text("permalink");
        if (!permalink.isEmpty()) {
          byAddress.putIfAbsent(plain(permalink), page);
        }
        rewritten(page.substring(base.length()))
            .ifPresent(own -> byAddress.putIfAbsent(plain(own), page));
      }
    }
    return Optional.ofNullable(byAddress.get(plain(address)));
  }

  private static String plain(String address) {
    return address
        .replaceFirst("(?i)\\.(?:html?|md)$", "")
        .replaceFirst("(?i)(?:^|/)(?:index|readme)$", "")
        .replaceAll("^/+|/+$", "");
  }

  private Optional<String> rewritten(String path) {
    for (Map.Entry<Pattern, String> rewrite : rewrites.entrySet()) {
      Matcher match = rewrite.getKey().matcher(path);
      if (match.matches()) {
        return Optional.of(filled(rewrite.getValue(), match));
      }
    }
    return Optional.empty();
  }

  private static String filled(String target, Matcher match) {
    StringBuilder filled = new StringBuilder();
    Matcher piece = PIECE.matcher(target);
    while (piece.find()) {
      String name = piece.group("name");
      boolean known = name != null && match.pattern().pattern().contains("(?<" + group(name) + ">");
      filled.append(known ? match.group(group(name)) : piece.group());
    }
    return filled.toString();
  }

  /** Names of groups have letters and digits alone. */
  private static String group(String name) {
    return "g" + name.replace("_", "x");
  }

  private static Pattern pattern(String from) {
    StringBuilder regex = new StringBuilder();
    Matcher piece = PIECE.matcher(from);
    while (piece.find()) {
      String name = piece.group("name");
      if (name == null || regex.indexOf("(?<" + group(name) + ">") >= 0) {
        regex.append(Pattern.quote(piece.group()));
      } else {
        boolean many = piece.group("many") != null || "(.*)".equals(piece.group("expression"));
        regex.append("(?<").append(group(name)).append(many ? ">.*)" : ">[^/]+?)");
      }
    }
    return Pattern.compile(regex.toString());
  }
}
