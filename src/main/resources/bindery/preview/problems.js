// Lists what is wrong, each with its place.
import { link } from './editor.js';

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
