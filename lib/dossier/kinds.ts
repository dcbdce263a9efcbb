// Words of hosts for visits and causes of arrêts, and what they mean here. A word that is not listed is not understood:
// a rule that needs it then answers "unknown".
import { foldText } from '../profiles/text';
import type { ArretCause, VisitKind } from './dossier';

/** instruments-forms-indicators.md §4.4; keys are folded (no accents, no case, straight apostrophe). */
const visitWords: Readonly<Record<VisitKind, readonly string[]>> = {
  VIP_I: ['vip initiale', 'vipi', "visite d'information et de prevention initiale"],
  VIP_P: ['vip periodique', 'vipp', "visite d'information et de prevention periodique"],
  SIR_E: [
    "examen d'aptitude a l'embauche",
    "examen medical d'aptitude a l'embauche",
    "examen medical d'embauche",
    'sir embauche',
  ],
  SIR_P: [
    'examen periodique',
    'examen medical periodique',
    "examen medical d'aptitude periodique",
    "examen d'aptitude periodique",
    'sir periodique',
  ],
  SIR_INT: ['visite intermediaire', 'sir intermediaire'],
  PRE: ['pre-reprise', 'prereprise', 'visite de pre-reprise', 'visite de prereprise'],
  REP: ['reprise', 'visite de reprise', 'examen de reprise', 'visite de reprise du travail'],
  DEM: [
    'visite a la demande',
    'a la demande',
    'a la demande du salarie',
    "a la demande de l'employeur",
    'a la demande du medecin du travail',
    'visite a la demande du salarie',
    "visite a la demande de l'employeur",
    'visite a la demande du medecin du travail',
  ],
  MIC: ['mi-carriere', 'visite de mi-carriere', 'visite mi-carriere', 'visite medicale de mi-carriere'],
  PEX: ['visite post-exposition', 'visite post-professionnelle', 'visite de fin de carriere', 'post-exposition'],
};

/** law.md §0.4. */
const causeWords: Readonly<Record<ArretCause, readonly string[]>> = {
  maladie: ['maladie', 'arret maladie', 'maladie simple', 'maladie ordinaire', 'maladie non professionnelle', 'mal'],
  acc_non_pro: [
    'accident de la vie privee',
    'accident non professionnel',
    'accident de la vie courante',
    'accident de droit commun',
  ],
  AT: ['accident du travail', 'accident de travail', 'at'],
  trajet: ['accident de trajet', 'trajet', 'accident du trajet'],
  MP: ['maladie professionnelle', 'mp'],
  maternite: ['maternite', 'conge de maternite', 'conge maternite'],
  autre: ['autre', 'autre motif', 'conge de paternite', 'conge parental'],
};

const visitKinds = indexWords(visitWords);
const arretCauses = indexWords(causeWords);

/** One label may name two visits held together (« VIP périodique + mi-carrière »); empty: not understood. */
export function parseVisitKinds(label: string): VisitKind[] {
  const kinds = foldText(label)
    .split(/ *(?:\+|&|\/) */)
    .map((part) => visitKinds.get(part));
  return kinds.every((kind) => kind !== undefined) ? [...new Set(kinds)] : [];
}

export function parseArretCause(label: string): ArretCause | null {
  return arretCauses.get(foldText(label)) ?? null;
}

function indexWords<K extends string>(words: Readonly<Record<K, readonly string[]>>): ReadonlyMap<string, K> {
  const index = new Map<string, K>();
  for (const kind of Object.keys(words) as K[]) for (const word of words[kind]) index.set(word, kind);
  return index;
}
