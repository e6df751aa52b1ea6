// What a book promises, read from its package: what every reading system should then show.

const EPUB = 'http://www.idpf.org/2007/ops';

export const typeOf = el =>
  (el.getAttributeNS(EPUB, 'type') || el.getAttribute('epub:type') || '').split(/\s+/);

const parse = async (url, type) => {
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(`${answer.status} for ${url}`);
  return new DOMParser().parseFromString(await answer.text(), type);
};

/** An address with its fragment, as a path from the root of the book; null for the web. */
export const within = (base, href) => {
  const url = new URL(href, base);
  if (url.origin !== location.origin) return null;
  return url.pathname + decodeURIComponent(url.hash);
};

/** Letters alone: reading systems may put spaces where they like. */
export const letters = node => {
  const copy = node.cloneNode(true);
  copy.querySelectorAll('script, style').forEach(each => each.remove());
  return copy.textContent.replace(/[\s\u00ad\u200b]+/g, '');
};

const linksOf = (doc, base) =>
  [...doc.querySelectorAll('a[href]')]
    .map(a => ({
      from: base,
      href: within(base, a.getAttribute('href')),
      id: a.id,
      note: typeOf(a).includes('noteref') || a.getAttribute('role') === 'doc-noteref',
      words: a.textContent.trim().slice(0, 40),
    }))
    .filter(link => link.href !== null);

const listOf = (nav, type, base) => {
  const list = [...nav.querySelectorAll('nav')].find(each => typeOf(each).includes(type));
  return [...(list?.querySelectorAll('a[href]') ?? [])].map(a => ({
    label: a.textContent.trim(),
    href: within(base, a.getAttribute('href')),
  }));
};

export async function open(root) {
  const container = await parse(root + 'META-INF/container.xml', 'text/xml');
  const full = container.querySelector('rootfile').getAttribute('full-path');
  const base = new URL(root + full, location.href).href;
  const pack = await parse(base, 'text/xml');
  const items = new Map(
    [...pack.querySelectorAll('manifest > item')].map(item => [item.id, item]));
  const path = item => new URL(item.getAttribute('href'), base).href;
  const files = [];
  for (const ref of pack.querySelectorAll('spine > itemref')) {
    const url = path(items.get(ref.getAttribute('idref')));
    const doc = await parse(url, 'application/xhtml+xml');
    files.push({
      url,
      name: new URL(url).pathname,
      doc,
      letters: letters(doc.body),
      links: linksOf(doc, url),
      pictures: doc.querySelectorAll('img, svg, image').length,
    });
  }
  const navItem = [...items.values()].find(item =>
    (item.getAttribute('properties') ?? '').split(/\s+/).includes('nav'));
  const nav = await parse(path(navItem), 'application/xhtml+xml');
  return {
    root: new URL(root, location.href).pathname,
    files,
    language: pack.querySelector('language').textContent,
    rightward: pack.querySelector('spine').getAttribute('page-progression-direction') === 'rtl',
    toc: listOf(nav, 'toc', path(navItem)),
    pages: listOf(nav, 'page-list', path(navItem)),
    landmarks: listOf(nav, 'landmarks', path(navItem)),
  };
}

/** The file and the element that an address leads to. */
export const target = (shelf, href) => {
  const [name, id] = href.split('#');
  const file = shelf.files.find(each => each.name === name);
  return { file, element: file && (id ? file.doc.getElementById(id) : file.doc.body), id };
};

/** Faults that need no reading system to be seen: links, notes and pages that lead nowhere. */
export function faultsOf(shelf) {
  const faults = [];
  const add = (file, what, words) => faults.push({ file, what, words });
  const links = shelf.files.flatMap(file => file.links);
  for (const link of links) {
    const to = target(shelf, link.href);
    if (!to.element) {
      add(link.from, 'link to nowhere', `${link.words} → ${link.href}`);
    } else if (link.note) {
      const back = linksOf(to.element, to.file.url).map(each => each.href);
      const own = new URL(link.from).pathname + '#' + link.id;
      const call = back.some(href => href === own || target(shelf, href).element);
      if (!call) add(link.from, 'note without a way back', link.href);
    }
  }
  for (const [list, name] of [[shelf.toc, 'contents'], [shelf.landmarks, 'landmark']]) {
    for (const entry of list) {
      if (!target(shelf, entry.href).element) add('nav', name + ' to nowhere', entry.href);
    }
  }
  for (const page of shelf.pages) {
    const mark = target(shelf, page.href).element;
    if (!mark) add('nav', 'page to nowhere', page.label);
    else if (!typeOf(mark).includes('pagebreak') || mark.getAttribute('aria-label') !== page.label) {
      add('nav', 'page at another mark', page.label);
    }
  }
  return faults;
}
