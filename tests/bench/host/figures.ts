// Small arithmetic of the bench, and how its figures are written.

export function median(all: readonly number[]): number {
  return centile(all, 0.5);
}

/** Nearest rank; NaN of nothing. */
export function centile(all: readonly number[], part: number): number {
  const sorted = all.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(part * sorted.length) - 1)] ?? Number.NaN;
}

/** `1.013 (0.998–1.031)`: median, smallest, largest. */
export function spread(all: readonly number[], digits: number): string {
  const [least, most] = [Math.min(...all), Math.max(...all)];
  return `${median(all).toFixed(digits)} (${least.toFixed(digits)}–${most.toFixed(digits)})`;
}

export interface Row {
  readonly figure: string;
  /** Per case, as written. */
  readonly cells: readonly string[];
  readonly budget: string;
  /** Null: said, not judged. */
  readonly isMet: boolean | null;
}

export function drawTable(titles: readonly string[], rows: readonly Row[]): string {
  const verdict = ({ isMet }: Row) => (isMet === null ? '' : isMet ? 'met' : 'NOT MET');
  const lines = [
    ['figure', ...titles, 'budget', ''],
    ...rows.map((row) => [row.figure, ...titles.map((_, n) => row.cells[n] ?? ''), row.budget, verdict(row)]),
  ];
  const widths = lines.reduce<number[]>(
    (known, line) => line.map((cell, n) => Math.max(known[n] ?? 0, cell.length)),
    [],
  );
  return lines
    .map((line) =>
      line
        .map((cell, n) => cell.padEnd(widths[n] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
