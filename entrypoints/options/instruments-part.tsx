// Wires the list of questionnaires to the background.
import { InstrumentsSection } from '../../components/instruments/instruments-section';
import { request } from '../../lib/edge/rpc';
import type { InstrumentsView } from '../../lib/messages';
import { shippedInstrument } from '../../lib/questionnaire/shipped';
import type { Professional } from '../../lib/signalement/draft';

export function InstrumentsPart(props: {
  instruments: InstrumentsView['instruments'];
  user: Professional | null;
  onChange: () => Promise<void>;
}) {
  return (
    <InstrumentsSection
      instruments={props.instruments}
      shipped={shippedInstrument}
      isMedecin={props.user?.role === 'medecin'}
      onUseShipped={async () => {
        const reply = await request('instruments.use', { id: null });
        await props.onChange();
        return reply.ok ? null : reply.failure;
      }}
      onImport={async (source) => {
        const reply = await request('instruments.save', { id: null, source });
        if (!reply.ok) return reply.failure;
        await props.onChange();
        return { title: reply.value.instruments.at(-1)?.instrument.title ?? '' };
      }}
    />
  );
}
