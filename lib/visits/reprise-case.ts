// Does an absence call for a visite de reprise? The four cases of R. 4624-31 (law.md §1.3, P-RE-1 to P-RE-4).
// Where the text is silent (mixed causes) or the cause was not read, the answer is what is missing, never no.
import type { ArretCause } from '../dossier/dossier';
import { assertNever } from '../result';
import type { RuleSettings } from '../settings/settings';
import { type Absence, countPrescribed, joinArrets } from './absences';

/** Causes that the text treats alike. */
type CauseClass = 'maternite' | 'MP' | 'AT' | 'commun' | 'unlisted' | 'unread';

export type RepriseCase =
  /** `why`: « arrêt d’au moins 60 jours pour maladie ou accident non professionnel ». */
  | { readonly kind: 'required'; readonly why: string }
  | { readonly kind: 'not-required' }
  | { readonly kind: 'unsettled'; readonly missing: string };

const classes = ['maternite', 'MP', 'AT', 'commun'] as const;

/** Fewest days that call for the visit, and how to say it. */
const thresholds = {
  maternite: { days: 1, why: 'congé de maternité' },
  MP: { days: 1, why: 'absence pour maladie professionnelle' },
  AT: { days: 30, why: 'absence d’au moins 30\u00a0jours pour accident du travail' },
  commun: { days: 60, why: 'absence d’au moins 60\u00a0jours pour maladie ou accident non professionnel' },
} as const satisfies Record<(typeof classes)[number], { days: number; why: string }>;

/** For an absence that has ended; one without a known end answers as if it had not begun to count. */
export function judgeAbsence(absence: Absence, settings: RuleSettings): RepriseCase {
  const total = countPrescribed(absence) ?? 0;
  const found = new Set(absence.arrets.map((arret) => classify(arret.cause, settings)));
  const present = classes.filter((name) => found.has(name));
  const met = present.find((name) => countLongest(absence, name, settings) >= thresholds[name].days);
  if (met !== undefined) return { kind: 'required', why: thresholds[met].why };
  if (found.has('unread')) return { kind: 'unsettled', missing: 'la cause de l’arrêt' };
  const lowest = Math.min(...present.map((name) => thresholds[name].days));
  if (found.size > 1 && total >= lowest) {
    return {
      kind: 'unsettled',
      missing: 'l’avis du médecin\u00a0: causes mêlées, le texte ne dit pas comment compter',
    };
  }
  return { kind: 'not-required' };
}

/** Longest stretch of the absence for this class of causes alone. */
function countLongest(absence: Absence, name: CauseClass, settings: RuleSettings): number {
  const own = absence.arrets.filter((arret) => classify(arret.cause, settings) === name);
  return Math.max(0, ...joinArrets(own).map((stretch) => countPrescribed(stretch) ?? 0));
}

function classify(cause: ArretCause | null, { trajetAs }: RuleSettings): CauseClass {
  switch (cause) {
    case 'maternite':
    case 'MP':
    case 'AT':
      return cause;
    case 'trajet':
      return trajetAs === 'AT' ? 'AT' : 'commun';
    case 'maladie':
    case 'acc_non_pro':
      return 'commun';
    case 'autre':
      return 'unlisted';
    case null:
      return 'unread';
    default:
      return assertNever(cause);
  }
}
