// Every dispositif of the catalogue, judged on a dossier and sorted: most conditions met first, those with one that is not
// met last. It proposes; it is the médecin who chooses.
import type { VisitFacts } from '../visits/visit-answer';
import { catalogue } from './catalogue';
import type { JudgedMeasure, Measure } from './measure';

export function judgeMeasures(facts: VisitFacts): readonly JudgedMeasure[] {
  return catalogue.map((measure) => judgeMeasure(measure, facts)).toSorted(compare);
}

export function judgeMeasure({ conditions, ...measure }: Measure, facts: VisitFacts): JudgedMeasure {
  const judged = conditions.map(({ text, judge }) => ({ text, standing: judge(facts) }));
  const count = (kind: string) => judged.filter(({ standing }) => standing.kind === kind).length;
  return { measure, conditions: judged, met: count('met'), notMet: count('not-met') };
}

/** Not ruled out before ruled out; then the share of conditions met; then the name. */
function compare(a: JudgedMeasure, b: JudgedMeasure): number {
  const share = ({ met, conditions }: JudgedMeasure) => met / conditions.length;
  return (
    Number(a.notMet > 0) - Number(b.notMet > 0) ||
    share(b) - share(a) ||
    a.measure.title.localeCompare(b.measure.title, 'fr')
  );
}
