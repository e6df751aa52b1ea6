// The book in foliate-js, as its own sample reader shows it.
import '/engines/foliate-js/view.js';
import { FootnoteHandler } from '/engines/foliate-js/footnotes.js';
import { open, letters } from './shelf.js';
import { faultsOn, columns, within, shown, settled } from './look.js';

const HIDDEN = 'aside.footnote';
const SHEET = `
  @namespace epub "http://www.idpf.org/2007/ops";
  html { color-scheme: light dark }
  @media (prefers-color-scheme: dark) { a:link { color: lightblue } }
  p, li, blockquote, dd { line-height: 1.4; text-align: justify; hyphens: auto; widows: 2 }
  pre { white-space: pre-wrap !important }
  aside[epub|type~="endnote"], aside[epub|type~="footnote"] { display: none }`;

let view, shelf;

const relative = href => decodeURIComponent(href.slice(shelf.root.length));

export async function prepare() {
  shelf = await open('/epub/');
  view = document.createElement('foliate-view');
  document.body.append(view);
  await view.open('/book.epub');
  view.renderer.setStyles(SHEET);
  return shelf.files.map(file => file.name);
}

const indexOf = name => view.book.sections.findIndex(each => shelf.root + each.id === decodeURIComponent(name));

/** A chapter, turned by the page and rolled. */
export async function chapter(name, dark) {
  const file = shelf.files.find(each => each.name === name);
  const faults = [];
  for (const flow of ['paginated', 'scrolled']) {
    view.renderer.setAttribute('flow', flow);
    await view.goTo(indexOf(name));
    const { doc } = view.renderer.getContents()[0];
    await settled(doc);
    const frame = doc.defaultView.frameElement;
    const root = doc.documentElement;
    const size = view.renderer.size;
    const outside = flow === 'paginated' ? columns(size, 0) : within(root.clientWidth);
    if (letters(doc.body) !== file.letters) faults.push({ what: 'text is lost', where: flow, words: '' });
    if (!frame.clientWidth) faults.push({ what: 'no page', where: flow, words: '' });
    const setting = { ground: dark ? 'rgb(18,18,18)' : 'white', outside, hidden: HIDDEN, smallest: 8, height: flow === 'paginated' ? innerHeight : 0 };
    for (const fault of faultsOn(doc, setting)) faults.push({ ...fault, flow });
  }
  view.renderer.setAttribute('flow', 'paginated');
  return faults;
}

/** Whether every address of the list is found and seen. */
export async function places(list) {
  const faults = [];
  for (const { href, label } of list) {
    const resolved = await view.goTo(relative(href));
    const place = resolved?.anchor?.(view.renderer.getContents()[0].doc);
    if (!resolved || (href.includes('#') && !place)) {
      faults.push({ what: 'place is not found', where: href, words: label ?? '' });
      continue;
    }
    if (!place || !place.localName || place.localName === 'body' || place.closest(HIDDEN)) continue;
    await new Promise(done => requestAnimationFrame(done));
    if (!shown(place)) faults.push({ what: 'place is not seen', where: href, words: label ?? '' });
    if (label && place.getAttribute('role') === 'doc-pagebreak' && !view.lastLocation?.pageItem) {
      faults.push({ what: 'page is not told', where: href, words: label });
    }
  }
  return faults;
}

/** The engine looks at a view that it has shown a moment later, and must still find it. */
const rested = () => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, 30))));

/** Notes in the box that pops up. */
export async function notes(list) {
  const faults = [];
  const box = document.createElement('div');
  box.style.cssText = 'position:fixed;left:0;bottom:0;width:100%;height:50vh;visibility:hidden';
  document.body.append(box);
  for (const { from, id, href } of list) {
    await view.goTo(indexOf(new URL(from).pathname));
    const a = view.renderer.getContents()[0].doc.getElementById(id);
    const handler = new FootnoteHandler();
    let text, popped;
    handler.addEventListener('before-render', e => box.append((popped = e.detail.view)));
    handler.addEventListener('render', e => { text = e.detail.view.renderer.getContents()[0]?.doc.body.textContent.trim(); });
    const event = new CustomEvent('link', { cancelable: true, detail: { a, href: relative(href) } });
    try {
      await handler.handle(view.book, event);
    } catch (e) {
      faults.push({ what: 'note does not pop up', where: href, words: String(e) });
      continue;
    }
    await rested();
    popped?.close();
    popped?.remove();
    if (!event.defaultPrevented || !text) faults.push({ what: 'note does not pop up', where: href, words: '' });
  }
  box.remove();
  return faults;
}

window.engine = { prepare, chapter, places, notes, shelf: () => shelf, show: name => view.goTo(indexOf(name)) };
