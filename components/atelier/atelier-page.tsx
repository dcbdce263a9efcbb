// The atelier: three steps always in view, the software's page and whether it can be read, then the step's own screen.
import '../page/page.css';
import './atelier.css';
import type { ReactNode } from 'react';
import { assertNever } from '../../lib/result';
import { atelierText } from '../../lib/text/atelier';
import { Button } from '../ui/button';
import { FailureNotice } from '../ui/failure-notice';
import { AddressStep, type NamedAddress } from './address-step';
import type { AtelierActions, AtelierState, AtelierStep, Link } from './atelier-types';
import { ShowStep } from './show-step';
import { TryStep } from './try-step';

const steps: readonly AtelierStep[] = ['address', 'show', 'try'];

export function AtelierPage(props: {
  header: ReactNode;
  /** Null: no address yet. */
  state: AtelierState | null;
  actions: AtelierActions;
  onAddress: (address: NamedAddress) => void;
}) {
  const { state, actions } = props;
  const step = state?.step ?? 'address';
  return (
    <>
      {props.header}
      <main className="atelier" tabIndex={-1}>
        <ol className="atelier-steps" aria-label={atelierText.stepsLabel}>
          {steps.map((one, at) => (
            <li key={one}>
              <button
                type="button"
                aria-current={one === step ? 'step' : undefined}
                aria-disabled={state === null && one !== 'address'}
                onClick={() => state !== null && actions.goTo(one)}
              >
                <span className="atelier-step-number" aria-hidden="true">
                  {at + 1}
                </span>
                {atelierText.steps[one]}
              </button>
            </li>
          ))}
        </ol>
        {state !== null && <LinkLine link={state.link} actions={actions} />}
        {state !== null && state.failure !== null && <FailureNotice failure={state.failure} />}
        {state === null ? (
          <AddressStep known={null} onGo={props.onAddress} onGoOn={() => undefined} />
        ) : (
          <StepScreen state={state} actions={actions} />
        )}
      </main>
    </>
  );
}

function StepScreen({ state, actions }: { state: AtelierState; actions: AtelierActions }) {
  const { name, matches } = state.work.present.profile;
  switch (state.step) {
    case 'address':
      return (
        <AddressStep
          known={{ name, sites: matches.map(nameSite) }}
          onGo={() => undefined}
          onGoOn={() => actions.goTo('show')}
        />
      );
    case 'show':
      return <ShowStep state={state} actions={actions} />;
    case 'try':
      return <TryStep state={state} actions={actions} />;
    default:
      return assertNever(state.step);
  }
}

/** `https://logiciel.exemple.fr/*` → `logiciel.exemple.fr`. */
export function nameSite(match: string): string {
  return /:\/\/([^/]+)\//.exec(match)?.[1] ?? match;
}

function LinkLine({ link, actions }: { link: Link; actions: AtelierActions }) {
  const words = atelierText.link;
  switch (link.kind) {
    case 'open':
      return (
        <p className="atelier-link" data-open>
          {words.open(link.title)}
        </p>
      );
    case 'closed':
      return (
        <p className="atelier-link">
          {words.none} <Button onClick={actions.openSoftware}>{words.openIt}</Button>
        </p>
      );
    case 'no-access':
      return (
        <p className="atelier-link">
          {words.refused} <Button onClick={actions.grantAccess}>{words.grant}</Button>
        </p>
      );
    default:
      return assertNever(link);
  }
}
