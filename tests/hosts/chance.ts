// Chance that repeats itself (same seed, same people) and calendar arithmetic for invented workers.

/** Numbers in [0, 1), always the same for one seed (a linear congruence is chance enough for a demo). */
export function startChance(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

export function pick<T>(items: readonly T[], chance: () => number): T {
  const item = items[Math.floor(chance() * items.length)];
  if (item === undefined) throw new Error('Nothing to pick from');
  return item;
}

/** `2026-03-01` and -1 → `2026-02-28`. */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

export function pad(n: number, length = 2): string {
  return String(n).padStart(length, '0');
}

/** An invented SIRET whose Luhn key is right. */
export function inventSiret(chance: () => number): string {
  const body = `9${pad(Math.floor(chance() * 1e7), 7)}0000${Math.floor(chance() * 10)}`;
  const sum = [...body].reverse().reduce((total, figure, place) => {
    const n = Number(figure) * (place % 2 === 0 ? 2 : 1);
    return total + (n > 9 ? n - 9 : n);
  }, 0);
  return `${body}${(10 - (sum % 10)) % 10}`;
}
