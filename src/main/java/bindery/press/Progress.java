package bindery.press;

/** Tells how far a build has come. */
public interface Progress extends AutoCloseable {
  /** Says nothing. */
  Progress NONE = step -> {};

  /** A step begins. */
  void step(String what);

  /** What was found out, in one line: no step of its own. */
  default void say(String line) {}

  /** Nothing more will be said. */
  @Override
  default void close() {}
}
