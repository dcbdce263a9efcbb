// Wires « Mes signalements » to the background: who is here, then their lines. Wiring only.
import { OwnList } from '../../components/drafts/own-list';
import { FailedPage } from '../../components/page/failed-page';
import { LockedPage } from '../../components/page/locked-page';
import { PageHeader } from '../../components/page/page-header';
import { Button } from '../../components/ui/button';
import { FailureNotice } from '../../components/ui/failure-notice';
import { request } from '../../lib/edge/rpc';
import { useTouch } from '../../lib/edge/use-touch';
import { useView } from '../../lib/edge/use-view';
import type { SessionView } from '../../lib/messages';
import { celluleText } from '../../lib/text/cellule';
import { ownListText } from '../../lib/text/own-list';
import { uiText } from '../../lib/text/ui';

export function OwnListApp() {
  const session = useView('session.read', {}, ['session']);
  const { view } = session;
  if (view === null) return session.failure && <FailedPage failure={session.failure} onRetry={session.refresh} />;
  if (view.vault !== 'unlocked' || view.user === null || view.workerMode) {
    return (
      <LockedPage
        session={view}
        wayOut={<a href="/guide.html">{celluleText.toGuide}</a>}
        onUnlock={async (userId, passphrase) => {
          const reply = await request('session.unlock', { userId, passphrase });
          if (reply.ok) await session.refresh();
          return reply.ok ? null : reply.failure;
        }}
      />
    );
  }
  return <Unlocked session={view} onLock={() => void request('session.lock', {}).then(session.refresh)} />;
}

function Unlocked({ session, onLock }: { readonly session: SessionView; readonly onLock: () => void }) {
  useTouch();
  const list = useView('own.read', {}, ['draft', 'outbox', 'session', 'settings']);
  const failure = list.failure ?? list.view?.server ?? null;
  return (
    <>
      <PageHeader title={ownListText.title} user={session.user}>
        <Button variant="quiet" onClick={onLock}>
          {ownListText.lock}
        </Button>
      </PageHeader>
      <main className="page-column" aria-label={ownListText.label}>
        {failure !== null && (
          <FailureNotice
            failure={failure}
            action={<Button onClick={() => void list.refresh()}>{uiText.retry}</Button>}
          />
        )}
        {list.view !== null && <OwnList lines={list.view.lines} />}
      </main>
    </>
  );
}
