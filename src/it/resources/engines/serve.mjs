// Serves the engines, our pages and the book, to this machine alone.
import http from 'node:http';
import fs from 'node:fs/promises';
import path from 'node:path';

const TYPES = {
  html: 'text/html', js: 'text/javascript', mjs: 'text/javascript', css: 'text/css', json: 'application/json',
  xhtml: 'application/xhtml+xml', xml: 'application/xml', opf: 'application/oebps-package+xml',
  ncx: 'application/x-dtbncx+xml', svg: 'image/svg+xml', png: 'image/png', jpg: 'image/jpeg',
  jpeg: 'image/jpeg', gif: 'image/gif', webp: 'image/webp', ttf: 'font/ttf', otf: 'font/otf',
  epub: 'application/epub+zip',
};

const inside = (folder, name) => {
  const file = path.resolve(folder, './' + name);
  return file.startsWith(path.resolve(folder) + path.sep) ? file : null;
};

/** @param zip the book, opened; @param epub its file */
export async function serve({ engines, ours, epub, zip }) {
  const find = async name => {
    if (name === '/book.epub') return fs.readFile(epub);
    if (name.startsWith('/epub/')) return zip.file(name.slice(6))?.async('nodebuffer');
    for (const [mount, folder] of [['/engines/', engines], ['/ours/', ours]]) {
      const file = name.startsWith(mount) && inside(folder, name.slice(mount.length));
      if (file) return fs.readFile(file).catch(() => undefined);
    }
    return undefined;
  };
  const server = http.createServer(async (request, answer) => {
    const name = decodeURIComponent(new URL(request.url, 'http://x').pathname);
    const bytes = await find(name);
    if (!bytes) {
      answer.writeHead(404).end();
      return;
    }
    const type = TYPES[path.extname(name).slice(1)] ?? 'application/octet-stream';
    answer.writeHead(200, { 'content-type': /text|java|xml/.test(type) ? type + ';charset=utf-8' : type }).end(bytes);
  });
  await new Promise(done => server.listen(0, '127.0.0.1', done));
  return { root: `http://127.0.0.1:${server.address().port}`, close: () => server.close() };
}
