// node preview.mjs FOLDER ADDRESS MANUSCRIPT EDITS: uses the preview by keyboard alone, and stops
// the time from a saved word to the pixel; ends with 1 if anything is wrong.
import fs from 'node:fs/promises';
import path from 'node:path';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';

const [folder, address, manuscript, edits] = process.argv.slice(2);
const puppeteer = createRequire(pathToFileURL(path.resolve(folder) + '/'))('puppeteer-core');
const faults = [];
const right = (holds, what) => { if (!holds) faults.push(what); };
const pause = ms => new Promise(done => setTimeout(done, ms));

const browser = await puppeteer.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox'],
});
const page = await browser.newPage();
await page.setViewport({ width: 1400, height: 900 });
page.on('console', m => /error|warn/.test(m.type()) && faults.push(`console: ${m.text()} ${m.location()?.url ?? ''}`));
page.on('pageerror', e => faults.push('script: ' + e.message));
page.on('request', r => !r.url().startsWith(address) && !r.url().startsWith('data:')
  && faults.push('a request goes elsewhere: ' + r.url()));

const text = () => page.$eval('#desk', desk => desk.innerText);
const number = () => page.$eval('#number', field => field.value);
const press = async (key, wait = 600) => { await page.keyboard.press(key); await pause(wait); };

await page.goto(address);
await page.waitForFunction(() => document.body.dataset.version > 0 && document.querySelector('.page'), { timeout: 300000 });
const beginning = await number();
await press('ArrowRight');
right((await number()) !== beginning, 'the arrow turns no page');
right((await text()).length > 20, 'a page has no words for a screen reader');
await press('ArrowLeft');
right((await number()) === beginning, 'the arrow back does not lead back');
await press('End');
const last = await number();
right(last !== beginning, 'End shows the first pages');
await press('g');
await page.keyboard.type('1');
await press('Enter', 1500);
right(/(^|–)1($|–)/.test(await number()), `g shows ${await number()} for page 1`);
await press('s');
right(!(await number()).includes('–'), 's shows two pages');
await press('s');
await press('t', 1500);
right((await page.$$('.all button')).length > 1, 't shows not all pages');
await press('Enter', 1000);
right((await page.$$('.all button')).length === 0, 'Enter on a page of all does not go there');
await press('?');
right(await page.$eval('#keys', keys => !keys.hidden), '? shows no keys');
await press('Escape');
await press('/');
await page.keyboard.type('the');
await pause(1500);
right((await page.$$('#found li')).length > 0, 'the search finds nothing');
await press('Escape');
await press('p');
right(await page.$eval('#list', list => !list.hidden), 'p shows no problems');
await press('p');
for (const button of await page.$$('button, select, input')) {
  const name = await button.evaluate(e => e.getAttribute('aria-label') || e.innerText || e.closest('label')?.innerText || e.title);
  right(name && name.trim(), 'a control has no name: ' + (await button.evaluate(e => e.outerHTML)));
}

await page.waitForFunction(async () => (await (await fetch('epub')).json()).length > 0, { timeout: 300000 });
await press('e', 2500);
right((await page.$$('iframe')).length === 2, 'e shows no e-book');
const ground = () => page.$eval('iframe', f => getComputedStyle(f.contentDocument.documentElement).backgroundColor);
const one = await ground();
await press('n', 2500);
right((await ground()) !== one, 'n makes no night');
const chapter = await page.$eval('#texts', list => list.value);
await press('ArrowRight', 1500);
right((await page.$eval('#texts', list => list.value)) !== chapter, 'the arrow turns to no other text');
await press('e');

await page.evaluate(() => {
  window.word = '';
  const look = () => {
    if (!window.word || window.seen || !document.getElementById('desk').textContent.includes(window.word)) return;
    window.seen = 1;
    requestAnimationFrame(() => requestAnimationFrame(() => { window.seen = Date.now(); }));
  };
  new MutationObserver(look).observe(document.getElementById('desk'), { childList: true, subtree: true });
});
const files = (await fs.readdir(manuscript)).filter(name => name.endsWith('.md')).sort();
const times = [];
let seed = 7;
const chance = most => { seed = (seed * 1103515245 + 12345) % 2147483648; return seed % most; };
for (let n = 0; n < Number(edits); n++) {
  const file = path.join(manuscript, files[chance(files.length)]);
  const before = await fs.readFile(file, 'utf8');
  const breaks = [...before.matchAll(/(?<=\n\n[A-Z][^\n]* )[a-z]+ /g)].map(found => found.index);
  if (!breaks.length) continue;
  const at = breaks[chance(breaks.length)];
  const word = 'zq' + n.toString(36).replace(/\d/g, d => 'ghijklmnop'[d]) + 'x';
  await page.evaluate(w => { window.seen = 0; window.word = w; }, word);
  const began = Date.now();
  await fs.writeFile(file + '~', before.slice(0, at) + word + ' ' + before.slice(at));
  await fs.rename(file + '~', file);
  const seen = await page.waitForFunction(() => window.seen > 1 && window.seen, { timeout: 60000 })
    .then(handle => handle.jsonValue()).catch(() => 0);
  right(seen, `the word ${word} in ${file} was not shown`);
  if (seen) times.push(seen - began);
  await pause(chance(1200));
}
times.sort((a, b) => a - b);
const share = part => times[Math.min(times.length - 1, Math.floor(times.length * part))];
console.log(`from a saved word to the pixel, ${times.length} edits: median ${share(0.5)} ms, `
  + `90 % within ${share(0.9)} ms, 99 % within ${share(0.99)} ms`);
await browser.close();
faults.forEach(fault => console.log('preview: ' + fault));
process.exit(faults.length ? 1 : 0);
