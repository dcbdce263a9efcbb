// Was this identifier or class written by a person, or made by a program? What a build or a framework makes changes at
// the next release, or at each page: it is no landmark. A guess by shape; wrong guesses only cost a better locator.

/** What style libraries and frameworks begin with. */
const machineMade =
  /^(?:css|sc|jss|emotion|svelte|styles?|tss|astro|glamor)-[a-z0-9]+$|^(?:ng-tns|ng-c\d|ng-star|_ng|ember\d|ext-gen|yui[-_]|gwt-uid|mui-?\d|radix-|headlessui-|react-select-\d|v-[0-9a-f]{6,}$)|^:|:$/i;

/** States of a moment: selected, open, hovered… They are not a name either. */
const passing =
  /^(?:is|has|ng|js|state)-|^(?:active|actif|active|selected|current|courant|open|opened|closed|show|shown|in|fade|hover|focus(?:ed)?|visible|hidden|masque|odd|even|pair|impair|first|last|dirty|touched|valid|invalid|disabled|enabled|readonly|required|loading|loaded|oui|non|yes|no|on|off|true|false|homme|femme)$/i;

/** Made by a program: `css-1x9f2k`, `ng-tns-c12-3`, `jss12`, `Card_root__a1B2c`, `dossier-8841`, a UUID. */
export function isGenerated(name: string): boolean {
  return (
    machineMade.test(name) ||
    /\d{3}/.test(name) ||
    /^[a-z]{1,4}\d{2,}$/i.test(name) ||
    name.split(/[-_.:\s]+/).some(isDisorder) ||
    splitName(name).some(isNoise)
  );
}

/** Says a moment, not a place: `active`, `is-open`. */
export function isPassing(name: string): boolean {
  return passing.test(name);
}

/** `dateNaissance_label` → date, Naissance, label. */
export function splitName(name: string): string[] {
  return name.split(/[-_.:\s]+|(?<=[\p{Ll}\d])(?=\p{Lu}\p{Ll})/u).filter((part) => part !== '');
}

/** A part that nobody would say: figures among letters, no vowel at all. */
function isNoise(part: string): boolean {
  if (part.length < 5) return false;
  if (/\d\p{L}/u.test(part) && !/^\d+\p{L}{3,}$/u.test(part)) return true;
  if (/^[0-9a-f]{8,}$/i.test(part)) return true;
  return /^[^aeiouyàâéèêîôû\d]{6,}$/i.test(part);
}

/** Capitals everywhere: `xKjQpZw`. */
function isDisorder(part: string): boolean {
  const humps = part.match(/\p{Lu}?\p{Ll}+/gu) ?? [];
  return humps.length > 2 && part.length / humps.length < 2.6;
}
