// A draft that waits on this computer, as this reader may see it. Nothing can be decided on it here.

import type { LocalDraftView } from '../../lib/cellule/local-view';
import type { IsoDay } from '../../lib/dossier/dossier';
import { agreementWords, celluleText } from '../../lib/text/cellule';
import { Notice } from '../ui/notice';
import { HiddenLayer, LayerSection } from './layer-section';
import { readLocalLines } from './read-local-lines';
import { WorkerHeading } from './worker-heading';

export function LocalDetail({ draft, today }: { draft: LocalDraftView; today: IsoDay }) {
  const { fields, values } = draft;
  const missing = draft.missing.map((field) => field.label);
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls and holds nothing else that the keyboard could reach */}
      <section className="cellule-detail-scroll" aria-label={celluleText.localLabel} tabIndex={0}>
        <WorkerHeading
          worker={draft.worker}
          today={today}
          author={draft.author}
          at={draft.since}
          atLabel={celluleText.begunOn}
          isUrgent={false}
        />
        <Notice tone="info">
          <p>{missing.length === 0 ? celluleText.nothingMissing : celluleText.missing(missing)}</p>
        </Notice>
        <LayerSection
          title={celluleText.layers.administrative}
          lines={readLocalLines(fields, values, 'administrative')}
        />
        {draft.withheld.includes('functional-without-agreement') ? (
          <HiddenLayer sentence={celluleText.functionalWithheld} />
        ) : (
          <LayerSection title={celluleText.layers.functional} lines={readLocalLines(fields, values, 'functional')} />
        )}
        {draft.withheld.includes('medical') ? (
          <HiddenLayer sentence={celluleText.medicalHidden} />
        ) : (
          <LayerSection title={celluleText.layers.medical} lines={readLocalLines(fields, values, 'medical')} />
        )}
        <section className="cellule-layer" aria-label={celluleText.agreementTitle}>
          <h3>{celluleText.agreementTitle}</h3>
          <p>{agreementWords[draft.agreement]}</p>
        </section>
      </section>
      <footer className="cellule-bar">
        <p>{celluleText.localNote}</p>
      </footer>
    </>
  );
}
