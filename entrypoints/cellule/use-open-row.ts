// The row that is open: read again when it changes, and after a conflict, which is then said.
import { useCallback, useEffect, useRef, useState } from 'react';
import type { LocalDraftView } from '../../lib/cellule/local-view';
import type { CelluleRow, Received } from '../../lib/cellule/signalement-row';
import { onChanged } from '../../lib/edge/changes';
import { request } from '../../lib/edge/rpc';
import type { Failure } from '../../lib/failures';

export type OpenRow =
  | { readonly kind: 'none' }
  | { readonly kind: 'reading' }
  | { readonly kind: 'failed'; readonly failure: Failure }
  | { readonly kind: 'local'; readonly draft: LocalDraftView }
  | { readonly kind: 'received'; readonly received: Received; readonly isReloaded: boolean };

type Target = Pick<CelluleRow, 'where' | 'id'>;

export interface OpenRowActions {
  readonly open: OpenRow;
  readonly openRow: (target: Target | null) => void;
  /** Accepts, or asks for completion when a reason is given. */
  readonly decide: (reason: string | null) => Promise<Failure | null>;
}

/** `onDecided`: the list has to be asked again. */
export function useOpenRow(onDecided: () => void): OpenRowActions {
  const [open, setOpen] = useState<OpenRow>({ kind: 'none' });
  const target = useRef<Target | null>(null);

  const read = useCallback(async () => {
    const asked = target.current;
    if (asked === null) return;
    const next = await readTarget(asked, false);
    if (target.current === asked) setOpen(next);
  }, []);

  const openRow = useCallback(
    (next: Target | null) => {
      target.current = next === null ? null : { where: next.where, id: next.id };
      setOpen({ kind: next === null ? 'none' : 'reading' });
      void read();
    },
    [read],
  );

  useEffect(
    () =>
      onChanged((topic) => {
        if (topic === 'draft' && target.current?.where === 'local') void read();
      }),
    [read],
  );

  const decide = async (reason: string | null): Promise<Failure | null> => {
    if (open.kind !== 'received') return null;
    const { taskId, version } = open.received;
    const reply =
      reason === null
        ? await request('cellule.accept', { taskId, version })
        : await request('cellule.ask-completion', { taskId, version, reason });
    if (reply.ok) {
      if (target.current?.id === taskId) setOpen({ kind: 'received', received: reply.value, isReloaded: false });
      onDecided();
      return null;
    }
    if (reply.failure.code === 'server-conflict') {
      const again = await readTarget({ where: 'server', id: taskId }, true);
      if (again.kind === 'received' && target.current?.id === taskId) setOpen(again);
      onDecided();
    }
    return reply.failure;
  };

  return { open, openRow, decide };
}

async function readTarget(target: Target, isReloaded: boolean): Promise<OpenRow> {
  if (target.where === 'local') {
    const reply = await request('cellule.open-local', { draftId: target.id });
    return reply.ok ? { kind: 'local', draft: reply.value } : { kind: 'failed', failure: reply.failure };
  }
  const reply = await request('cellule.open-received', { taskId: target.id });
  return reply.ok
    ? { kind: 'received', received: reply.value, isReloaded }
    : { kind: 'failed', failure: reply.failure };
}
