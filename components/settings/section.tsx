// The frame of one section: its name, where its saving stands, and a refusal in place.
import type { ReactNode } from 'react';
import type { Failure } from '../../lib/failures';
import { assertNever } from '../../lib/result';
import { settingNames, settingsText } from '../../lib/text/settings';
import { formatTime } from '../../lib/text/typography';
import { uiText } from '../../lib/text/ui';
import { Button } from '../ui/button';
import { FailureNotice } from '../ui/failure-notice';
import type { SaveState, SectionSave } from './use-section-save';

export function Section(props: { id: string; title: string; saving?: SectionSave; children: ReactNode }) {
  const { saving } = props;
  return (
    <section className="settings-section" id={props.id} aria-labelledby={`${props.id}-title`}>
      <header>
        <h2 id={`${props.id}-title`}>{props.title}</h2>
        {saving !== undefined && (
          <p role="status" className="settings-state">
            {sayState(saving.state)}
          </p>
        )}
      </header>
      {props.children}
      {saving?.state.kind === 'failed' && (
        <FailureNotice
          failure={nameSetting(saving.state.failure)}
          action={<Button onClick={saving.retry}>{uiText.retry}</Button>}
        />
      )}
    </section>
  );
}

function sayState(state: SaveState): string {
  switch (state.kind) {
    case 'untouched':
      return settingsText.unchanged;
    case 'saving':
      return settingsText.saving;
    case 'saved':
      return settingsText.saved(formatTime(state.at));
    case 'failed':
      return settingsText.unsaved;
    default:
      return assertNever(state);
  }
}

/** A refusal names its setting by path: say it in the words of the screen. */
function nameSetting(failure: Failure): Failure {
  const name = failure.subject === undefined ? undefined : settingNames[failure.subject];
  return name === undefined ? failure : { code: failure.code, subject: name };
}
