// Where a rule comes from: the article, of what kind, of which date, and the doubt that remains.

import { cardText } from '../../lib/text/card';
import type { Evidence, Source } from '../../lib/visits/visit-answer';
import { OriginLine } from '../ui/origin-line';

export function SourceLine({ source }: { readonly source: Source }) {
  return (
    <>
      <OriginLine text={cardText.source(source.text, cardText.status[source.status], source.asOf)} />
      {source.doubt !== undefined && <OriginLine text={cardText.doubt(source.doubt)} />}
    </>
  );
}

export function EvidenceList({ evidence }: { readonly evidence: readonly Evidence[] }) {
  if (evidence.length === 0) return null;
  return (
    <ul className="evidence" aria-label={cardText.evidence}>
      {evidence.map((fact) => (
        <li key={`${fact.text} ${fact.page}`}>
          {fact.text} <span className="evidence-page">{cardText.page(fact.page)}</span>
        </li>
      ))}
    </ul>
  );
}
