// Who may ask for each visit and who may conduct it (law.md §1.1 to §1.8). A nurse acts by the médecin's written protocol,
// never concludes on medical elements, and never for the post-exposition (R. 4623-14 II).
import type { AnswerKind, Source } from './visit-answer';

export interface Conduct {
  readonly askedBy: string;
  readonly by: string;
  readonly source: Source;
}

const asOf = 'état du 27/03/2026';
const delegation: Source = {
  text: 'Code du travail, art. R. 4623-14 II et L. 4624-1',
  status: 'law',
  asOf,
  doubt:
    'La loi nomme le médecin du travail\u00a0; la délégation à l’infirmier repose sur le décret et sur les questions-réponses du ministère (08/10/2024).',
};
const ipaLaw: Source = {
  text: 'Code du travail, art. L. 4624-2-2 II et R. 4623-14 II',
  status: 'law',
  asOf,
  doubt:
    'L. 4624-2-2 modifié le 29/07/2026, nouveau texte non lu. La loi nomme le médecin et l’infirmier en pratique avancée\u00a0; l’infirmier de santé au travail agit par protocole (décret et ministère, 08/10/2024).',
};
const byProtocol =
  'Médecin du travail\u00a0; par protocole écrit, collaborateur médecin, interne, infirmier de santé au travail ou en pratique avancée\u00a0; médecin praticien correspondant en suivi simple seulement.';
const midCareer =
  'Médecin du travail\u00a0; infirmier en pratique avancée, ou infirmier de santé au travail par protocole écrit, sans proposer de mesures\u00a0; collaborateur médecin ou interne par protocole\u00a0; médecin praticien correspondant en suivi simple seulement.';

export const conducts: Readonly<Record<AnswerKind, Conduct>> = {
  MIC: { askedBy: 'L’employeur, le travailleur ou le service.', by: midCareer, source: ipaLaw },
  MIC_RETURN: { askedBy: 'L’employeur, le travailleur ou le service.', by: midCareer, source: ipaLaw },
  PRE: {
    askedBy:
      'Le travailleur, son médecin traitant, les services médicaux de l’Assurance maladie ou le médecin du travail\u00a0; jamais l’employeur.',
    by: byProtocol,
    source: delegation,
  },
  REP: {
    askedBy: 'L’employeur saisit le service dès qu’il connaît la fin de l’arrêt.',
    by: `${byProtocol} L’inaptitude relève du médecin seul.`,
    source: delegation,
  },
  LIAISON: {
    askedBy: 'L’employeur ou le travailleur.',
    by: 'L’employeur et le travailleur se rencontrent\u00a0; le service y est associé et participe en tant que de besoin.',
    source: { text: 'Code du travail, art. L. 1226-1-3 et R. 4624-33-1', status: 'law', asOf },
  },
  PERIODIC: {
    askedBy: 'Personne n’a à le faire\u00a0: le service l’organise.',
    by: 'Visite d’information et de prévention\u00a0: tout professionnel de santé du service, par protocole. Examen d’aptitude du suivi renforcé\u00a0: médecin du travail (collaborateur ou interne par protocole), jamais un infirmier.',
    source: delegation,
  },
  SIR_INT: {
    askedBy: 'Personne n’a à le faire\u00a0: le service l’organise.',
    by: 'Médecin du travail, ou par protocole écrit collaborateur médecin, interne, infirmier de santé au travail ou en pratique avancée\u00a0; pas le médecin praticien correspondant.',
    source: delegation,
  },
  DEM: {
    askedBy: 'Le travailleur, l’employeur ou le médecin du travail.',
    by: 'Le médecin du travail ou un autre professionnel de santé du service, au choix du travailleur.',
    source: { text: 'Code du travail, art. R. 4624-34 et R. 4623-14', status: 'law', asOf },
  },
  PEX: {
    askedBy:
      'L’employeur informe le service\u00a0; sinon le travailleur la demande, d’un mois avant à six mois après la fin de l’exposition.',
    by: 'Médecin du travail seul.',
    source: { text: 'Code du travail, art. R. 4624-28-1, R. 4624-28-2 et R. 4623-14 II', status: 'law', asOf },
  },
};
