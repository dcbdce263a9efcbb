// PERSONNE FICTIVE. Views of the panel for the component tests: invented people, invented dossier.
import type { Dossier, Read, WorkerIdentity } from '../../lib/dossier/dossier';
import type { DraftView, PanelView, ReceiptView } from '../../lib/messages';
import { type FieldId, fieldIds } from '../../lib/profiles/profile';
import type { Instrument } from '../../lib/questionnaire/instrument';
import type { RuleResult } from '../../lib/rules/rule';
import type { Draft, Professional } from '../../lib/signalement/draft';
import type { FormField } from '../../lib/signalement/form';
import type { Source } from '../../lib/visits/visit-answer';

const at = '2026-11-22T10:42:00+01:00';

export const claire: WorkerIdentity = {
  hostId: 'demo',
  dossierNumber: '8841',
  birthName: 'Roux',
  usedName: 'Petit',
  givenNames: 'Claire',
  birthDate: '1981-09-05',
  sex: 'F',
};

export const erwan: WorkerIdentity = {
  hostId: 'demo',
  dossierNumber: '9102',
  birthName: 'Le Bihan',
  usedName: null,
  givenNames: 'Erwan',
  birthDate: '1975-02-11',
  sex: 'M',
};

export const ines: Professional = { id: 'u1', name: 'Inès Moreau', role: 'idest', rpps: null };
export const paul: Professional = { id: 'u2', name: 'Dr Paul Lefèvre', role: 'medecin', rpps: null };

function readHere<T>(value: T, where: string, page: string): Read<T> {
  return { state: 'read', value, origin: { where, page, text: String(value), readAt: at } };
}

export function makeDossier(worker: WorkerIdentity): Dossier {
  const absent = Object.fromEntries(fieldIds.map((id): [FieldId, Read<never>] => [id, { state: 'absent' }]));
  return {
    hostId: 'demo',
    identity: worker,
    fields: {
      ...(absent as Dossier['fields']),
      jobTitle: readHere('Cariste', 'Poste', 'Identité et employeur'),
      employerName: readHere('Logistique Express', 'Employeur', 'Identité et employeur'),
      followUp: readHere('SIR', 'Suivi', 'Identité et employeur'),
    },
    lists: {
      visits: { state: 'read', rows: [], unread: 0, page: 'Visites', readAt: at },
      arrets: { state: 'not-shown', page: 'Arrêts de travail' },
      mesures: { state: 'absent' },
    },
    readAt: at,
  };
}

export const instrument: Instrument = {
  canonical: 'urn:demo|1',
  title: 'Repérage mi-carrière, 4 questions',
  banner: 'Questionnaire de repérage non validé scientifiquement, aide à l’entretien',
  levelLabels: {
    none: 'Pas d’incapacité prévisible',
    possible: 'Incapacité possible à terme, à surveiller',
    foreseeable: 'Incapacité prévisible, reclassement à envisager',
  },
  questions: [
    {
      linkId: 'q1',
      short: 'Capacité ressentie',
      shape: 'scale',
      text: 'Aujourd’hui, sur une échelle de 0 à 10, à quel point vous sentez-vous en mesure de faire votre travail ? (0 : plus du tout en mesure ; 10 : tout à fait en mesure)',
      options: Array.from({ length: 11 }, (_, n) => ({ code: `v${n}`, label: String(n), strength: null })),
    },
    {
      linkId: 'q2',
      short: 'Projection à deux ans',
      shape: 'choice',
      text: 'Si votre santé reste ce qu’elle est, pensez-vous pouvoir garder ce poste dans les deux ans qui viennent ?',
      options: [
        { code: 'yes', label: 'Oui', strength: null },
        { code: 'adapted', label: 'Oui, avec des aménagements', strength: 'moderate' },
        { code: 'unknown', label: 'Je ne sais pas', strength: 'moderate' },
        { code: 'no', label: 'Non', strength: 'strong' },
      ],
    },
    {
      linkId: 'q3',
      short: 'Limitation',
      shape: 'choice',
      text: 'Depuis au moins six mois, êtes-vous limité(e) dans votre travail à cause d’un problème de santé ?',
      options: [
        { code: 'strongly', label: 'Oui, fortement', strength: 'strong' },
        { code: 'some', label: 'Oui, mais pas fortement', strength: 'moderate' },
        { code: 'no', label: 'Non', strength: null },
      ],
    },
    {
      linkId: 'q4',
      short: 'Événements de santé',
      shape: 'choice',
      text: 'Au cours des 12 derniers mois, avez-vous eu, pour raison de santé, au moins un arrêt de plus de 30 jours, des arrêts répétés, ou un aménagement de votre poste ou de vos horaires ?',
      options: [
        { code: 'yes', label: 'Oui', strength: 'moderate' },
        { code: 'no', label: 'Non', strength: null },
      ],
    },
  ],
};

const law: Source = { text: 'Code du travail, art. L. 4624-2-2 I', status: 'law', asOf: 'lu le 20/11/2026' };

