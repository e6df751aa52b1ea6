package bindery.epub;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;

/**
 * Parts a section whose file would be too large for small devices, which take no file above some
 * 300 KB: before headings, the highest that will do; where there are none, between blocks. A block
 * that is too large by itself stays whole. Notes go with what calls them.
 */
final class SectionParts {
  /** Of a part, in bytes as estimated; the file is somewhat larger. */
  static final int MOST = 200_000;

  /** What a tag adds to its name and attributes, and a link to its target. */
  private static final int TAG = 8;

  private static final int LINK = 40;

  private final Element section;
  private final List<Node> children = new ArrayList<>();
  private final List<Element> notes = new ArrayList<>();
  private final Map<Node, Integer> caller = new HashMap<>();
  private int[] sizes;

  private SectionParts(Element section) {
    this.section = section;
  }

  /** One part or more, in their order. */
  static List<FilePart> of(Element section) {
    if (size(section) <= MOST) {
      return List.of(FilePart.WHOLE);
    }
    return new SectionParts(section).parts();
  }

  private List<FilePart> parts() {
    for (Node child : section.childNodes()) {
      if (FilePart.isNotes(child, section)) {
        notes.addAll(((Element) child).children());
      } else {
        children.add(child);
      }
    }
    sizes = children.stream().mapToInt(SectionParts::size).toArray();
    findCallers();
    List<List<Integer>> packed = packed(segments(all(), 2));
    if (packed.size() == 1) {
      return List.of(FilePart.WHOLE);
    }
    List<FilePart> parts = new ArrayList<>();
    Map<Integer, FilePart> byChild = new HashMap<>();
    for (List<Integer> group : packed) {
      FilePart part = new FilePart(parts.size() + 1);
      parts.add(part);
      for (int child : group) {
        part.add(children.get(child));
        byChild.put(child, part);
      }
    }
    for (Element note : notes) {
      int from = caller.getOrDefault(note, children.size() - 1);
      FilePart part = byChild.get(from);
      part.add(note);
      part.add(note.parent());
    }
    return parts;
  }

  private List<Integer> all() {
    List<Integer> indices = new ArrayList<>();
    for (int i = 0; i < children.size(); i++) {
      indices.add(i);
    }
    return indices;
  }

  /** The child that calls each note first bears its weight too. */
  private void findCallers() {
    Map<String, Element> byId = new HashMap<>();
    for (Element note : notes) {
      byId.put(note.id(), note);
    }
    for (int i = 0; i < sizes.length && !notes.isEmpty(); i++) {
      if (children.get(i) instanceof Element child) {
        for (Element call : child.select("a.noteref[href^=#]")) {
          Element note = byId.get(call.attr("href").substring(1));
          if (note != null && caller.putIfAbsent(note, i) == null) {
            sizes[i] += size(note);
          }
        }
      }
    }
  }

  private int weight(List<Integer> group) {
    return group.stream().mapToInt(i -> sizes[i]).sum();
  }

  /** Stretches that are better not parted, each as small as needed. */
  private List<List<Integer>> segments(List<Integer> stretch, int level) {
    if (weight(stretch) <= MOST) {
      return List.of(stretch);
    }
    List<List<Integer>> cut = new ArrayList<>();
    boolean text = false; // headings are not parted from what they are over
    for (int child : stretch) {
      boolean begins =
          level <= 6
              ? children.get(child).nameIs("h" + level)
              : children.get(child) instanceof Element;
      if (cut.isEmpty() || begins && text) {
        cut.add(new ArrayList<>());
        text = false;
      }
      cut.get(cut.size() - 1).add(child);
      text |= children.get(child) instanceof Element e && !isHeading(e);
    }
    if (level > 6) {
      return cut;
    }
    return cut.stream().flatMap(part -> segments(part, level + 1).stream()).toList();
  }

  private static boolean isHeading(Element element) {
    return element.normalName().matches("h[1-6]|header");
  }

  /** As few parts as the limit allows. */
  private List<List<Integer>> packed(List<List<Integer>> segments) {
    List<List<Integer>> packed = new ArrayList<>();
    int weight = 0;
    for (List<Integer> segment : segments) {
      int own = weight(segment);
      if (packed.isEmpty() || weight + own > MOST && weight > 0) {
        packed.add(new ArrayList<>());
        weight = 0;
      }
      packed.get(packed.size() - 1).addAll(segment);
      weight += own;
    }
    return packed;
  }

  /** About as many bytes as a node is written in. */
  private static int size(Node root) {
    int[] sum = new int[1];
    NodeTraversor.traverse(
        (node, depth) -> {
          if (node instanceof TextNode text) {
            sum[0] += bytes(text.getWholeText());
          } else if (node instanceof Element element) {
            sum[0] += TAG + 2 * element.normalName().length();
            for (Attribute attribute : element.attributes()) {
              sum[0] += attribute.getKey().length() + 4 + bytes(attribute.getValue());
              sum[0] += attribute.getValue().startsWith("#") ? LINK : 0;
            }
          }
        },
        root);
    return sum[0];
  }

  private static int bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }
}
