// First run: nothing can be kept before there is an access, so this comes first and alone.
import '../page/page.css';
import './settings.css';
import type { Failure } from '../../lib/failures';
import { accessText } from '../../lib/text/settings';
import type { NewAccess } from './check-access';
import { CreateAccessForm } from './create-access-form';

export function FirstAccess({ onCreate }: { onCreate: (access: NewAccess) => Promise<Failure | null> }) {
  return (
    <main className="page-column page-narrow settings-first">
      <img src="/icons/mark.svg" width="40" height="40" alt="Vigie PDP" />
      <h1>{accessText.first}</h1>
      <p>{accessText.firstWhy}</p>
      <p className="settings-note">{accessText.declared}</p>
      <CreateAccessForm onCreate={onCreate} />
    </main>
  );
}
