// Says what is wrong: how much in a line, and in a list each with its place.
import { link } from './editor.js';

const at = id => document.getElementById(id);

export function list(panel, problems) {
  const items = problems.map(each => {
    const item = document.createElement('li');
    item.className = each.severity;
    const to = link(each.path, each.line, each.column);
    const place = document.createElement(to ? 'a' : 'span');
    if (to) place.href = to;
    place.className = 'place';
    place.textContent = each.place;
    const word = document.createElement('b');
    word.textContent = each.severity + ' ';
    const quoted = each.text ? ` ‘${each.text}’` : '';
    item.append(word, `${each.what}${quoted}${each.todo ? '; ' + each.todo : ''} `,
      document.createElement('br'), place);
    return item;
  });
  const list = document.createElement('ul');
  list.append(...items);
  panel.replaceChildren(...(items.length ? [list] : ['Nothing is wrong.']));
}

/** What there is to say of the book, in a line. */
export function state(news, said) {
  const errors = news.problems.filter(each => each.severity === 'error').length;
  const warnings = news.problems.filter(each => each.severity === 'warning').length;
  const counts = [[errors, 'error'], [warnings, 'warning']].filter(([n]) => n)
    .map(([n, word]) => `${n} ${word}${n > 1 ? 's' : ''}`).join(', ');
  const parts = [news.broken ? 'The pages are those of before: the manuscript has errors' : '',
    counts, said, news.books];
  at('state').className = news.broken ? 'broken' : '';
  at('state').textContent = parts.filter(Boolean).join(' · ');
  at('title').textContent = news.title || 'Bindery';
  document.title = news.title || 'Bindery';
  at('desk').lang = news.language || 'en';
}
