package bindery.pdf.tags;

import bindery.pdf.attachment.NameTree;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;

/** Writes tags that have content as structure elements (ISO 32000-1 §14.7.2). */
final class ElementWriter {
  private static final COSName PARENT = COSName.getPDFName("P");
  private static final COSName PAGE = COSName.getPDFName("Pg");
  private static final COSName ID = COSName.getPDFName("ID");
  private static final int NOWHERE = Integer.MAX_VALUE;

  private final Map<Tag, List<Kid>> own;
  private final NotePlaces notes;
  private final ElementAttributes attributes;
  private final List<COSDictionary> sheets;
  private final ParentTree parents;
  private final HeadingLevels levels = new HeadingLevels();
  private final NameTree ids = new NameTree();
  private final Map<Tag, COSDictionary> written = new IdentityHashMap<>();
  private final Namespaces namespaces;
  private int identified;

  /**
   * @param own marks and annotations of tags
   * @param namespaces that their types are of
   * @param sheets dictionaries of the pages
   */
  ElementWriter(
      Map<Tag, List<Kid>> own,
      NotePlaces notes,
      ElementAttributes attributes,
      Namespaces namespaces,
      List<COSDictionary> sheets) {
    this.own = own;
    this.namespaces = namespaces;
    this.notes = notes;
    this.attributes = attributes;
    this.sheets = sheets;
    this.parents = new ParentTree(sheets.size());
  }

  /**
   * Writes the whole tree below its root dictionary.
   *
   * @return the structure elements of tags; of those that were left out, some
   */
  Map<Tag, COSDictionary> write(Tag document, COSDictionary root) {
    COSArray all = new COSArray();
    all.add(element(document).element());
    ((COSDictionary) all.get(0)).setItem(PARENT, root);
    root.setItem(COSName.K, all);
    root.setItem(COSName.PARENT_TREE, parents.tree());
    root.setInt(COSName.PARENT_TREE_NEXT_KEY, parents.nextKey());
    if (!ids.isEmpty()) {
      root.setItem(COSName.ID_TREE, ids.tree());
    }
    namespaces.write(root);
    return written;
  }

  private Kid.Below element(Tag tag) {
    COSDictionary out = new COSDictionary();
    written.put(tag, out);
    List<Kid> kids = new ArrayList<>(own.getOrDefault(tag, List.of()));
    boolean hasText = kids.stream().anyMatch(Kid.Text.class::isInstance);
    int order = NOWHERE;
    for (Tag below : tag.kids()) {
      if (!notes.moved(below)) {
        Kid.Below kid = element(below);
        if (isKept(below, kid)) {
          kids.add(kid);
          order = Math.min(order, kid.order());
          for (Tag note : notes.behind(below)) {
            // in the place of the block, so that it stays behind it whatever is sorted
            kids.add(new Kid.Below(kid.order(), element(note).element(), false));
          }
        }
      }
    }
    if (hasText) {
      kids.sort(Comparator.comparingInt(Kid::order));
      order = Math.min(order, kids.get(0).order());
    }
    if (kids.isEmpty()) {
      namespaces.define(out, tag.type(), "");
      if (isKept(tag, new Kid.Below(NOWHERE, out, false))) {
        attributes.describe(tag, out);
      }
      return new Kid.Below(NOWHERE, out, isInline(tag));
    }
    namespaces.define(out, tag.type(), level(tag));
    fill(out, tag.type().content() == StructureType.Content.BLOCKS ? paragraphs(kids) : kids);
    attributes.describe(tag, out);
    if (tag.type() == StructureType.NOTE) {
      identify(out);
    }
    return new Kid.Below(order, out, isInline(tag));
  }

  /** What has no content is left out; but a row keeps its empty cells, so that columns agree. */
  private static boolean isKept(Tag tag, Kid.Below kid) {
    return switch (tag.type()) {
      case TD, TH -> true;
      case TABLE -> kid.order() != NOWHERE;
      default -> kid.element().containsKey(COSName.K);
    };
  }

  private String level(Tag tag) {
    if (tag.type() != StructureType.HEADING) {
      return "";
    }
    int level = tag.element().normalName().charAt(1) - '0';
    return String.valueOf(levels.next(level));
  }

  private static boolean isInline(Tag tag) {
    return switch (tag.type()) {
      case LINK, REFERENCE, SPAN, EM, STRONG, CODE, QUOTE, BIB_ENTRY -> true;
      case FORMULA -> !tag.element().attr("display").equals("block");
      default -> false;
    };
  }

  /** Text that stands straight in a block of blocks, put into paragraphs. */
  private List<Kid> paragraphs(List<Kid> kids) {
    List<Kid> out = new ArrayList<>();
    List<Kid> run = new ArrayList<>();
    for (Kid kid : kids) {
      if (kid instanceof Kid.Below below && !below.inline()) {
        end(run, out);
        out.add(kid);
      } else {
        run.add(kid);
      }
    }
    end(run, out);
    return out;
  }

  private void end(List<Kid> run, List<Kid> out) {
    if (!run.isEmpty()) {
      COSDictionary paragraph = new COSDictionary();
      namespaces.define(paragraph, StructureType.P, "");
      fill(paragraph, run);
      out.add(new Kid.Below(run.get(0).order(), paragraph, false));
      run.clear();
    }
  }

  private void fill(COSDictionary element, List<Kid> kids) {
    COSArray all = new COSArray();
    COSDictionary page = null;
    for (Kid kid : kids) {
      if (kid instanceof Kid.Text text) {
        COSDictionary sheet = sheets.get(text.mark().page());
        page = page == null ? sheet : page;
        COSInteger id = COSInteger.get(text.mark().id());
        all.add(sheet == page ? id : reference("MCR", COSName.MCID, id, sheet));
        parents.add(text.mark(), element);
      } else if (kid instanceof Kid.Annotation link) {
        link.dictionary().setInt(COSName.STRUCT_PARENT, parents.nextKey());
        parents.add(element);
        all.add(reference("OBJR", COSName.OBJ, link.dictionary(), sheets.get(link.page())));
      } else if (kid instanceof Kid.Below below) {
        below.element().setItem(PARENT, element);
        all.add(below.element());
      }
    }
    if (page != null) {
      element.setItem(PAGE, page);
    }
    element.setItem(COSName.K, all.size() == 1 ? all.get(0) : all);
  }

  private static COSDictionary reference(
      String type, COSName key, COSBase value, COSDictionary sheet) {
    COSDictionary out = new COSDictionary();
    out.setItem(COSName.TYPE, COSName.getPDFName(type));
    out.setItem(PAGE, sheet);
    out.setItem(key, value);
    out.setDirect(true);
    return out;
  }

  /** A note has an id of its own (ISO 14289-1 §7.9). */
  private void identify(COSDictionary note) {
    // names in a tree are sorted: as many digits in each
    String name = String.format(Locale.ROOT, "note-%06d", ++identified);
    note.setItem(ID, new COSString(name));
    ids.add(name, note);
  }
}
