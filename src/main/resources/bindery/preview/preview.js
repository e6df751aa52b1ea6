// The preview's own page: asks for pages, shows them, and follows what the author does.
import { draw } from './drawing.js';
import { editor, link } from './editor.js';
import { list, state } from './problems.js';
import * as reader from './reader.js';
import { searching } from './search.js';

const at = id => document.getElementById(id);
const desk = at('desk');
const MOST_KEPT = 2000; // pages whose data are kept

let news = { version: 0, count: 0, problems: [], books: '', broken: false };
let pages = new Map(); // asked for, by index
let ready = new Map(); // those of them that are there
let shown = 0; // the first page that is shown
let facing = true;
let zoom = 1;
let all = false;
let ebook = false;
let followed = 0; // the edit that was turned to last
let said = '';

/** The page's data, from the program or from memory. */
async function page(index) {
  if (index < 0 || index >= news.count) return null;
  const version = news.version;
  if (!pages.has(index)) {
    pages.set(index, fetch('page/' + index).then(answer => (answer.ok ? answer.json() : null)));
    while (pages.size > MOST_KEPT) {
      const oldest = pages.keys().next().value;
      pages.delete(oldest);
      ready.delete(oldest);
    }
  }
  const data = await pages.get(index);
  if (version !== news.version) return page(index);
  if (data) ready.set(index, data);
  return data;
}

/** A spread is a verso and the recto beside it; the first page stands alone. */
function first(index) {
  const inside = Math.max(0, Math.min(index, news.count - 1));
  return facing && inside % 2 === 1 ? inside : facing ? inside - 1 : inside;
}

function fit(one) {
  const high = (desk.clientHeight - 36) / one.height;
  const wide = (desk.clientWidth - 36) / (one.width * (facing ? 2 : 1));
  return Math.max(0.00005, Math.min(high, wide)) * zoom;
}

function sheet(index, scale) {
  const element = document.createElement('figure');
  element.className = index >= 0 && index < news.count ? 'page' : 'page none';
  element.setAttribute('role', 'group');
  element.setAttribute('aria-label', 'Page');
  return { element, put: (data, one) => {
    element.style.width = one.width * scale + 'px';
    element.style.height = one.height * scale + 'px';
    if (data) draw(data, element);
  } };
}

/** Pages that are there are drawn at once, the others as they come; then `whole` is. */
async function spread(from, scaleOf) {
  const indices = facing ? [from, from + 1] : [from];
  let one = indices.map(index => ready.get(index)).find(Boolean);
  if (!one) one = (await Promise.all(indices.map(page))).find(Boolean);
  const element = document.createElement('div');
  element.className = 'spread';
  const waits = [];
  if (one) {
    const scale = scaleOf(one);
    for (const index of indices) {
      const made = sheet(index, scale);
      made.put(ready.get(index), ready.get(index) || one);
      element.append(made.element);
      if (!ready.has(index)) waits.push(page(index).then(data => data && made.put(data, data)));
    }
  }
  return { element, whole: Promise.all(waits) };
}

let drawing = 0;
let ahead = 0;

async function show() {
  const turn = ++drawing;
  const from = first(shown);
  if (all || ebook) return;
  const { element, whole } = await spread(from, fit);
  if (turn !== drawing || all || ebook) return;
  desk.replaceChildren(element);
  await whole;
  if (turn !== drawing || all || ebook) return;
  const visible = [...element.querySelectorAll('.page:not(.none)')];
  at('number').value = visible.map(each => each.getAttribute('aria-label').slice(5)).join('–');
  at('count').textContent = news.count ? `of ${news.count}` : '';
  clearTimeout(ahead); // after an edit they would be asked for in vain
  ahead = setTimeout(() => { for (let i = 1; i <= 4; i++) { page(from + 1 + i); page(from - i); } }, 400);
}

