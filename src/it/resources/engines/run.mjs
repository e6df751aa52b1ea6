// node run.mjs ENGINES OUT BOOK.epub …: walks books through reading systems; ends with 1 if anything is wrong.
import { existsSync } from 'node:fs';
import fs from 'node:fs/promises';
import path from 'node:path';
import { createRequire } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { serve } from './serve.mjs';
import { Findings } from './findings.mjs';
import { thereAndBack } from './calibre.mjs';
import { ace } from './ace.mjs';

const [engines, out, ...books] = process.argv.slice(2);
const need = createRequire(pathToFileURL(path.resolve(engines) + '/'));
const puppeteer = need('puppeteer-core');
const JSZip = need('jszip');
const ours = path.dirname(fileURLToPath(import.meta.url));

const SCREENS = { phone: { width: 360, height: 640 }, tablet: { width: 800, height: 1100 } };
const wanted = (name, all) => (process.env[name] ? process.env[name].split(',') : all);
const NAMES = wanted('ENGINES', ['foliate', 'epubjs', 'readium', 'calibre', 'ace']);
const NOTES = 40;
const PLACES = Number(process.env.PLACES ?? 1500);

/** Some of a long list, evenly. */
const some = (list, most) =>
  list.length <= most ? list : Array.from({ length: most }, (_, i) => list[Math.floor((i * list.length) / most)]);

async function walk(browser, root, findings, name, screen, dark, shots) {
  const page = await browser.newPage();
  page.setDefaultTimeout(300000);
  await page.setViewport(SCREENS[screen]);
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: dark ? 'dark' : 'light' }]);
  const place = `${name} ${screen} ${dark ? 'dark' : 'light'}`;
  page.on('console', m => /error|warn/.test(m.type()) && findings.add(place, { what: 'console', where: m.text(), words: m.location()?.url ?? '' }));
  page.on('pageerror', e => findings.add(place, { what: 'script error', where: e.message, words: '' }));
  page.on('requestfailed', r => r.failure()?.errorText !== 'net::ERR_ABORTED' && findings.add(place, { what: 'request failed', where: r.url(), words: r.failure()?.errorText }));
  page.on('response', r => r.status() >= 400 && findings.add(place, { what: 'request failed', where: r.url(), words: String(r.status()) }));
  await page.goto(`${root}/ours/${name}.html`);
  await page.waitForFunction('window.engine');
  const files = await page.evaluate(() => engine.prepare());
  if (!files.length) findings.add(place, { what: 'no chapters', where: '', words: '' });
  let n = 0;
  for (const file of files) {
    const faults = await page.evaluate((f, d) => engine.chapter(f, d), file, dark);
    faults.forEach(fault => findings.add(place, fault, file));
    n++;
    if (shots) {
      await page.evaluate(f => engine.show(f), file);
      await page.screenshot({ path: path.join(shots, `${path.basename(file, '.xhtml')}-${name}-${screen}-${dark ? 'dark' : 'light'}.png`) });
    }
  }
  if (screen === 'phone' && !dark) {
    const wholly = await page.evaluate(async () => (await import('./shelf.js')).faultsOf(engine.shelf()));
    wholly.forEach(fault => findings.add('book', { what: fault.what, where: fault.words, words: '' }, fault.file));
    const { links, notes, pages, toc } = await page.evaluate(() => {
      const shelf = engine.shelf();
      const all = shelf.files.flatMap(each => each.links);
      const order = new Map(shelf.files.map((each, i) => [each.name, i]));
      const at = href => order.get(href.split('#')[0]) ?? 0;
      const unique = [...new Set(all.map(each => each.href))].sort((a, b) => at(a) - at(b));
      return { links: unique.map(href => ({ href })), notes: all.filter(each => each.note), pages: shelf.pages, toc: shelf.toc };
    });
    findings.count(`${links.length} places linked to, ${notes.length} notes, ${pages.length} pages, ${toc.length} entries in the contents`);
    for (const list of [links, toc, pages]) {
      const faults = await page.evaluate(l => engine.places(l), some(list, PLACES));
      faults.forEach(fault => findings.add(place, fault));
    }
    if (await page.evaluate(() => Boolean(engine.notes))) {
      const faults = await page.evaluate(l => engine.notes(l), some(notes, NOTES));
      faults.forEach(fault => findings.add(place, fault));
    }
  }
  await page.close();
  return n;
}

/** A program that is not there is said, and not found fault with. */
async function timed(epub, name, program, work) {
  const found = [program, ...process.env.PATH.split(path.delimiter).map(each => path.join(each, program))].some(each => existsSync(each));
  if (!found) {
    console.log(`${path.basename(epub)}: ${name}: left out, there is no ${path.basename(program)}`);
    return;
  }
  const start = Date.now();
  await work();
  console.log(`${path.basename(epub)}: ${name}: ${((Date.now() - start) / 1000).toFixed(1)} s`);
}

const browser = await puppeteer.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--force-color-profile=srgb', '--hide-scrollbars'],
  protocolTimeout: 600000,
});
let wrong = 0;
for (const epub of books) {
  const zip = await JSZip.loadAsync(await fs.readFile(epub));
  const server = await serve({ engines, ours, epub, zip });
  const folder = path.join(out, path.basename(epub, '.epub'));
  const shots = process.env.SHOTS ? path.join(folder, 'shots') : null;
  await fs.mkdir(shots ?? folder, { recursive: true });
  const findings = new Findings();
  for (const name of NAMES.filter(each => ['foliate', 'epubjs', 'readium'].includes(each))) {
    for (const screen of wanted('SCREENS', Object.keys(SCREENS))) {
      for (const dark of [false, true]) {
        const start = Date.now();
        const chapters = await walk(browser, server.root, findings, name, screen, dark, shots);
        console.log(`${path.basename(epub)}: ${name}, ${screen}, ${dark ? 'dark' : 'light'}: ${chapters} files, ${((Date.now() - start) / 1000).toFixed(1)} s`);
      }
    }
  }
  server.close();
  if (NAMES.includes('calibre')) {
    await timed(epub, 'to AZW3 and back', 'ebook-convert', () => thereAndBack(epub, folder, { browser, JSZip, ours, engines }, findings));
  }
  if (NAMES.includes('ace')) {
    const program = path.resolve(engines, 'node_modules/.bin/ace-puppeteer');
    await timed(epub, 'Ace', program, () => ace(epub, folder, program, findings));
  }
  await fs.writeFile(path.join(folder, 'findings.json'), JSON.stringify(findings.all, null, 1));
  console.log(findings.told());
  wrong += findings.all.length;
}
await browser.close();
process.exit(wrong ? 1 : 0);
