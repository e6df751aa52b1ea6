// Draws pages that the program has set. Lengths come in thousandths of a point; a glyph is the
// character of a face made for it, so that nothing here decides what is seen or where.

const FIRST_GLYPH = 0xF0000;
const faces = new Map();

/** Loads the faces of a page; draws with them as soon as they are there. */
function face(number) {
  if (!faces.has(number)) {
    const loaded = new FontFace('face' + number, `url(face/${number})`);
    document.fonts.add(loaded);
    faces.set(number, loaded.load().catch(() => null));
  }
  return 'face' + number;
}

const escape = text => text.replace(/[&<>"]/g, c => `&#${c.charCodeAt(0)};`);

function sums(steps, by) {
  let at = 0;
  return steps.map(step => ((at += step) / by).toFixed(3)).join(' ');
}

function stretch([number, size, colour, scale, baselines, glyphs, places]) {
  const wide = scale / 100000;
  const x = sums(places, 1000 * wide);
  const y = sums(baselines, 1000);
  const text = String.fromCodePoint(...glyphs.map(glyph => FIRST_GLYPH + glyph));
  const widened = wide === 1 ? '' : ` transform="scale(${wide} 1)"`;
  return `<text x="${x}" y="${y}" font-family="${face(number)}" font-size="${size / 1000}"`
    + ` fill="${escape(colour)}"${widened}>${text}</text>`;
}

const box = ([x, y, width, height]) =>
  `x="${x / 1000}" y="${y / 1000}" width="${width / 1000}" height="${height / 1000}"`;

function item(each) {
  const [what, ...rest] = each;
  switch (what) {
    case 'line': {
      const [file, line, , , stretches] = rest;
      return `<g data-place="${escape(file)}:${line}">${stretches.map(stretch).join('')}</g>`;
    }
    case 'fill':
      return `<rect ${box(rest)} fill="${escape(rest[4])}"/>`;
    case 'picture':
      return `<image ${box(rest)} preserveAspectRatio="none"`
        + ` href="picture?${encodeURIComponent(rest[4])}"/>`;
    case 'turned': {
      const [x, y, clockwise, content] = rest;
      const turn = clockwise ? 90 : -90;
      return `<g transform="translate(${x / 1000} ${y / 1000}) rotate(${turn})">`
        + `${content.map(item).join('')}</g>`;
    }
    default:
      return '';
  }
}

function words(content) {
  return content.flatMap(each =>
    each[0] === 'line' ? [each[3]] : each[0] === 'turned' ? words(each[4])
      : each[0] === 'picture' ? [each[6]] : []);
}

/** Draws a page into a figure. */
export function draw(page, figure) {
  const width = page.width / 1000;
  const height = page.height / 1000;
  figure.innerHTML = `<svg viewBox="0 0 ${width} ${height}" aria-hidden="true"`
    + ` text-rendering="geometricPrecision">${page.content.map(item).join('')}</svg>`
    + `<div class="words">${words(page.content).map(text => `<p>${escape(text)}</p>`).join('')}</div>`;
  figure.setAttribute('aria-label', 'Page ' + page.folio);
}
