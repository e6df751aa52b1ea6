package bindery.notation.code;

import java.util.Map;

/**
 * A rule of a grammar. (TextMate manual, “Language Grammars”.) Every rule is made once and has its
 * identity: that a rule begins within itself without having read anything is told by it.
 */
abstract sealed class Rule {
  /** The scopes of what it matches, with {@code $1} for what groups matched; or null. */
  final String name;

  private Rule(String name) {
    this.name = name;
  }

  /** A match within a line. */
  static final class Match extends Rule {
    final Search match;
    final Map<Integer, Part> captures;

    Match(String name, Search match, Map<Integer, Part> captures) {
      super(name);
      this.match = match;
      this.captures = captures;
    }
  }

  /** A rule that other rules stand in. */
  abstract static sealed class Nest extends Rule {
    final RulePatterns patterns;

    private Nest(String name, RulePatterns patterns) {
      super(name);
      this.patterns = patterns;
    }
  }

  /** Rules and nothing else: a grammar, an entry of its repository. */
  static final class Group extends Nest {
    Group(String name, RulePatterns patterns) {
      super(name, patterns);
    }
  }

  /** What stands between two matches, or goes on from line to line while one is found. */
  static final class Block extends Nest {
    final String contentName;
    final Search begin;
    final Map<Integer, Part> beginCaptures;
    final Ending ending;
    final Map<Integer, Part> endCaptures;

    Block(
        String name,
        String contentName,
        RulePatterns patterns,
        Search begin,
        Map<Integer, Part> beginCaptures,
        Ending ending,
        Map<Integer, Part> endCaptures) {
      super(name, patterns);
      this.contentName = contentName;
      this.begin = begin;
      this.beginCaptures = beginCaptures;
      this.ending = ending;
      this.endCaptures = endCaptures;
    }
  }

  /** A group of a match: it has a name, or is read by rules of its own. */
  static final class Part extends Nest {
    final String contentName;

    Part(String name, String contentName, RulePatterns patterns) {
      super(name, patterns);
      this.contentName = contentName;
    }
  }
}
