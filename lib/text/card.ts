// French words of the card: results of rules, visits, their sources and doubts.
import type { VisitKind } from '../dossier/dossier';
import type { Source, VisitStatus } from '../visits/visit-answer';
import { NBSP } from './typography';

export const cardText = {
  results: { flag: 'Signalé', unknown: 'Inconnu', clear: 'Écarté' },
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
  others: 'Autres règles',
  visits: 'Visites',
  visitStatus: {
    due: 'Due',
    possible: 'Possible',
    late: 'En retard',
    'not-due': 'Pas due',
    unknown: 'Inconnu',
  } satisfies Record<VisitStatus, string>,
  before: (day: string) => `avant le${NBSP}${day}`,
  visitKinds: {
    VIP_I: 'Visite d’information et de prévention initiale',
    VIP_P: 'Visite d’information et de prévention périodique',
    SIR_E: 'Examen d’aptitude à l’embauche',
    SIR_P: 'Examen périodique, suivi renforcé',
    SIR_INT: 'Visite intermédiaire, suivi renforcé',
    PRE: 'Pré-reprise',
    REP: 'Reprise',
    DEM: 'Visite à la demande',
    MIC: 'Mi-carrière',
    PEX: 'Post-exposition',
  } satisfies Record<VisitKind, string>,
} as const;
