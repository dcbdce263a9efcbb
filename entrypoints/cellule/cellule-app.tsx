// Wires the cellule page to the background: session, list, the open row, decisions. It judges nothing.

import { useState } from 'react';
import { CellulePage } from '../../components/cellule/cellule-page';
import { nameRow } from '../../components/cellule/filter-rows';
import { LocalDetail } from '../../components/cellule/local-detail';
import { ReceivedDetail } from '../../components/cellule/received-detail';
import { FailedPage } from '../../components/page/failed-page';
import { LockedPage } from '../../components/page/locked-page';
import { PageHeader } from '../../components/page/page-header';
import { WatchedText } from '../../components/signalement/text-warnings';
import { Button } from '../../components/ui/button';
import { FailureNotice } from '../../components/ui/failure-notice';
import type { CelluleRow } from '../../lib/cellule/signalement-row';
import { readNow, readToday } from '../../lib/edge/clock';
import { request } from '../../lib/edge/rpc';
import { useTouch } from '../../lib/edge/use-touch';
import { useView } from '../../lib/edge/use-view';
import type { SessionView } from '../../lib/messages';
import { assertNever } from '../../lib/result';
import { celluleText } from '../../lib/text/cellule';
import { type OpenRowActions, useOpenRow } from './use-open-row';

export function CelluleApp() {
  const session = useView('session.read', {}, ['session']);
  const { view } = session;
  if (view === null) {
    return session.failure && <FailedPage failure={session.failure} onRetry={session.refresh} />;
  }
  if (view.vault !== 'unlocked' || view.user === null) {
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

function Unlocked({ session, onLock }: { session: SessionView; onLock: () => void }) {
  useTouch();
  const list = useView('cellule.read', {}, ['draft', 'outbox', 'settings']);
  const settings = useView('settings.read', {}, ['settings']);
  const [openName, setOpenName] = useState<string | null>(null);
  const opened = useOpenRow(() => void list.refresh());
  const choose = (row: CelluleRow | null) => {
    setOpenName(row === null ? null : nameRow(row));
    opened.openRow(row);
  };
  if (list.view === null) return list.failure && <FailedPage failure={list.failure} onRetry={list.refresh} />;
  return (
    <CellulePage
      header={
        <PageHeader
          title={settings.view?.service.cellule || celluleText.title}
          service={settings.view?.service.name}
          user={session.user}
        >
          <Button variant="quiet" onClick={onLock}>
            {celluleText.lock}
          </Button>
        </PageHeader>
      }
      rows={list.view.rows}
      server={list.failure ?? list.view.server}
      store={list.view.store}
      now={readNow()}
      open={openName}
      onOpen={choose}
      onClose={() => choose(null)}
      onRefresh={() => void list.refresh()}
    >
      <WatchedText value={{ medicalWords: settings.view?.form.medicalWords ?? null, ownNames: [] }}>
        <Opened opened={opened} canDecide={session.user?.role !== 'idest'} canChoose={list.view.rows.length > 0} />
      </WatchedText>
    </CellulePage>
  );
}

function Opened(props: { opened: OpenRowActions; canDecide: boolean; canChoose: boolean }) {
  const { opened, canDecide } = props;
  const { open } = opened;
  switch (open.kind) {
    case 'none':
      return props.canChoose && <p className="cellule-empty">{celluleText.chooseOne}</p>;
    case 'reading':
      return <p className="cellule-empty">{celluleText.reading}</p>;
    case 'failed':
      return (
        <div className="cellule-detail-scroll">
          <FailureNotice failure={open.failure} />
        </div>
      );
    case 'local':
      return <LocalDetail draft={open.draft} today={readToday()} />;
    case 'received':
      return (
        <ReceivedDetail
          received={open.received}
          today={readToday()}
          isReloaded={open.isReloaded}
          canDecide={canDecide}
          onAccept={() => opened.decide(null)}
          onAskCompletion={(reason) => opened.decide(reason)}
        />
      );
    default:
      return assertNever(open);
  }
}
