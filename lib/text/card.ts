// French words of the card: results of rules, visits, their sources and doubts.
import type { AnswerKind, Source, VisitStatus } from '../visits/visit-answer';
import { NBSP } from './typography';

export const cardText = {
  results: { flag: 'Signalé', unknown: 'Inconnu', clear: 'Écarté' },
  noted: 'Noté',
  missing: (missing: readonly string[]) => `Il manque${NBSP}: ${missing.join(', ')}.`,
  evidence: 'Dans le dossier',
  page: (page: string) => `onglet ${page}`,
  doubt: (doubt: string) => `Réserve${NBSP}: ${doubt}`,
  status: { law: 'loi', ministry: 'ministère', practice: 'usage', service: 'choix du service' } satisfies Record<
    Source['status'],
    string
  >,
  source: (text: string, status: string, asOf: string) => `${text} (${status}, ${asOf})`,
  signs: 'Signes repérés',
  unknowns: 'Il manque',
  waiting: (titles: readonly string[]) => `Pour répondre sur${NBSP}: ${titles.join(', ')}.`,
  context: 'À garder en tête',
  others: 'Autres règles',
  visits: 'Visites',
  askedBy: (who: string) => `Qui peut la demander${NBSP}: ${lowerFirst(who)}`,
  conductedBy: (who: string) => `Qui peut la conduire${NBSP}: ${lowerFirst(who)}`,
  visitStatus: {
    due: 'Due',
    possible: 'Possible',
    late: 'En retard',
    'not-due': 'Pas due',
    unknown: 'Inconnu',
  } satisfies Record<VisitStatus, string>,
  before: (day: string) => `avant le${NBSP}${day}`,
  visitKinds: {
    MIC: 'Mi-carrière',
    MIC_RETURN: 'Mi-carrière au retour à l’emploi',
    PRE: 'Pré-reprise',
    LIAISON: 'Rendez-vous de liaison',
    REP: 'Reprise',
    PERIODIC: 'Suivi périodique',
    SIR_INT: 'Visite intermédiaire',
    DEM: 'Visite à la demande',
    PEX: 'Post-exposition',
  } satisfies Record<AnswerKind, string>,
} as const;

/** What becomes of the card. */
export const fateText = {
  title: 'Et maintenant',
  open: 'Rien n’est encore décidé pour ces signes.',
  accept: 'Prendre en compte',
  setAside: 'Écarter',
  reason: 'Pourquoi les écarter',
  reasonHelp: 'Quelques mots neutres suffisent. La personne peut voir l’écran.',
  confirm: 'Écarter ces signes',
  keep: 'Les garder',
  accepted: (day: string, by: string) => `Pris en compte le ${day} par ${by}.`,
  isSetAside: (day: string, by: string, reason: string) => `Écarté le ${day} par ${by}${NBSP}: ${endWithPoint(reason)}`,
  comesBack: 'La carte revient si le dossier change.',
} as const;

function endWithPoint(text: string): string {
  return /[.!?…]$/.test(text) ? text : `${text}.`;
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLocaleLowerCase('fr') + text.slice(1);
}
