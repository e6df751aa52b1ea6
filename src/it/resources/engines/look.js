// What is wrong with a page as it stands on the screen.

const MESH = 1.5;

const selector = el => {
  const own = el.localName + (el.getAttribute('class') ? '.' + el.getAttribute('class').trim().replace(/\s+/g, '.') : '');
  const up = el.parentElement;
  return up && up.localName !== 'body' ? up.localName + (up.getAttribute('class') ? '.' + up.getAttribute('class').split(' ')[0] : '') + ' > ' + own : own;
};

const colour = words => {
  const canvas = colour.canvas ??= new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
  const known = colour.known ??= new Map();
  if (!known.has(words)) {
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = words;
    canvas.fillRect(0, 0, 1, 1);
    const [r, g, b, a] = canvas.getImageData(0, 0, 1, 1).data;
    known.set(words, { r, g, b, a: a / 255 });
  }
  return known.get(words);
};

const over = (top, ground) => ({
  r: top.r * top.a + ground.r * (1 - top.a),
  g: top.g * top.a + ground.g * (1 - top.a),
  b: top.b * top.a + ground.b * (1 - top.a),
  a: 1,
});

const light = ({ r, g, b }) => {
  const part = v => ((v /= 255) <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4);
  return 0.2126 * part(r) + 0.7152 * part(g) + 0.0722 * part(b);
};

