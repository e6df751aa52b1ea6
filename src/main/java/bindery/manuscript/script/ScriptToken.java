package bindery.manuscript.script;

/**
 * A word or a sign of a script.
 *
 * @param text of a string what it says, else as it is written
 * @param at where it begins
 */
record ScriptToken(Kind kind, String text, int at) {
  enum Kind {
    STRING,
    /** A string between backticks with values in it. */
    TEMPLATE,
    NUMBER,
    NAME,
    SIGN
  }

  boolean is(String sign) {
    return kind == Kind.SIGN && text.equals(sign);
  }

  boolean named(String name) {
    return kind == Kind.NAME && text.equals(name);
  }

  boolean opens() {
    return is("(") || is("[") || is("{");
  }

  boolean closes() {
    return is(")") || is("]") || is("}");
  }
}
