package bindery.pdf.tags;

/**
 * Which structure elements may stand straight in which, as far as books have it otherwise (ISO/TS
 * 32005). A division counts for nothing: what stands in one stands in what that is in.
 */
final class Containment {
  private Containment() {}

  /** Whether something has to come between, because a type may not stand straight here. */
  static boolean isParted(Tag around, StructureType type) {
    StructureType in = settled(around).type();
    return switch (type) {
      case ASIDE ->
          switch (in) {
            case ASIDE, BLOCK_QUOTE, INDEX, TD, TH -> true;
            default -> false;
          };
      case BLOCK_QUOTE ->
          switch (in) {
            case INDEX, TD, TH -> true;
            default -> false;
          };
      case HEADING -> in == StructureType.NOTE;
      default -> false;
    };
  }

  /** Whether a type may not stand here at all, so that its text is that of what it stands in. */
  static boolean joins(Tag around, StructureType type) {
    StructureType in = settled(around).type();
    return switch (type) {
      case P, DIV ->
          switch (in) {
            case P, TITLE, HEADING, LBL, SPAN, EM, STRONG, QUOTE -> true;
            default -> false;
          };
      case CODE -> in == StructureType.BIB_ENTRY;
      default -> false;
    };
  }

  private static Tag settled(Tag around) {
    Tag at = around;
    while (at.type() == StructureType.DIV) {
      at = at.parent();
    }
    return at;
  }
}
