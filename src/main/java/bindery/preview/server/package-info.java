/**
 * Serves the preview to a browser on this machine, and to nobody else.
 *
 * <p>Comes in: what to answer for each path ({@link bindery.preview.server.Served}), and news. Goes
 * out: answers over HTTP, and the news as server-sent events.
 *
 * <p>Must not know: what is served.
 */
package bindery.preview.server;
