package bindery.notation.code;

import java.util.HashMap;
import java.util.Map;

/**
 * Which kind of lexeme the name of a scope makes, by the names that grammars share (TextMate
 * manual, “Naming Conventions”). The longest beginning that is known decides; names that nothing is
 * known of leave it to the scope around them.
 */
final class ScopeKinds {
  private static final Map<String, LexemeKind> KINDS =
      Map.ofEntries(
          Map.entry("comment", LexemeKind.COMMENT),
          Map.entry("string", LexemeKind.STRING),
          Map.entry("constant", LexemeKind.CONSTANT),
          Map.entry("constant.numeric", LexemeKind.NUMBER),
          Map.entry("constant.character", LexemeKind.STRING),
          Map.entry("constant.other.symbol", LexemeKind.STRING),
          Map.entry("constant.other.placeholder", LexemeKind.STRING),
          Map.entry("constant.other.character-class", LexemeKind.STRING),
          Map.entry("constant.other.color", LexemeKind.NUMBER),
          Map.entry("keyword", LexemeKind.KEYWORD),
          Map.entry("keyword.operator", LexemeKind.OPERATOR),
          Map.entry("keyword.operator.quantifier", LexemeKind.STRING),
          Map.entry("keyword.operator.or.regexp", LexemeKind.STRING),
          Map.entry("keyword.control.anchor", LexemeKind.STRING),
          Map.entry("keyword.other.unit", LexemeKind.NUMBER),
          Map.entry("storage", LexemeKind.KEYWORD),
          Map.entry("storage.modifier.reference", LexemeKind.PLAIN),
          Map.entry("storage.modifier.pointer", LexemeKind.PLAIN),
          Map.entry("storage.type.number", LexemeKind.NUMBER),
          Map.entry("storage.type.imaginary.number", LexemeKind.NUMBER),
          Map.entry("storage.type.java", LexemeKind.TYPE),
          Map.entry("storage.type.generic", LexemeKind.TYPE),
          Map.entry("storage.type.object", LexemeKind.TYPE),
          Map.entry("storage.type.cs", LexemeKind.TYPE),
          Map.entry("storage.type.groovy", LexemeKind.TYPE),
          Map.entry("storage.type.annotation", LexemeKind.PROPERTY),
          Map.entry("storage.modifier.import", LexemeKind.PLAIN),
          Map.entry("storage.modifier.package", LexemeKind.PLAIN),
          Map.entry("entity.name.function", LexemeKind.FUNCTION),
          Map.entry("entity.name.method", LexemeKind.FUNCTION),
          Map.entry("entity.name.command", LexemeKind.FUNCTION),
          Map.entry("support.function", LexemeKind.FUNCTION),
          Map.entry("variable.function", LexemeKind.FUNCTION),
          Map.entry("entity.name.type", LexemeKind.TYPE),
          Map.entry("entity.name.class", LexemeKind.TYPE),
          Map.entry("entity.name.struct", LexemeKind.TYPE),
          Map.entry("entity.name.enum", LexemeKind.TYPE),
          Map.entry("entity.name.interface", LexemeKind.TYPE),
          Map.entry("entity.name.trait", LexemeKind.TYPE),
          Map.entry("entity.name.namespace", LexemeKind.TYPE),
          Map.entry("entity.name.scope-resolution", LexemeKind.TYPE),
          Map.entry("entity.other.inherited-class", LexemeKind.TYPE),
          Map.entry("support.class", LexemeKind.TYPE),
          Map.entry("support.type", LexemeKind.TYPE),
          Map.entry("support.other.namespace", LexemeKind.TYPE),
          Map.entry("support.constant", LexemeKind.CONSTANT),
          Map.entry("support.type.property-name", LexemeKind.PROPERTY),
          Map.entry("support.type.vendored.property-name", LexemeKind.PROPERTY),
          Map.entry("entity.other.attribute-name", LexemeKind.PROPERTY),
          Map.entry("entity.name.tag", LexemeKind.TAG),
          Map.entry("entity.name.tag.yaml", LexemeKind.PROPERTY),
          Map.entry("keyword.key", LexemeKind.PROPERTY),
          Map.entry("keyword.other.definition.ini", LexemeKind.PROPERTY),
          Map.entry("entity.name.section", LexemeKind.HEADING),
          Map.entry("markup.heading", LexemeKind.HEADING),
          Map.entry("markup.inserted", LexemeKind.INSERTED),
          Map.entry("markup.deleted", LexemeKind.DELETED),
          Map.entry("markup.changed", LexemeKind.INSERTED),
          Map.entry("meta.diff.range", LexemeKind.HEADING),
          Map.entry("meta.diff.header", LexemeKind.HEADING),
          Map.entry("meta.separator.diff", LexemeKind.HEADING),
          Map.entry("markup.inline.raw", LexemeKind.STRING),
          Map.entry("markup.fenced_code", LexemeKind.PLAIN),
          Map.entry("variable", LexemeKind.PLAIN),
          Map.entry("variable.language", LexemeKind.KEYWORD),
          Map.entry("entity.name.variable", LexemeKind.PLAIN),
          Map.entry("meta.embedded", LexemeKind.PLAIN),
          Map.entry("meta.template.expression", LexemeKind.PLAIN),
          Map.entry("meta.interpolation", LexemeKind.PLAIN),
          Map.entry("meta.fstring.python", LexemeKind.STRING),
          Map.entry("punctuation.section.embedded", LexemeKind.PLAIN),
          Map.entry("source", LexemeKind.PLAIN));

  private final Map<String, LexemeKind> known = new HashMap<>();

  /** The kind, or null if the scope around it decides. */
  LexemeKind of(String scope) {
    if (known.containsKey(scope)) {
      return known.get(scope);
    }
    LexemeKind kind = KINDS.get(scope);
    for (int end = scope.lastIndexOf('.'); kind == null && end > 0; ) {
      kind = KINDS.get(scope.substring(0, end));
      end = scope.lastIndexOf('.', end - 1);
    }
    known.put(scope, kind);
    return kind;
  }
}
