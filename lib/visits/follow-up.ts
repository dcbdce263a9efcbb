// What the follow-up of the dossier says of the longest time between two visits (law.md §1.7). Always a maximum: the
// médecin's protocol may shorten it, and no dossier shows the protocol.
import type { FollowUp } from '../dossier/dossier';
import { foldText } from '../profiles/text';
import { nameMissing } from './missing-field';
import type { Source, VisitFacts } from './visit-answer';

const asOf = 'état du 27/03/2026';
const isMaximum =
  'La durée est un maximum\u00a0: le protocole du médecin peut la réduire, le dossier ne le montre pas.';

const listChanged = 'La liste des postes à risques (R. 4624-23) a changé le 10/04/2026, nouveau texte non lu.';

export const followUpSources: Readonly<Record<FollowUp | 'category-A' | 'any', Source>> = {
  SI: { text: 'Code du travail, art. R. 4624-16', status: 'law', asOf, doubt: isMaximum },
  SIA: { text: 'Code du travail, art. R. 4624-17', status: 'law', asOf, doubt: isMaximum },
  SIR: { text: 'Code du travail, art. R. 4624-28', status: 'law', asOf, doubt: `${isMaximum} ${listChanged}` },
  'category-A': { text: 'Code du travail, art. R. 4451-82', status: 'law', asOf, doubt: isMaximum },
  any: {
    text: 'Code du travail, art. R. 4624-16, R. 4624-17, R. 4624-28 et R. 4451-82',
    status: 'law',
    asOf,
    doubt: `${isMaximum} ${listChanged}`,
  },
};

export interface KnownFollowUp {
  readonly kind: FollowUp | 'category-A';
  /** Most years between two visits of this follow-up. */
  readonly years: number;
}

const years: Readonly<Record<KnownFollowUp['kind'], number>> = { SI: 5, SIA: 3, SIR: 4, 'category-A': 1 };

/** Every follow-up that what was read allows; several when the exposures of a SIR were not read: `missing` says it. */
export function listFollowUps({ dossier }: VisitFacts): {
  readonly kinds: readonly KnownFollowUp[];
  readonly missing: readonly string[];
} {
  const { followUp, exposures } = dossier.fields;
  if (followUp.state !== 'read') return { kinds: [], missing: nameMissing('le type de suivi', followUp) };
  if (followUp.value !== 'SIR') return { kinds: [make(followUp.value)], missing: [] };
  if (exposures.state !== 'read') {
    return { kinds: [make('SIR'), make('category-A')], missing: nameMissing('les expositions', exposures) };
  }
  return { kinds: [make(isCategoryA(exposures.value) ? 'category-A' : 'SIR')], missing: [] };
}

function make(kind: KnownFollowUp['kind']): KnownFollowUp {
  return { kind, years: years[kind] };
}

/** « Rayonnements ionisants, catégorie A ». */
function isCategoryA(exposures: string): boolean {
  const folded = foldText(exposures);
  return /rayonnement/.test(folded) && /\bcat(?:egorie|\.)? *a\b/.test(folded);
}
