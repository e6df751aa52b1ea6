// What was found, each kind told once with its number.
import path from 'node:path';
import { known } from './known.mjs';

export class Findings {
  all = [];
  #counts = new Set();

  add(place, fault, file) {
    const own = known(place, fault);
    if (own) {
      this.#counts.add(`${place.split(' ')[0]}: ${own.why} (its own fault)`);
      return;
    }
    this.all.push({ place, ...fault, file: file ? path.basename(file) : '' });
  }

  count(words) {
    this.#counts.add(words);
  }

  told() {
    const kinds = new Map();
    for (const each of this.all) {
      const kind = `${each.what}: ${each.what === 'place is not seen' || each.what.startsWith('page ') ? '' : each.where}`;
      if (!kinds.has(kind)) kinds.set(kind, []);
      kinds.get(kind).push(each);
    }
    const lines = [...this.#counts];
    for (const [kind, list] of kinds) {
      const places = [...new Set(list.map(each => each.place))].join('; ');
      const first = list[0];
      lines.push(`  ${list.length} × ${kind}`, `      ${places}`, `      first: ${first.file} ${first.flow ?? ''} ${first.words || first.where}`);
    }
    lines.push(this.all.length ? `${this.all.length} faults` : 'no fault');
    return lines.join('\n');
  }
}