export const contrast = (one, other) => {
  const [low, high] = [light(one), light(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
};

/** The colour under an element: its own ground and those of all around it, on the screen's. */
const groundUnder = (el, setting) => {
  if (!el) return colour(setting.ground);
  const known = setting.grounds ??= new Map();
  let ground = known.get(el);
  if (!ground) {
    const own = colour(el.ownerDocument.defaultView.getComputedStyle(el).backgroundColor);
    ground = own.a === 1 ? own : over(own, groundUnder(el.parentElement, setting));
    known.set(el, ground);
  }
  return ground;
};

const scrolls = el => {
  for (let each = el; each && each.localName !== 'body'; each = each.parentElement) {
    if (/auto|scroll/.test(each.ownerDocument.defaultView.getComputedStyle(each).overflowX)) return true;
  }
  return false;
};

// what our stylesheets leave out on purpose: letters of the index in the contents
const LEFT_OUT = '.toc-index > ol';

const kept = (el, hidden) => !hidden || !el.closest(hidden);

/** Where a word stands that sticks out; spaces at which a line is turned over may hang. */
function wordOutside(text, setting) {
  const range = text.ownerDocument.createRange();
  for (const word of text.data.matchAll(/\S+/g)) {
    range.setStart(text, word.index);
    range.setEnd(text, word.index + word[0].length);
    const out = [...range.getClientRects()].find(rect => rect.width > 0.5 && setting.outside(rect));
    if (out) return out;
  }
  return undefined;
}

function textFaults(doc, setting, add) {
  const walker = doc.createTreeWalker(doc.body, 4);
  const range = doc.createRange();
  const seen = new Set();
  const styleOf = el => doc.defaultView.getComputedStyle(el);
  for (let text = walker.nextNode(); text; text = walker.nextNode()) {
    const el = text.parentElement;
    if (!text.data.trim() || !kept(el, setting.hidden)) continue;
    if (el.closest('annotation, annotation-xml, title, desc, defs, rp, script, style')) continue;
    range.selectNodeContents(text);
    const rects = [...range.getClientRects()].filter(each => each.width > 0.5);
    const words = text.data.trim().slice(0, 50);
    if (!rects.length) {
      const unseen = el.closest(`[hidden], details:not([open]), ${LEFT_OUT}`);
      if (!unseen) add('text is not shown', selector(el), words);
      continue;
    }
    const style = styleOf(el);
    if (parseFloat(style.fontSize) < setting.smallest && !el.closest('math, svg')) add('text is too small', `${selector(el)} ${style.fontSize}`, words);
    const svg = el.namespaceURI === 'http://www.w3.org/2000/svg';
    if (!svg && !seen.has(el)) {
      seen.add(el);
      const ground = groundUnder(el, setting);
      const ratio = contrast(over(colour(style.color), ground), ground);
      const size = parseFloat(style.fontSize);
      const large = size >= 24 || (size >= 18.6 && style.fontWeight >= 700);
      if (ratio < (large ? 3 : 4.5)) add('text on a ground like it', `${selector(el)} ${ratio.toFixed(2)} ${style.color}`, words);
    }
    const out = rects.some(rect => setting.outside(rect)) && wordOutside(text, setting);
    if (out && !scrolls(el)) {
      add('text runs out of its page', selector(el), `${words} (${Math.round(out.left)}–${Math.round(out.right)})`);
    }
  }
}

/** Dark lines and, between them, the screen's own dark: nobody sees them. */
function lost(img, setting) {
  const side = 80;
  const canvas = new OffscreenCanvas(side, side).getContext('2d', { willReadFrequently: true });
  const ground = groundUnder(img, setting);
  if (light(ground) > 0.2) return false;
  canvas.drawImage(img, 0, 0, side, side);
  const { data } = canvas.getImageData(0, 0, side, side);
  let clear = 0, dark = 0;
  for (let i = 0; i < data.length; i += 4) {
    if (data[i + 3] < 64) clear++;
    else if (data[i + 3] > 128 && light({ r: data[i], g: data[i + 1], b: data[i + 2] }) < 0.15) dark++;
  }
  return clear > side && dark > 0;
}

function boxFaults(doc, setting, add) {
  for (const el of doc.body.querySelectorAll('img, svg, table, pre, figure, hr, math, object, iframe')) {
    if (!kept(el, setting.hidden) || el.closest('details:not([open])')) continue;
    const rect = el.getBoundingClientRect();
    if (el.localName === 'img') {
      if (!el.complete || !el.naturalWidth) add('picture is not there', selector(el), el.getAttribute('src'));
      else if (rect.width < 2 || rect.height < 2) add('picture has no size', selector(el), el.alt.slice(0, 40));
      else if (Math.abs(rect.width / rect.height / (el.naturalWidth / el.naturalHeight) - 1) > 0.04) {
        add('picture is stretched', selector(el), `${Math.round(rect.width)}×${Math.round(rect.height)} of ${el.naturalWidth}×${el.naturalHeight}`);
      }
      if (el.complete && el.naturalWidth && lost(el, setting)) add('dark drawing on a dark ground', selector(el), el.alt.slice(0, 40));
    } else if (el.localName === 'svg' && !el.parentElement.closest('svg') && (rect.width < 2 || rect.height < 2)) {
      add('picture has no size', selector(el), '');
    }
    const rects = el.localName === 'math' || el.localName === 'img' ? [...el.getClientRects()] : [];
    if (rects.some(each => setting.outside(each)) && !scrolls(el)) {
      add('box runs out of its page', selector(el), (el.alt ?? el.textContent).slice(0, 50));
    }
    if (el.localName === 'img' && setting.height && rect.height > setting.height + MESH) {
      add('picture is higher than the screen', selector(el), `${Math.round(rect.height)} > ${setting.height}`);
    }
  }
}

/**
 * @param setting ground: the screen's colour; outside: whether a rectangle sticks out of its page;
 *   hidden: what the reading system hides, on purpose; smallest: letters in pixels
 */
export function faultsOn(doc, setting) {
  const faults = [];
  const add = (what, where, words) => faults.push({ what, where, words });
  textFaults(doc, setting, add);
  boxFaults(doc, setting, add);
  return faults;
}

export const columns = (pitch, gutter) => rect => {
  const column = Math.floor((rect.left + MESH) / pitch);
  return rect.right - MESH > (column + 1) * pitch - gutter;
};

export const within = width => rect => rect.left < -MESH || rect.right > width + MESH;

/** Whether a place of a framed document can be seen. */
export function shown(el) {
  const frame = el.ownerDocument.defaultView.frameElement.getBoundingClientRect();
  const rects = [...el.getClientRects()];
  const inside = rects.some(rect => {
    const x = frame.left + rect.left, y = frame.top + rect.top;
    return x + rect.width >= -MESH && x <= innerWidth + MESH && y + rect.height >= -MESH && y <= innerHeight + MESH;
  });
  return inside;
}

export const settled = doc =>
  Promise.all([
    doc.fonts.ready,
    ...[...doc.images].filter(img => !img.complete).map(img => new Promise(done => {
      img.onload = img.onerror = done;
    })),
  ]).then(() => new Promise(done => requestAnimationFrame(() => setTimeout(done, 0))));
