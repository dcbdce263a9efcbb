// Wires the page of one questionnaire: which it opens by the page's address, saving, approving, and the way back.
import { type ReactNode, useEffect } from 'react';
import { InstrumentPage } from '../../components/instruments/instrument-page';
import { request } from '../../lib/edge/rpc';
import { saveFile } from '../../lib/edge/save-file';
import { goToHash } from '../../lib/edge/use-hash';
import type { Failure } from '../../lib/failures';
import type { Input, InstrumentsView, Reply } from '../../lib/messages';
import { startVersion } from '../../lib/questionnaire/edit';
import { emptyInstrument } from '../../lib/questionnaire/shipped';
import type { Professional } from '../../lib/signalement/draft';

/** `new`: the empty template. `new/<id>`: the next version of that one. */
const fresh = /^new(?:\/(.+))?$/;

export function InstrumentApp(props: {
  id: string;
  instruments: InstrumentsView['instruments'];
  user: Professional | null;
  header: (title: string | null) => ReactNode;
  onChange: () => Promise<void>;
}) {
  const { id, instruments } = props;
  const made = fresh.exec(id);
  const kept = instruments.find((one) => one.id === id) ?? null;
  const before = instruments.find((one) => one.id === made?.[1]);
  const isLost = made === null && kept === null;
  useEffect(() => {
    if (isLost) goToHash('questionnaires');
  }, [isLost]);
  if (isLost) return null;

  const settle = async (reply: Reply<'instruments.read'>): Promise<Failure | null> => {
    if (!reply.ok) return reply.failure;
    await props.onChange();
    return null;
  };
  const save = async (input: Input<'instruments.save'>): Promise<Failure | null> => {
    const reply = await request('instruments.save', input);
    const failure = await settle(reply);
    const saved = reply.ok ? reply.value.instruments.at(-1) : undefined;
    if (input.id === null && saved !== undefined) goToHash(`questionnaire/${saved.id}`);
    return failure;
  };
  const own = kept?.id ?? '';
  return (
    <InstrumentPage
      key={id}
      header={props.header(kept?.instrument.title ?? null)}
      start={kept?.instrument ?? (before === undefined ? emptyInstrument : startVersion(before.instrument))}
      kept={kept}
      isMedecin={props.user?.role === 'medecin'}
      onSave={(source) => save({ id: kept?.id ?? null, source })}
      onApprove={async () => settle(await request('instruments.approve', { id: own, hash: kept?.hash ?? '' }))}
      onUse={async () => settle(await request('instruments.use', { id: own }))}
      onWithdraw={async (reason) => settle(await request('instruments.withdraw', { id: own, reason }))}
      onExport={(source) => saveFile('questionnaire.json', source)}
      onNewVersion={() => goToHash(`questionnaire/new/${own}`)}
    />
  );
}
