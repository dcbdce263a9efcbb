// Names of people, kept as the host writes them: only spaces are tidied. A figure or a symbol is not a name.
const longestName = 200;

/** Null when it cannot be a name. Particles, apostrophes, hyphens and accents are names' own. */
export function parseName(text: string): string | null {
  const name = text.normalize('NFC').replace(/\s+/g, ' ').trim();
  return name.length <= longestName && /^[\p{L}\p{M}’'´`.,\- ]+$/u.test(name) && /\p{L}/u.test(name) ? name : null;
}
