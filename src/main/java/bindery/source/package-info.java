/**
 * The one gate: every byte that any room reads comes through it, under stated limits.
 *
 * <p>Comes in: the path of a folder and the name of a file in it as an author wrote it. Goes out: a
 * {@link bindery.source.SourceFile}: a name and bytes, or text. A folder of the author's is {@link
 * bindery.source.SourceFolder#open opened}; what the jar carries is {@link
 * bindery.source.SourceFolder#builtin()}.
 *
 * <p>Nothing outside the folder is read: no absolute path, no {@code ..} that leaves it, no
 * symbolic link that points out of it, no scheme, no device, no file above its limit.
 *
 * <p>Must not know: what the bytes mean.
 */
package bindery.source;
