// National codes of the employer and the job: their shape and key, not whether they exist.

/**
 * 14 figures with a right Luhn key. La Poste's establishments follow a rule of their own (sum divisible by 5), which the
 * package `siret` 1.0.1 does not know; it also takes « +1000000055433 » for figures: hence these lines.
 */
export function parseSiret(text: string): string | null {
  const figures = text.replace(/[\s.]/g, '');
  if (!/^\d{14}$/.test(figures)) return null;
  const isLaPoste = figures.startsWith('356000000') && sumFigures(figures) % 5 === 0;
  return isLaPoste || sumLuhn(figures) % 10 === 0 ? figures : null;
}

/** « 5210B », « 52.10B - Entreposage » → `52.10B` (NAF rév. 2: two figures, two figures, a letter). */
export function parseNaf(text: string): string | null {
  const found = /^(\d{2})\.?(\d{2})\s?([A-Z])(?![A-Za-z\d])/.exec(text.trim());
  return found === null ? null : `${found[1]}.${found[2]}${found[3]}`;
}

/** « 652a - Caristes » → `652a` (PCS 2003 and PCS-ESE: three figures and a letter; 2020: two figures, letter, figure). */
export function parsePcs(text: string): string | null {
  const found = /^(\d{3}[a-z]|\d{2}[a-z]\d)(?![a-z\d])/i.exec(text.trim());
  return found === null ? null : (found[1] ?? '').toLowerCase();
}

function sumFigures(figures: string): number {
  return [...figures].reduce((sum, figure) => sum + Number(figure), 0);
}

/** Every second figure from the right is doubled (ISO/IEC 7812-1). */
function sumLuhn(figures: string): number {
  return [...figures].reverse().reduce((sum, figure, place) => {
    const n = Number(figure) * (place % 2 === 1 ? 2 : 1);
    return sum + (n > 9 ? n - 9 : n);
  }, 0);
}
