// The book as Kindles have it: to AZW3 by calibre, and back to see what is left.
import { execFile } from 'node:child_process';
import fs from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { serve } from './serve.mjs';

const run = promisify(execFile);

/** What is counted in a book, in the page. */
const count = async () => {
  const shelf = await (await import('./shelf.js')).open('/epub/');
  const faults = (await import('./shelf.js')).faultsOf(shelf);
  const own = shelf.files.filter(file => !/titlepage|cover/.test(file.name));
  const images = new Set(own.flatMap(file => [...file.doc.querySelectorAll('img')].map(img => img.getAttribute('src').split('/').pop())));
  return {
    letters: own.map(file => file.letters).join('').length,
    links: shelf.files.reduce((sum, file) => sum + file.links.length, 0),
    pictures: own.reduce((sum, file) => sum + file.pictures, 0),
    images: images.size,
    formulas: own.reduce((sum, file) => sum + file.doc.querySelectorAll('math').length, 0),
    tables: own.reduce((sum, file) => sum + file.doc.querySelectorAll('table').length, 0),
    notes: shelf.files.reduce((sum, file) => sum + file.links.filter(link => link.note).length, 0),
    entries: shelf.toc.length,
    pages: shelf.pages.length,
    faults,
  };
};

export async function thereAndBack(epub, folder, { browser, JSZip, ours, engines }, findings) {
  const azw3 = path.join(folder, 'kindle.azw3');
  const back = path.join(folder, 'back.epub');
  await fs.rm(azw3, { force: true });
  await run('ebook-convert', [epub, azw3], { maxBuffer: 1 << 26 });
  await run('ebook-convert', [azw3, back, '--no-svg-cover', '--epub-version=3'], { maxBuffer: 1 << 26 });
  const counts = [];
  for (const file of [epub, back]) {
    const zip = await JSZip.loadAsync(await fs.readFile(file));
    const server = await serve({ engines, ours, epub: file, zip });
    const page = await browser.newPage();
    page.setDefaultTimeout(300000);
    await page.goto(server.root + '/ours/bare.html');
    counts.push(await page.evaluate(count));
    await page.close();
    server.close();
  }
  const [before, after] = counts;
  for (const what of Object.keys(before)) {
    if (what !== 'faults' && before[what] !== after[what]) {
      findings.add('calibre', { what: `${what} differ after AZW3`, where: `${before[what]} became ${after[what]}`, words: '' });
    }
  }
  after.faults.forEach(fault => findings.add('calibre', { what: fault.what, where: fault.words, words: '' }, fault.file));
}
