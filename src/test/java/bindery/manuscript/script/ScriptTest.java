package bindery.manuscript.script;

import static org.junit.jupiter.api.Assertions.assertEquals;

import bindery.Growth;
import bindery.source.Limits;
import bindery.source.SourceFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Values of scripts, read and not run; each is printed in brackets, what is computed as ?. */
class ScriptTest {
  @TempDir Path folder;

  private ScriptTest with(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
    return this;
  }

  private String value(String script) throws IOException {
    with("config.ts", script);
    Scripts scripts = new Scripts(SourceFolder.open(folder, "folder", Limits.DEFAULT));
    return scripts.script("config.ts").orElseThrow().values("a").stream()
        .map(ScriptTest::shown)
        .collect(Collectors.joining(" / "));
  }

  private static String shown(ScriptValue value) {
    if (value instanceof ScriptValue.Items list) {
      return list.items().stream()
          .map(ScriptTest::shown)
          .collect(Collectors.joining(" ", "[", "]"));
    }
    if (value instanceof ScriptValue.Keys keys) {
      return keys.values().entrySet().stream()
          .map(entry -> entry.getKey() + "=" + shown(entry.getValue()))
          .collect(Collectors.joining(" ", "{", "}"));
    }
    return value instanceof ScriptValue.Text text ? text.text() : "?";
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '¶',
      value = {
        "x = {a: 'b'}|b",
        "x = {'a': \"it\\'s\"}|it's",
        "x = {a: `b`}|b",
        "x = {a: `b${c}`}|?",
        "x = {a: 'b' + c}|?",
        "x = {a: c ? 'b' : 'd', e: 1}|?",
        "x = {a: '\\u0041\\x42'}|AB",
        "x = {a: [1, 2,, 'c',]}|[1 2 c]",
        "x = {a: {b: 'c', 'd-e': [{}]}}|{b=c d-e=[{}]}",
        "x = {a: ('b')}|b",
        "x = {a: ['b'] as const, c: 1}|[b]",
        "x = {a: {b: 'c'} satisfies X<{d: 'e'}>}|{b=c}",
        "x = {a: null, b: 1}|¶¶",
        "x = {a: [/[\"/]'/.test(b), 'c']}|[? c]",
        "const b = 'c'; x = {a: b}|c",
        "const b: X['y'] = ['c']; x = {a: b}|[c]",
        "const b = {c: {d: 'e'}}; x = {a: b.c.d}|e",
        "const b = ['c']; x = {a: [...b, 'd', ...e]}|[c d ?]",
        "const b = {c: 1}; x = {a: {...b, d: 2}}|{c=1 d=2}",
        "const a = ['b']; x = {a}|[b]",
        "const b = [b]; x = {a: b.length}|?",
        "function b(): X[] { return ['c'] } x = {a: b()}|[c]",
        "function b(x) { if (x) return ['c']; return ['d'] } x = {a: b()}|?",
        "const b = () => ['c']; x = {a: b()}|[c]",
        "const b = () => { return ['c'] }; x = {a: b()}|[c]",
        "const b = () => ({c: 'd'}); x = {a: b()}|{c=d}",
        "x = {a: defineItems<X>(['b'])}|[b]",
        "function b(c, d = 1) { return {c, e: d} } x = {a: b(['f'], 'g')}|{c=[f] e=g}",
        "const b = (c: any[], d?: X) => ({e: 'f', c}); x = {a: [b(['g']), b(h())]}|[{e=f c=[g]} {e=f c=?}]",
        "const b = (c) => c; const c = 'd'; x = {a: b(['e'])}|[e]",
        "x = {a: read('./b')}|?",
        "x = {a: b.map((c) => ({d: c}))}|?",
        "x = {a: ['b'].map((c) => c), e: 1}|?",
        "x = {['b']: 'c', a: {['d']: 'e', [f]: 'g'}}|{d=e [1]=g}",
        "x = {a() { return 1 }, b: {a: 'c'}}|c",
        "// {a: 'b'}|¶¶",
        "/* {a: 'b'} */ x = {b: {a: 'c'}, a: 'd'}|d / c",
        "x = {a: 'b|b",
        "x = {a: [{b: 'c'|[{b=c}]",
      })
  void valuesAreRead(String script, String expected) throws IOException {
    assertEquals(expected, value(script));
  }

  @Test
  void namesOfOtherScripts() throws IOException {
    with("one.ts", "export const b = ['c']\nexport default { d: 'e' }\nexport { b as f }\n");
    with("two/index.js", "module.exports = ['g']\n");
    with("three.json", "[\"h\"]\n");
    with("four.mjs", "import one from './one.js'\nexport const i = () => [one.d]\n");
    String script =
        """
        import one, { b, b as j, type X } from './one.js'
        import { i } from './four.mjs'
        import { f } from './one'
        import three from './three.json'
        import { out } from '../../out'
        const two = require('./two')
        export default { a: [one.d, ...b, j, f, ...two, require('./three.json'), three, i(), out] }
        """;
    assertEquals("[e c [c] [c] g [h] [h] [e] ?]", value(script));
  }

  @Test
  void anImportIsNoKey() throws IOException {
    with("b.ts", "export const a = 'c'\n");
    assertEquals("c", value("import { a, d } from './b'\nexport default { x: { a } }\n"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{a:",
        "{a:[",
        "[",
        "(",
        "const{",
        "const a:(",
        "const a=[a,a];x={a:a};",
        "function a(){",
        "import{a,",
        "import a from './config';",
        "{a:a+(",
        "{a,",
        "`${",
        "/[",
        "a:x=>(",
        "{a:{...a,"
      })
  void hostileScriptsCostNoMoreThanTheirLength(String part) {
    Growth.even(
        part,
        4_000,
        part::repeat,
        script -> {
          try {
            value(script);
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }
}
