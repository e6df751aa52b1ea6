/**
 * Folders as they were at a revision of the git repository that they lie in.
 *
 * <p>Comes in: a folder and the name of a revision. Goes out: the folder's files of then, by {@link
 * bindery.press.revision.Revision}, in a folder that the caller names. The program {@code git} is
 * asked for objects alone; nothing that the settings of a stranger's repository name is run.
 *
 * <p>Must not know: what the files are for.
 */
package bindery.press.revision;
