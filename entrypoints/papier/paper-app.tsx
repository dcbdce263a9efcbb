// Wires a paper to the background: asked by the ticket after `#`, shown to whom it was written for, and to nobody while
// Vigie is locked. The address names nobody.
import { useEffect } from 'react';
import { FailedPage } from '../../components/page/failed-page';
import { LockedPage } from '../../components/page/locked-page';
import { PaperPage } from '../../components/papers/paper-page';
import { makeOpaque } from '../../lib/edge/opaque-picture';
import { request } from '../../lib/edge/rpc';
import { savePdf } from '../../lib/edge/save-file';
import { useHash } from '../../lib/edge/use-hash';
import { useTouch } from '../../lib/edge/use-touch';
import { useView } from '../../lib/edge/use-view';
import type { Block, Paper } from '../../lib/papers/paper';
import { paperPageText } from '../../lib/text/papers';

export function PaperApp() {
  useTouch();
  const ticket = useHash();
  const session = useView('session.read', {}, ['session']);
  const { view, failure, refresh } = useView('papers.read', { ticket }, ['session']);
  const isRead = view !== null && failure === null && view.readerId === session.view?.user?.id;
  usePageTitle(isRead ? view.paper.title : paperPageText.tools);

  if (session.view === null)
    return session.failure && <FailedPage failure={session.failure} onRetry={session.refresh} />;
  if (session.view.vault !== 'unlocked') {
    return (
      <LockedPage
        session={session.view}
        wayOut={null}
        onUnlock={async (userId, passphrase) => {
          const reply = await request('session.unlock', { userId, passphrase });
          if (reply.ok) await Promise.all([session.refresh(), refresh()]);
          return reply.ok ? null : reply.failure;
        }}
      />
    );
  }
  if (failure !== null) return <FailedPage failure={failure} onRetry={refresh} />;
  if (!isRead) return null;
  return (
    <PaperPage paper={view.paper} onPrint={() => window.print()} onSave={() => saveAsPdf(view.paper, view.fileName)} />
  );
}

/** Loads what writes files only now. Answers whether some letters could not be written. */
async function saveAsPdf(paper: Paper, name: string): Promise<{ readonly hasUnknown: boolean } | null> {
  try {
    const [{ writePdf }, { readFonts }] = await Promise.all([
      import('../../lib/papers/pdf/write-pdf'),
      import('./fonts'),
    ]);
    const { bytes, hasUnknown } = await writePdf(await withOpaquePictures(paper), readFonts(), new Date(), 'Vigie PDP');
    savePdf(name, bytes);
    return { hasUnknown };
  } catch {
    // A part of the extension that does not load (an update meanwhile): the page itself can still be printed.
    return null;
  }
}

async function withOpaquePictures(paper: Paper): Promise<Paper> {
  const blocks = await Promise.all(
    paper.blocks.map(async (block): Promise<Block> => {
      if (block.kind !== 'signature' || block.picture === undefined) return block;
      return { ...block, picture: await makeOpaque(block.picture) };
    }),
  );
  return { ...paper, blocks };
}

function usePageTitle(title: string): void {
  useEffect(() => {
    document.title = title;
  }, [title]);
}