function overview() {
  desk.replaceChildren();
  const grid = document.createElement('div');
  grid.className = 'all';
  const seen = new IntersectionObserver(entries => entries.forEach(async entry => {
    if (!entry.isIntersecting || entry.target.dataset.drawn) return;
    entry.target.dataset.drawn = 'yes';
    const from = Number(entry.target.dataset.from);
    const small = await spread(from, one => 240 / (one.width * (facing ? 2 : 1)));
    entry.target.firstChild.replaceWith(small.element);
  }), { root: desk, rootMargin: '400px' });
  for (let from = first(0); from < news.count; from += facing ? 2 : 1) {
    const button = document.createElement('button');
    button.type = 'button';
    button.dataset.from = from;
    const place = document.createElement('div');
    place.className = 'spread';
    place.style.minHeight = '170px';
    button.append(place, `${Math.max(1, from + 1)}`);
    button.addEventListener('click', () => { all = false; press(); turnTo(Math.max(0, from)); desk.focus(); });
    grid.append(button);
    seen.observe(button);
  }
  desk.append(grid);
  const here = grid.querySelector(`[data-from="${first(shown)}"]`);
  if (here) { here.scrollIntoView({ block: 'center' }); here.focus(); }
}

/** The EPUB, as it was made last. */
async function showBook(how) {
  const there = await reader.texted(news.epub);
  if (!ebook) return;
  at('texts').replaceChildren(...reader.options());
  if (!there) {
    const waiting = document.createElement('p');
    waiting.textContent = 'The e-book is being made.';
    desk.replaceChildren(waiting);
    return;
  }
  reader.frames(desk, how);
}

function view() {
  for (const id of ['paged', 'count', 'spreads', 'overview']) at(id).hidden = ebook;
  for (const id of ['texts', 'night']) at(id).hidden = !ebook;
  press();
  if (ebook) showBook(); else if (all) overview(); else show();
}

function press() {
  at('ebook').setAttribute('aria-pressed', ebook);
  at('night').setAttribute('aria-pressed', reader.isNight());
  at('search').setAttribute('aria-pressed', !at('seek').hidden);
  at('spreads').setAttribute('aria-pressed', facing);
  at('overview').setAttribute('aria-pressed', all);
  at('problems').setAttribute('aria-pressed', !at('list').hidden);
}

function turnTo(index) {
  shown = Math.max(0, Math.min(index, news.count - 1));
  show();
}

function turn(by) {
  if (ebook) { reader.turn(by); showBook(); return; }
  turnTo(first(shown) < 0 && by > 0 ? 1 : first(shown) + by * (facing ? 2 : 1));
}

/** By the number that is printed on the page, else by that of the sheet. */
async function goTo(typed) {
  const folio = typed.trim().split('–')[0];
  const near = Number(folio);
  const guesses = Number.isInteger(near)
    ? [...Array(80).keys()].map(i => near - 1 + i).concat([...Array(40).keys()].map(i => near - 2 - i))
    : [...Array(60).keys()];
  for (const index of guesses) {
    const data = await page(index);
    if (data && data.folio === folio) return turnTo(index);
  }
  if (Number.isInteger(near)) turnTo(near - 1);
}

function hear(next) {
  const other = next.version !== news.version;
  const another = next.epub !== news.epub;
  const turning = next.shown >= 0 && next.edit !== followed;
  news = next;
  if (turning) followed = next.edit;
  if (other) {
    pages = new Map();
    ready = new Map();
    if (next.page) {
      pages.set(next.shown, Promise.resolve(next.page));
      ready.set(next.shown, next.page);
    }
    if (turning) shown = next.shown;
    shown = Math.max(0, Math.min(shown, news.count - 1));
    if (!ebook) { if (all) overview(); else show(); }
  }
  if (another && ebook) remade();
  state(news, said);
  list(at('list'), news.problems);
  document.body.dataset.version = news.version;
}

/** The EPUB is another one: it stays where it was, or goes to what was edited since. */
let read = 0;

