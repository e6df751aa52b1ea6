package bindery.epub;

import java.net.IDN;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Knows which file every id landed in, and which outside addresses may be written. */
final class LinkTargets {
  private static final Pattern WEB = Pattern.compile("(https?)://([^/?#]+)(.*)", Pattern.DOTALL);
  private static final Pattern AUTHORITY = Pattern.compile("([^@:\\[\\]]+)(:[0-9]{1,5})?");
  private static final Pattern MAIL = Pattern.compile("mailto:[^@\\s]+@[^@\\s]+");

  private final Map<String, SpineFile> fileById = new HashMap<>();

  LinkTargets(List<SpineFile> files) {
    for (SpineFile file : files) {
      for (Element element : file.elements()) {
        if (element.hasAttr("id")) {
          fileById.putIfAbsent(element.id(), file);
        }
      }
    }
  }

  /** All ids of the book. */
  Set<String> ids() {
    return fileById.keySet();
  }

  /**
   * What a link in one file is to say.
   *
   * @return empty if it leads nowhere, or where no reader should be led
   */
  Optional<String> from(SpineFile here, String href) {
    if (!href.startsWith("#")) {
      return outside(href);
    }
    String id = href.substring(1);
    return Optional.ofNullable(fileById.get(id))
        .map(there -> (there.equals(here) ? "" : there.fileName()) + "#" + fragment(id));
  }

  /** An id as a URL's fragment; letters beyond ASCII stay, as in every IRI (RFC 3987 §2.2). */
  static String fragment(String id) {
    return encoded(id.replace("%", "%25").replace("#", "%23"));
  }

  private static Optional<String> outside(String href) {
    String url = encoded(href.strip());
    Matcher web = WEB.matcher(url);
    if (web.matches()) {
      return authority(web.group(2)).map(host -> web.group(1) + "://" + host + web.group(3));
    }
    return MAIL.matcher(url).matches() ? Optional.of(url) : Optional.empty();
  }

  /** A host and perhaps a port; names and passwords are not passed on to readers. */
  private static Optional<String> authority(String authority) {
    Matcher parts = AUTHORITY.matcher(authority);
    if (!parts.matches() || authority.contains("%")) {
      return Optional.empty();
    }
    try {
      String host = IDN.toASCII(parts.group(1), IDN.USE_STD3_ASCII_RULES).toLowerCase(Locale.ROOT);
      String port = parts.group(2) == null ? "" : parts.group(2);
      boolean real = !host.isEmpty() && !host.startsWith(".") && !host.contains("..");
      return real && validPort(port) ? Optional.of(host + port) : Optional.empty();
    } catch (IllegalArgumentException notAHost) {
      return Optional.empty();
    }
  }

  private static boolean validPort(String port) {
    return port.isEmpty() || Integer.parseInt(port.substring(1)) <= 0xFFFF;
  }

  /** Percent-encodes what no URL may hold (RFC 3986 §2), leaving what is encoded already. */
  private static String encoded(String url) {
    StringBuilder out = new StringBuilder(url.length() + 8);
    boolean fragment = false;
    for (int i = 0; i < url.length(); i++) {
      char c = url.charAt(i);
      boolean bad = c <= ' ' || c == 0x7F || "\"<>\\^`{|}[]".indexOf(c) >= 0;
      if (c == '#') {
        bad = fragment;
        fragment = true;
      }
      if (c == '%' && !(isHexadecimal(url, i + 1) && isHexadecimal(url, i + 2))) {
        bad = true;
      }
      if (bad) {
        out.append('%').append("0123456789ABCDEF".charAt(c >> 4));
        out.append("0123456789ABCDEF".charAt(c & 15));
      } else {
        out.append(c);
      }
    }
    return out.toString();
  }

  private static boolean isHexadecimal(String url, int at) {
    return at < url.length() && url.charAt(at) < 0x80 && Character.digit(url.charAt(at), 16) >= 0;
  }
}
