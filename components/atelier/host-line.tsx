// One software of the list: where it is, who fixed it, whether it may be read. Taking it away is asked twice.
import { useState } from 'react';
import type { ProfilesView } from '../../lib/messages';
import { hostsText } from '../../lib/text/atelier';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';
import { nameSite } from './atelier-page';

export function HostLine(props: {
  known: ProfilesView['profiles'][number];
  onConnect: () => Promise<void>;
  onExport: () => void;
  onRemove: () => Promise<void>;
}) {
  const { profile, origin, hasAccess } = props.known;
  const [isAsking, setAsking] = useState(false);
  const edit = origin === 'added' ? hostsText.open : hostsText.copy;
  return (
    <li className="atelier-host">
      <p>
        <strong>{profile.name}</strong>
        <span className="atelier-soft">{profile.matches.map(nameSite).join(', ')}</span>
      </p>
      <p className="atelier-host-state">
        <span data-granted={hasAccess}>
          <span aria-hidden="true">{hasAccess ? '✓' : '○'}</span> {hasAccess ? hostsText.granted : hostsText.toGrant}
        </span>
        <span className="atelier-soft">{hostsText.origins[origin]}</span>
      </p>
      <div className="ui-row">
        {!hasAccess && (
          <Button
            variant="secondary"
            aria-label={`${hostsText.connect} ${profile.name}`}
            onClick={() => void props.onConnect()}
          >
            {hostsText.connect}
          </Button>
        )}
        <a
          className="ui-button"
          data-variant="quiet"
          href={`#atelier/${profile.id}`}
          aria-label={`${edit} ${profile.name}`}
        >
          {edit}
        </a>
        <Button variant="quiet" aria-label={`${hostsText.export} ${profile.name}`} onClick={props.onExport}>
          {hostsText.export}
        </Button>
        {origin === 'added' && !isAsking && (
          <Button variant="quiet" aria-label={`${hostsText.remove} ${profile.name}`} onClick={() => setAsking(true)}>
            {hostsText.remove}
          </Button>
        )}
      </div>
      {isAsking && (
        <Notice
          tone="check"
          title={hostsText.removeAsk(profile.name)}
          live
          action={
            <>
              <Button onClick={() => setAsking(false)}>{hostsText.cancel}</Button>
              <Button onClick={() => void props.onRemove().then(() => setAsking(false))}>{hostsText.removeYes}</Button>
            </>
          }
        />
      )}
    </li>
  );
}
