// The softwares Vigie reads: each with its sites, whether the browser lets them be read, and what can be done with it.
import { type ChangeEvent, useId, useRef, useState } from 'react';
import type { Failure } from '../../lib/failures';
import type { ProfilesView } from '../../lib/messages';
import type { Profile } from '../../lib/profiles/profile';
import { hostsText } from '../../lib/text/atelier';
import { settingsText } from '../../lib/text/settings';
import { Section } from '../settings/section';
import { Button } from '../ui/button';
import { FailureNotice } from '../ui/failure-notice';
import { Notice } from '../ui/notice';
import { HostLine } from './host-line';
import './atelier.css';

export interface HostsProps {
  readonly profiles: ProfilesView['profiles'];
  /** In the click itself: the browser asks only then. Answers null when the access is granted. */
  readonly onConnect: (profile: Profile) => Promise<Failure | null>;
  readonly onRemove: (profile: Profile) => Promise<Failure | null>;
  readonly onExport: (profile: Profile) => void;
  /** The text of a file. Answers null when the atelier opens with it. */
  readonly onImport: (source: string) => Failure | null;
}

export function HostsSection(props: HostsProps) {
  const [failure, setFailure] = useState<Failure | null>(null);
  const [removed, setRemoved] = useState<string | null>(null);
  const file = useRef<HTMLInputElement>(null);
  const id = useId();
  const read = async (event: ChangeEvent<HTMLInputElement>) => {
    const [chosen] = event.target.files ?? [];
    const source = await chosen?.text();
    event.target.value = '';
    if (source !== undefined) setFailure(props.onImport(source));
  };
  const remove = async (profile: Profile) => {
    const refusal = await props.onRemove(profile);
    setFailure(refusal);
    setRemoved(refusal === null ? profile.name : null);
  };
  return (
    <Section id="logiciels" title={settingsText.sections.logiciels}>
      <p className="settings-note">{hostsText.lead}</p>
      <ul className="atelier-hosts" aria-label={hostsText.listLabel}>
        {props.profiles.map((known) => (
          <HostLine
            key={known.profile.id}
            known={known}
            onConnect={async () => setFailure(await props.onConnect(known.profile))}
            onExport={() => props.onExport(known.profile)}
            onRemove={() => remove(known.profile)}
          />
        ))}
      </ul>
      {removed !== null && (
        <Notice tone="info" live>
          <p>{hostsText.removed(removed)}</p>
        </Notice>
      )}
      {failure !== null && <FailureNotice failure={failure} />}
      <div className="ui-row">
        <a className="ui-button" data-variant="secondary" href="#atelier/new">
          {hostsText.connectOther}
        </a>
        <Button variant="quiet" onClick={() => file.current?.click()}>
          {hostsText.import}
        </Button>
        <label className="ui-hidden" htmlFor={id}>
          {hostsText.import}
        </label>
        <input
          ref={file}
          id={id}
          className="ui-hidden"
          type="file"
          tabIndex={-1}
          accept=".json,application/json"
          onChange={(event) => void read(event)}
        />
      </div>
    </Section>
  );
}