async function remade() {
  const before = reader.kept(desk);
  if (!(await reader.texted(news.epub)) || !ebook) return;
  const to = news.section && news.edit !== read ? reader.edited(news.section, news.part) : null;
  read = news.edit;
  showBook(to || before);
}

const keys = {
  ArrowRight: () => turn(1), PageDown: () => turn(1), ' ': () => turn(1),
  ArrowLeft: () => turn(-1), PageUp: () => turn(-1),
  Home: () => turnTo(0), End: () => turnTo(news.count - 1),
  g: () => at('number').focus(), s: () => at('spreads').click(), t: () => at('overview').click(),
  e: () => at('ebook').click(), n: () => ebook && at('night').click(),
  '/': () => { if (at('seek').hidden) at('search').click(); at('words').focus(); },
  p: () => at('problems').click(), '?': () => at('help').click(),
  '+': () => { zoom = Math.min(6, zoom * 1.2); show(); },
  '-': () => { zoom = Math.max(0.3, zoom / 1.2); show(); },
  0: () => { zoom = 1; show(); },
  Escape: () => { at('keys').hidden = true; at('help').setAttribute('aria-expanded', false); },
};

function typed(event) {
  const typing = ['INPUT', 'SELECT'].includes(event.target.tagName);
  const pressing = event.key === ' ' && event.target.tagName === 'BUTTON';
  const scrolling = all && event.key !== 'Escape' && event.key.length > 1;
  if (event.ctrlKey || event.metaKey || event.altKey || typing || pressing || scrolling) return;
  const act = keys[event.key];
  if (act) { event.preventDefault(); act(); }
}

document.addEventListener('keydown', typed);
addEventListener('typed', event => typed(event.detail));
addEventListener('text', event => {
  reader.turnTo(event.detail.index);
  showBook(reader.anchored(event.detail.id));
});

at('back').addEventListener('click', () => turn(-1));
at('forth').addEventListener('click', () => turn(1));
at('number').addEventListener('focus', event => event.target.select());
at('number').addEventListener('keydown', event => {
  if (event.key === 'Enter') { goTo(event.target.value); desk.focus(); }
  if (event.key === 'Escape') { show(); desk.focus(); }
});
at('spreads').addEventListener('click', () => { facing = !facing; press(); if (all) overview(); else show(); });
at('overview').addEventListener('click', () => { all = !all; press(); if (all) overview(); else show(); });
/** One panel at a time stands beside the pages. */
function panel(id, other) {
  at(id).hidden = !at(id).hidden;
  at(other).hidden = true;
  press();
  show();
}

at('problems').addEventListener('click', () => panel('list', 'seek'));
at('search').addEventListener('click', () => { panel('seek', 'list'); if (!at('seek').hidden) at('words').focus(); });
at('words').addEventListener('keydown', event => {
  if (event.key === 'Escape') { panel('seek', 'list'); desk.focus(); }
});
at('ebook').addEventListener('click', () => { ebook = !ebook; view(); });
at('night').addEventListener('click', () => { reader.dark(!reader.isNight()); press(); showBook(reader.kept(desk)); });
at('texts').addEventListener('change', event => { reader.turnTo(Number(event.target.value)); showBook(); });
searching(index => { ebook = false; all = false; shown = index; view(); });
at('help').addEventListener('click', event => {
  at('keys').hidden = !at('keys').hidden;
  event.target.setAttribute('aria-expanded', !at('keys').hidden);
});
desk.addEventListener('click', event => {
  const line = event.target.closest('g[data-place]');
  if (!line) return;
  said = line.dataset.place;
  state(news, said);
  const colon = said.lastIndexOf(':');
  const to = link(said.slice(0, colon), Number(said.slice(colon + 1)));
  if (to) location.assign(to);
});
addEventListener('resize', show);

await editor();
const events = new EventSource('events');
events.addEventListener('message', event => hear(JSON.parse(event.data)));
events.addEventListener('error', () => { said = 'the program has ended, or is starting again'; state(news, said); });
events.addEventListener('open', () => { said = ''; state(news, said); });
