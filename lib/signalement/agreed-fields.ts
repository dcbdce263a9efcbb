// Fields that only leave with the worker's agreement that a partner be contacted (fourth statement, §2.3). Layers are
// judged elsewhere (departure-of.ts, lib/cellule/local-view.ts).
import type { ConsentRecord } from './consent';
import type { FormField } from './form';

/** The fields that no refusal of a partner holds back. Not asked yet is held back too. */
export function listAgreed(fields: readonly FormField[], consent: ConsentRecord): readonly FormField[] {
  const isContacted = consent.statements.partners === 'accepted';
  return fields.filter(
    ({ needsPartner }) => needsPartner === undefined || (isContacted && consent.partners.includes(needsPartner)),
  );
}
