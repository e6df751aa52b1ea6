// Shows the EPUB as a phone and a tablet do, by day and by night.
const SIZES = [['Phone', 375, 667], ['Tablet', 768, 1024]];

let texts = [];
let made = -1;
let here = 0;
let night = matchMedia('(prefers-color-scheme: dark)').matches;

export const isNight = () => night;
export const dark = on => { night = on; };
export const place = () => ({ here, count: texts.length });

/** Asks for the texts again where the EPUB is another one. */
export async function texted(epub) {
  if (made === epub && texts.length) return texts.length > 0;
  const answer = await fetch('epub');
  texts = answer.ok ? await answer.json() : [];
  made = epub;
  here = Math.max(0, Math.min(here, texts.length - 1));
  return texts.length > 0;
}

const address = () => `epub/${night ? 'dark' : 'light'}/`
  + texts[here].path.split('/').map(encodeURIComponent).join('/');

function follow(frame, how) {
  frame.addEventListener('load', () => {
    const view = frame.contentWindow;
    how(view, view.document.documentElement);
    view.document.addEventListener('click', event => {
      const a = event.target.closest('a[href]');
      if (!a || a.origin !== location.origin) { if (a) event.preventDefault(); return; }
      const path = decodeURIComponent(a.pathname.replace(/^.*?\/epub\/(?:dark|light)\//, ''));
      const index = texts.findIndex(text => text.path === path);
      if (index < 0 || index === here) return;
      event.preventDefault();
      dispatchEvent(new CustomEvent('text', { detail: { index, id: a.hash.slice(1) } }));
    });
    view.document.addEventListener('keydown', event =>
      dispatchEvent(new CustomEvent('typed', { detail: event })));
  }, { once: true });
}

/** Puts the frames on the desk; `how` scrolls each of them when it is there. */
export function frames(desk, how = () => {}) {
  const row = document.createElement('div');
  row.className = 'devices';
  for (const [name, width, height] of SIZES) {
    const figure = document.createElement('figure');
    const caption = document.createElement('figcaption');
    caption.textContent = `${name}, ${width} × ${height}`;
    const frame = document.createElement('iframe');
    frame.title = `${texts[here].title}, on a ${name.toLowerCase()}`;
    frame.setAttribute('sandbox', 'allow-same-origin');
    frame.style.width = width + 'px';
    frame.style.height = height + 'px';
    frame.className = night ? 'night' : '';
    follow(frame, how);
    frame.src = address();
    figure.append(frame, caption);
    row.append(figure);
  }
  desk.replaceChildren(row);
}

export const turn = by => { here = Math.max(0, Math.min(texts.length - 1, here + by)); };
export const turnTo = index => turn(index - here);

/** How far each frame on the desk is scrolled, to be scrolled so again. */
export function kept(desk) {
  const parts = [...desk.querySelectorAll('iframe')].map(frame => {
    const root = frame.contentDocument?.documentElement;
    return root ? root.scrollTop / Math.max(1, root.scrollHeight) : 0;
  });
  return (view, root) => {
    const index = [...desk.querySelectorAll('iframe')].findIndex(f => f.contentWindow === view);
    view.scrollTo(0, (parts[index] || 0) * root.scrollHeight);
  };
}

/** Goes to what was edited: the text that holds the section, as far into it as the edit is. */
export function edited(section, part) {
  const index = texts.findIndex(text => text.ids.includes(section));
  if (index < 0) return null;
  here = index;
  return (view, root) => {
    const element = view.document.getElementById(section) || root;
    const box = element.getBoundingClientRect();
    view.scrollTo(0, view.scrollY + box.top + box.height * part / 1000 - view.innerHeight / 3);
  };
}

export const anchored = id => view => {
  const element = id && view.document.getElementById(id);
  if (element) element.scrollIntoView();
};

/** A list to choose a text from. */
export function options() {
  return texts.map((text, index) => {
    const option = document.createElement('option');
    option.value = index;
    option.textContent = text.title || text.path;
    option.selected = index === here;
    return option;
  });
}
