package bindery.notation.tex;

import java.util.List;
import java.util.Optional;

/**
 * A command that stands for others.
 *
 * @param arguments how many it takes, at most 9
 * @param first what the first of them is where none is given; empty where it must be
 * @param body in which {@code #1} and so on stand for the arguments
 */
public record Macro(int arguments, Optional<List<Token>> first, List<Token> body) {
  public Macro {
    body = List.copyOf(body);
  }
}
