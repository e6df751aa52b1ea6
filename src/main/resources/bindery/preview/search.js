// Looks for words on the pages of the book.
const at = id => document.getElementById(id);
let asked = 0;

function entry(found, show) {
  const item = document.createElement('li');
  const button = document.createElement('button');
  button.type = 'button';
  const words = document.createElement('mark');
  words.textContent = found.words;
  const page = document.createElement('span');
  page.className = 'place';
  page.textContent = 'page ' + found.folio;
  button.append('…' + found.before, words, found.after + '… ', page);
  button.addEventListener('click', () => show(found.page));
  item.append(button);
  return item;
}

async function find(show) {
  const turn = ++asked;
  const words = at('words').value.trim();
  if (!words) { at('found').replaceChildren(); at('many').textContent = ''; return; }
  const answer = await fetch('search?' + encodeURIComponent(words));
  const told = answer.ok ? await answer.json() : { found: [], more: false };
  if (turn !== asked) return;
  at('found').replaceChildren(...told.found.map(each => entry(each, show)));
  const count = told.found.length;
  at('many').textContent = count === 0 ? 'Nothing was found.'
    : `${told.more ? 'The first ' : ''}${count} place${count > 1 ? 's' : ''}`;
}

/** Searches as words are typed; `show` turns to a page. */
export function searching(show) {
  let wait = 0;
  at('words').addEventListener('input', () => {
    clearTimeout(wait);
    wait = setTimeout(() => find(show), 120);
  });
  at('asking').addEventListener('submit', event => {
    event.preventDefault();
    const first = at('found').querySelector('button');
    if (first) first.click();
  });
}
