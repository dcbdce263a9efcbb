// What the check of every way to answer says, in words: what to correct, or that each gives one result.
import type { Check } from '../../lib/questionnaire/check';
import { isObstacle } from '../../lib/questionnaire/check';
import type { Instrument } from '../../lib/questionnaire/instrument';
import { approvalText, sayFinding, sayOutcomes } from '../../lib/text/instruments';
import { Notice } from '../ui/notice';

export function CheckResult({ check, instrument }: { readonly check: Check; readonly instrument: Instrument }) {
  const isSound = !check.findings.some(isObstacle);
  const [total, ...each] = sayOutcomes(check, instrument);
  return (
    <Notice tone={isSound ? 'info' : 'check'} title={isSound ? approvalText.sound : approvalText.unsound} live>
      {check.findings.length > 0 && (
        <ul className="instrument-findings">
          {check.findings.map((finding) => {
            const said = sayFinding(finding, instrument);
            return <li key={said}>{said}</li>;
          })}
        </ul>
      )}
      {isSound && total !== undefined && (
        <>
          <p>{total}</p>
          <ul className="instrument-findings">
            {each.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </>
      )}
    </Notice>
  );
}
