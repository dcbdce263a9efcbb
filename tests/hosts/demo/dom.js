// Small pieces every screen uses: elements, dates as the software writes them, requests.

/** An element; `null` children are left out. */
export function el(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (name.startsWith('on')) element.addEventListener(name.slice(2), value);
    else if (value !== null && value !== undefined && value !== false) element.setAttribute(name, value);
  }
  element.append(...children.flat().filter((child) => child !== null));
  return element;
}

/** ISO days as JJ/MM/AAAA, anything else as it stands, nothing as « - ». */
export function show(text) {
  const found = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return found ? `${found[3]}/${found[2]}/${found[1]}` : text === '' ? '-' : text;
}

export const query = new URLSearchParams(location.search);

/** JSON of the service; `null` when it does not answer. */
export async function ask(path) {
  const slow = query.get('lent');
  const response = await fetch(`/api/${path}${slow ? `?lent=${slow}` : ''}`).catch(() => null);
  return response?.ok ? response.json() : null;
}

export function wait(ms) {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

/** NOM in capitals, as on every screen. */
export function upper(name) {
  return name.toLocaleUpperCase('fr-FR');
}
