// The book in epub.js, opened from its file.
import { open, letters } from './shelf.js';
import { faultsOn, within, shown, settled } from './look.js';

let book, shelf, rendition;

const themes = {
  light: { body: { color: '#000 !important', background: '#fff !important' } },
  dark: { body: { color: '#fff !important', background: '#000 !important' }, 'a:link': { color: 'lightblue' } },
};

const relative = href => {
  const own = href.slice(shelf.root.length);
  const folder = book.packaging && book.path.directory.replace(/^\//, '');
  return own.startsWith(folder) ? own.slice(folder.length) : own;
};

async function render(flow, dark) {
  rendition?.destroy();
  document.getElementById('book').replaceChildren();
  document.body.style.background = dark ? '#000' : '#fff';
  rendition = book.renderTo('book', { width: innerWidth, height: innerHeight, flow, allowScriptedContent: true });
  for (const name of Object.keys(themes)) rendition.themes.register(name, themes[name]);
  rendition.themes.select(dark ? 'dark' : 'light');
  rendition.flow_ = flow;
}

export async function prepare() {
  shelf = await open('/epub/');
  book = ePub('/book.epub');
  await book.ready;
  return shelf.files.map(file => file.name);
}

export async function chapter(name, dark) {
  const file = shelf.files.find(each => each.name === name);
  const faults = [];
  for (const flow of ['scrolled-doc', 'paginated']) {
    if (rendition?.flow_ !== flow || rendition.dark_ !== dark) await render(flow, dark);
    rendition.dark_ = dark;
    await rendition.display(relative(name));
    const contents = rendition.getContents()[0];
    const doc = contents.document;
    await settled(doc);
    if (letters(doc.body) !== file.letters) faults.push({ what: 'text is lost', where: flow, words: '' });
    const layout = rendition.manager.layout;
    const pitch = layout.pageWidth;
    // pages lie side by side, each with half a gap on either hand
    const outside = flow === 'paginated'
      ? rect => {
          const column = Math.floor((rect.left + 1.5) / pitch);
          return rect.right - 1.5 > (column + 1) * pitch - layout.gap / 2;
        }
      : within(innerWidth);
    const setting = { ground: dark ? 'black' : 'white', outside, smallest: 8, height: flow === 'paginated' ? innerHeight : 0 };
    for (const fault of faultsOn(doc, setting)) faults.push({ ...fault, flow });
  }
  return faults;
}

export async function places(list) {
  const faults = [];
  for (const { href, label } of list) {
    const section = book.spine.get(relative(href).split('#')[0]);
    if (!section) {
      faults.push({ what: 'place is not found', where: href, words: label ?? '' });
      continue;
    }
    await rendition.display(relative(href));
    const id = href.split('#')[1];
    if (!id) continue;
    const place = rendition.getContents()[0].document.getElementById(id);
    if (!place) faults.push({ what: 'place is not found', where: href, words: label ?? '' });
    else if (!shown(place)) faults.push({ what: 'place is not seen', where: href, words: label ?? '' });
  }
  return faults;
}

window.engine = { prepare, chapter, places, shelf: () => shelf, show: name => rendition.display(relative(name)) };
