// Who has an access on this computer, and a way to add one. Roles are declared here, and the screen says so.
import { useState } from 'react';
import type { Failure } from '../../lib/failures';
import type { Professional } from '../../lib/signalement/draft';
import { accessText, roleWords, settingsText } from '../../lib/text/settings';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';
import type { NewAccess } from './check-access';
import { CreateAccessForm } from './create-access-form';
import { Section } from './section';

export function AccessSection(props: {
  users: readonly Professional[];
  user: Professional | null;
  onCreate: (access: NewAccess) => Promise<Failure | null>;
}) {
  const [isAdding, setAdding] = useState(false);
  const [added, setAdded] = useState<string | null>(null);

  const create = async (access: NewAccess) => {
    const refusal = await props.onCreate(access);
    if (refusal === null) {
      setAdding(false);
      setAdded(access.name);
    }
    return refusal;
  };

  return (
    <Section id="access" title={settingsText.sections.access}>
      <ul className="settings-users" aria-label={accessText.listLabel}>
        {props.users.map((user) => (
          <li key={user.id}>
            <strong>{user.name}</strong>
            <span>
              {roleWords[user.role]}
              {user.rpps !== null && ` · RPPS ${user.rpps}`}
            </span>
            {user.id === props.user?.id && <em>{accessText.you}</em>}
          </li>
        ))}
      </ul>
      <p className="settings-note">{accessText.declared}</p>
      {added !== null && !isAdding && (
        <Notice tone="info" live>
          <p>{accessText.done(added)}</p>
        </Notice>
      )}
      {isAdding ? (
        <CreateAccessForm onCreate={create} onCancel={() => setAdding(false)} />
      ) : (
        <div>
          <Button onClick={() => setAdding(true)}>{accessText.add}</Button>
        </div>
      )}
    </Section>
  );
}