const results: readonly RuleResult[] = [
  {
    id: 'mi-carriere',
    title: 'Visite de mi-carrière',
    layer: 'functional',
    source: law,
    answer: {
      result: 'flag',
      reason: 'La visite de mi-carrière est due en 2026 et n’a pas encore été faite.',
      evidence: [
        { text: 'Née le 05/09/1981', page: 'Identité et employeur', place: { kind: 'field', field: 'birthDate' } },
      ],
    },
  },
  {
    id: 'pre-reprise',
    title: 'Pré-reprise',
    layer: 'functional',
    source: { ...law, doubt: 'durée prescrite ou écoulée : le texte ne tranche pas' },
    answer: { result: 'unknown', missing: ['onglet Arrêts de travail'] },
  },
  {
    id: 'rqth',
    title: 'RQTH',
    layer: 'functional',
    source: law,
    answer: { result: 'clear', reason: 'Aucune reconnaissance n’est notée au dossier.' },
  },
];

const option = (code: string) => ({ kind: 'option', code }) as const;

export const form: readonly FormField[] = [
  {
    id: 'employer',
    number: '9',
    label: 'Entreprise',
    layer: 'administrative',
    kind: 'text',
    required: true,
    section: 'Entreprise et poste',
  },
  {
    id: 'job',
    number: '14',
    label: 'Intitulé du poste',
    layer: 'administrative',
    kind: 'text',
    required: true,
    section: 'Entreprise et poste',
  },
  {
    id: 'motive',
    number: '20',
    label: 'Motif du signalement',
    layer: 'functional',
    kind: 'choices',
    required: true,
    section: 'Motif et attentes',
    choices: [
      { code: 'several', label: 'Plus de deux avis attendus' },
      { code: 'no-simple', label: 'Pas de solution simple' },
    ],
  },
  {
    id: 'urgency',
    number: '31',
    label: 'Délai',
    layer: 'administrative',
    kind: 'choice',
    required: true,
    section: 'Motif et attentes',
    choices: [
      { code: 'routine', label: 'Habituel' },
      { code: 'urgent', label: 'Urgent' },
    ],
  },
  {
    id: 'return',
    number: '25',
    label: 'Date de reprise envisagée',
    layer: 'functional',
    kind: 'date',
    required: false,
    section: 'Motif et attentes',
  },
  {
    id: 'pathology',
    number: '27',
    label: 'Catégorie de pathologie',
    layer: 'medical',
    kind: 'text',
    required: false,
    section: 'Partie médicale',
  },
];

export function makeDraft(parts: { readonly answered?: number; readonly team?: Partial<Draft['team']> } = {}): Draft {
  const answers = Object.entries({ q1: option('v6'), q2: option('adapted'), q3: option('some'), q4: option('yes') });
  return {
    id: 'd1',
    revision: 3,
    state: 'open',
    updatedAt: '2026-11-22T10:43:00+01:00',
    team: {
      worker: claire,
      visit: { kind: 'MIC', date: '2026-11-22' },
      author: ines,
      createdAt: at,
      instrument: 'urn:demo|1',
      proposedLevel: null,
      retainedLevel: null,
      values: {},
      isPrefilled: false,
      consent: {
        wording: 'v1',
        statements: { informed: null, signalled: null, shared: null, partners: null },
        partners: [],
        otherPartner: '',
        mode: null,
        recordedAt: null,
        recordedBy: null,
      },
      handover: null,
      ...parts.team,
    },
    care: {
      answers: Object.fromEntries(answers.slice(0, parts.answered ?? 0)),
      outcome:
        parts.answered === 4
          ? {
              kind: 'proposed',
              level: 'possible',
              reasons: [
                { linkId: 'q1', text: 'Se sent en mesure de faire son travail : 6 sur 10.', strength: 'moderate' },
                { linkId: 'q2', text: 'Pense garder son poste, avec des aménagements.', strength: 'moderate' },
              ],
            }
          : { kind: 'not-concluded', missing: ['q3', 'q4'], reasons: [] },
      levelReason: '',
      handoverNote: '',
      values: {},
    },
  };
}

export function makeDraftView(draft: Draft): DraftView {
  const isWhole = draft.care?.outcome?.kind === 'proposed';
  return {
    draft,
    form,
    missing: [
      { fieldId: 'motive', label: 'Motif du signalement' },
      { fieldId: 'urgency', label: 'Délai' },
    ],
    proposedLevel: isWhole ? 'possible' : 'not-concluded',
  };
}

export function makeView(parts: Partial<PanelView> = {}, worker: WorkerIdentity = claire): PanelView {
  return {
    session: { vault: 'unlocked', users: [ines, paul], user: ines, workerMode: false },
    dossier: {
      kind: 'shown',
      dossier: makeDossier(worker),
      failures: [{ code: 'field-not-understood', subject: 'Effectif' }],
    },
    instrument,
    visits: [
      {
        kind: 'MIC',
        status: 'due',
        reason: 'Les 45 ans tombent en 2026.',
        missing: [],
        evidence: [
          { text: 'Née le 05/09/1981', page: 'Identité et employeur', place: { kind: 'field', field: 'birthDate' } },
        ],
        source: law,
        before: '2026-12-31',
      },
    ],
    card: {
      sentence: 'Mi-carrière due en 2026, pas encore faite\u00a0; 1\u00a0signal, 1\u00a0inconnu',
      flags: 1,
      unknowns: 1,
      results,
    },
    draft: null,
    frozen: null,
    handover: null,
    receipts: [],
    server: null,
    ...parts,
  };
}

export function makeReceipt(parts: Partial<ReceiptView> = {}): ReceiptView {
  return {
    id: 'd1',
    kind: 'signalement',
    state: 'sent',
    at: '2026-11-22T10:58:00+01:00',
    failure: null,
    cellule: null,
    ...parts,
  };
}
