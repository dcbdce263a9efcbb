// Generated class names, new at each load, as style libraries make them; and the one sheet every component adopts.
const known = new Map();
const random = () => `css-${Math.random().toString(36).slice(2, 8)}`;

/** `cls('carte', 'tete')` → « css-1x9f2k css-p04mzz ». */
export function cls(...names) {
  return names
    .filter(Boolean)
    .map((name) => {
      if (!known.has(name)) known.set(name, random());
      return known.get(name);
    })
    .join(' ');
}

/** An identifier for `label[for]`: nothing else has one. */
export const makeId = random;

export const sheet = new CSSStyleSheet();
const source = await (await fetch('/style.css')).text();
sheet.replaceSync(source.replace(/\.k-([a-z]+)/g, (_, name) => `.${cls(name)}`));
