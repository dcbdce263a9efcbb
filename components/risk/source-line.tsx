// Where a rule comes from: the article, of what kind, of which date, and the doubt that remains.

import { cardText } from '../../lib/text/card';
import type { Evidence, Source } from '../../lib/visits/visit-answer';
import { OriginLine } from '../ui/origin-line';
import { ShownPlace } from '../ui/shown-place';

export function SourceLine({ source }: { readonly source: Source }) {
  return (
    <>
      <OriginLine>{cardText.source(source.text, cardText.status[source.status], source.asOf)}</OriginLine>
      {source.doubt !== undefined && <OriginLine>{cardText.doubt(source.doubt)}</OriginLine>}
    </>
  );
}

export function EvidenceList({ evidence }: { readonly evidence: readonly Evidence[] }) {
  if (evidence.length === 0) return null;
  return (
    <ul className="evidence" aria-label={cardText.evidence}>
      {evidence.map((fact) => (
        <li key={`${fact.text} ${fact.page}`}>
          <ShownPlace place={fact.place}>{fact.text}</ShownPlace>{' '}
          <span className="evidence-page">{cardText.page(fact.page)}</span>
        </li>
      ))}
    </ul>
  );
}
