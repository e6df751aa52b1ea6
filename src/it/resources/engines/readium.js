// The book's own pages with Readium's stylesheets round those of the book.
import { open, letters } from './shelf.js';
import { faultsOn, columns, within, shown, settled } from './look.js';

const GUTTER = 20;
let shelf, held;

const frame = document.getElementById('page');

function sheet(doc, name, first) {
  const folder = shelf.rightward ? 'rtl/' : '';
  const link = doc.createElementNS('http://www.w3.org/1999/xhtml', 'link');
  link.setAttribute('rel', 'stylesheet');
  link.setAttribute('href', `/engines/node_modules/@readium/css/css/dist/${folder}ReadiumCSS-${name}.css`);
  const loaded = new Promise((done, failed) => { link.onload = done; link.onerror = () => failed(new Error(name)); });
  if (first) doc.head.prepend(link);
  else doc.head.append(link);
  return loaded;
}

async function load(name, flow, dark) {
  await new Promise(done => { frame.onload = done; frame.src = name; });
  const doc = frame.contentDocument;
  const style = [`--RS__pageGutter: ${GUTTER}px`];
  if (flow === 'scrolled') style.push('--USER__view: readium-scroll-on');
  if (dark) style.push('--USER__backgroundColor: #000000', '--USER__textColor: #FEFEFE', '--USER__linkColor: #63caff');
  const sheets = [sheet(doc, 'before', true), sheet(doc, 'after', false)];
  doc.documentElement.setAttribute('style', style.join('; '));
  if (shelf.rightward) doc.documentElement.dir = doc.body.dir = 'rtl';
  await Promise.all(sheets);
  await settled(doc);
  held = { name, flow, dark };
  return doc;
}

export async function prepare() {
  shelf = await open('/epub/');
  return shelf.files.map(file => file.name);
}

export async function chapter(name, dark) {
  const file = shelf.files.find(each => each.name === name);
  const faults = [];
  for (const flow of ['scrolled', 'paginated']) {
    const doc = await load(name, flow, dark);
    if (letters(doc.body) !== file.letters) faults.push({ what: 'text is lost', where: flow, words: '' });
    const outside = flow === 'paginated' ? columns(innerWidth, 0) : within(doc.documentElement.clientWidth);
    const setting = { ground: dark ? 'black' : 'white', outside, smallest: 8, height: flow === 'paginated' ? innerHeight : 0 };
    for (const fault of faultsOn(doc, setting)) faults.push({ ...fault, flow });
  }
  return faults;
}

export async function places(list) {
  const faults = [];
  for (const { href, label } of list) {
    const [name, id] = href.split('#');
    const doc = held?.name === name && held.flow === 'paginated' ? frame.contentDocument : await load(name, 'paginated', false);
    if (!id) continue;
    const place = doc.getElementById(id);
    if (!place) {
      faults.push({ what: 'place is not found', where: href, words: label ?? '' });
      continue;
    }
    const scroll = doc.scrollingElement;
    const left = place.getClientRects()[0]?.left ?? NaN;
    scroll.scrollLeft = Math.floor((scroll.scrollLeft + left + 1) / innerWidth) * innerWidth;
    if (!shown(place)) faults.push({ what: 'place is not seen', where: href, words: label ?? '' });
  }
  return faults;
}

window.engine = { prepare, chapter, places, shelf: () => shelf, show: name => load(name, 'paginated', held?.dark) };
