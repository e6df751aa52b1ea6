/**
 * Literals of JavaScript and TypeScript, read as data: what the configurations of sites say without
 * being run.
 *
 * <p>Comes in: a script of the folder. Goes out: {@link bindery.manuscript.script.ScriptValue}s.
 * What a program works out is handed on as such, with its place.
 *
 * <p>Must not know: which tool's configuration it is.
 */
package bindery.manuscript.script;
