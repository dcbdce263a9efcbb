// The ways of finding one place again: those just proposed, to tick, and those kept before, to take away.
import { findSpec, judgeLocator, toKey } from '../../lib/atelier/places';
import type { PlaceId, Work } from '../../lib/atelier/work';
import type { Locator } from '../../lib/profiles/profile';
import { atelierText, sayReason, sayWay } from '../../lib/text/atelier';
import { Button } from '../ui/button';
import { CheckBox } from '../ui/check-box';
import type { AtelierActions, Shown } from './atelier-types';
import { SolidityMark } from './solidity-mark';

export function ProposedWays(props: { shown: Extract<Shown, { kind: 'place' }>; onChoose: AtelierActions['choose'] }) {
  const { candidates, chosen } = props.shown;
  if (candidates.length === 0) return <p className="ui-field-error">{atelierText.show.noCandidate}</p>;
  return (
    <fieldset className="ui-field">
      <legend className="ui-field-label">{atelierText.show.ways}</legend>
      <p className="ui-field-help">{atelierText.show.waysHelp}</p>
      <ul>
        {candidates.map((candidate) => (
          <li key={toKey(candidate.locator)} className="atelier-way">
            <CheckBox
              label={sayWay(candidate)}
              checked={chosen.includes(candidate)}
              onChange={(isChosen) => props.onChoose(candidate, isChosen)}
            />
            <SolidityMark solidity={candidate.solidity} isBare />
          </li>
        ))}
      </ul>
    </fieldset>
  );
}

/** `except`: those the proposals above already show. */
export function KeptWays(props: {
  work: Work;
  place: PlaceId;
  except: readonly Locator[];
  onDrop: (locator: Locator) => void;
}) {
  const hidden = new Set(props.except.map(toKey));
  const kept = (findSpec(props.work.present.profile, props.place)?.locators ?? []).filter(
    (locator) => !hidden.has(toKey(locator)),
  );
  if (kept.length === 0) return null;
  return (
    <div className="ui-field">
      <h3 className="ui-field-label">{atelierText.show.oldWays}</h3>
      <ul>
        {kept.map((locator) => {
          const judgement = judgeLocator(props.work, locator);
          return (
            <li key={toKey(locator)} className="atelier-way">
              <span className="atelier-way-words">
                {sayReason(judgement)}
                {locator.pattern !== undefined && ` (${atelierText.show.partly})`}
                <SolidityMark solidity={judgement.solidity} />
              </span>
              <Button
                variant="quiet"
                aria-label={atelierText.show.dropWay(sayReason(judgement))}
                onClick={() => props.onDrop(locator)}
              >
                {atelierText.show.drop}
              </Button>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
