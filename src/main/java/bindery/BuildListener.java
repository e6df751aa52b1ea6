package bindery;

/** Hears how far a build has come, and what is wrong with the book. */
@FunctionalInterface
public interface BuildListener {
  /**
   * Something is wrong with the book. All messages come when the work is over, sorted by place,
   * from the thread that asked for it.
   */
  void message(Message message);

  /**
   * A step of the work begins; steps may come from several threads.
   *
   * @param what is done, such as “printing the reader edition, 52 pages”
   */
  default void step(String what) {}
}
