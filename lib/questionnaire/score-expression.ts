// The calculated totals that are understood: the sum of the points of a group, or of the whole. FHIRPath is not run here.

/** `group`: only the questions that stand directly in it; null: all of them. */
export interface ScoreExpression {
  readonly group: string | null;
}

const start = String.raw`%resource\.(?:repeat\(item\)|descendants\(\))`;
const inGroup = String.raw`(?:\.where\(linkId ?= ?'([^']{1,64})'\)\.item)?`;
const points = String.raw`\.answer(?:\.value)?\.(?:ordinal|ordinalValue|weight)\(\)`;
const added = String.raw`\.(?:sum\(\)|aggregate\(\$(?:this \+ \$total|total \+ \$this), ?0\))`;
const pattern = new RegExp(`^${start}${inGroup}${points}${added}$`);

/** Null for any other expression. */
export function readScoreExpression(expression: string): ScoreExpression | null {
  const match = pattern.exec(expression);
  return match === null ? null : { group: match[1] ?? null };
}
