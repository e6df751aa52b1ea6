// Opens a place of the manuscript in the author's editor, where that takes links.
let settings = null;

export async function editor() {
  settings ||= await fetch('editor').then(answer => answer.json());
  return settings;
}

/** The link to a place; empty where no editor is known. */
export function link(path, line, column) {
  if (!settings || !settings.address || !path) return '';
  const whole = path.startsWith('/') ? path : settings.folder + '/' + path;
  return settings.address
    .replaceAll('{file}', encodeURI(whole).replace(/[?#&]/g, encodeURIComponent))
    .replaceAll('{line}', Math.max(1, line))
    .replaceAll('{column}', Math.max(1, column || 1));
}
