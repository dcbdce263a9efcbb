// A number offered as choices: those usual, and the present one if it is none of them.

export function listNumbers(
  usual: readonly number[],
  present: number,
  say: (n: number) => string,
): { readonly code: string; readonly label: string }[] {
  return [...new Set([...usual, present])].toSorted((a, b) => a - b).map((n) => ({ code: String(n), label: say(n) }));
}
