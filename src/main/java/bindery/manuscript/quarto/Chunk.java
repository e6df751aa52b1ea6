package bindery.manuscript.quarto;

/**
 * A fence with code that the tool runs: {@code ```{r label, echo=FALSE}}.
 *
 * @param start of the line that opens it
 * @param code where the lines between the fences begin
 * @param codeEnd where they end
 * @param end of the line that closes it, without the line end
 * @param prefix what stands before each line of it: an indent, marks of quotes
 * @param first what stands before the opening fence, which may be a list's mark
 * @param head what stands between the braces
 */
record Chunk(
    int start,
    int code,
    int codeEnd,
    int end,
    String prefix,
    String first,
    String fence,
    String head) {

  /** The language, or the kind of block. */
  String engine() {
    int at = 0;
    while (at < head.length()
        && (Character.isLetterOrDigit(head.charAt(at)) || "_+-.".indexOf(head.charAt(at)) >= 0)) {
      at++;
    }
    return head.substring(0, at);
  }
}
