// The wording of the agreement, versioned, and what the answers amount to. Proposed by instruments-forms-indicators.md
// §2.3 for the service's DPO to change; called « accord », since the legal basis of the DMST is a legal obligation.
import type { Instant } from '../dossier/dossier';
import { fail, ok, type Result } from '../result';
import { cleanText } from './clean-text';
import {
  type ConsentRecord,
  type PartnerId,
  partnerIds,
  type StatementAnswer,
  type StatementId,
  statementIds,
} from './consent';

export const CURRENT_WORDING = 'accord-2026-1';

export interface Wording {
  readonly statements: readonly { readonly id: StatementId; readonly text: string }[];
  readonly partners: readonly { readonly id: PartnerId; readonly label: string }[];
  readonly closing: string;
}

const partnerLabels: Readonly<Record<PartnerId, string>> = {
  employer: 'Mon employeur (sans information médicale)',
  carsat: 'Le service social de la Carsat',
  'cap-emploi': 'Cap emploi',
  mdph: 'La MDPH',
  'treating-physician': 'Mon médecin traitant',
  other: 'Autre',
};

/** The sentences as they are shown and read aloud. `professional`: who informs, by name. */
export function readWording(professional: { readonly name: string }): Wording {
  const texts: Readonly<Record<StatementId, string>> = {
    informed: `J’ai été informé(e) par ${professional.name} du rôle de la cellule de prévention de la désinsertion professionnelle et de son caractère facultatif.`,
    signalled:
      'J’accepte que ma situation soit signalée à la cellule et d’être contacté(e) par elle (téléphone / courriel / courrier).',
    shared:
      'J’accepte que les informations listées ci-dessus, et elles seules, soient partagées avec les membres de la cellule qui m’accompagnent.',
    partners: 'J’accepte que la cellule contacte :',
  };
  return {
    statements: statementIds.map((id) => ({ id, text: texts[id].replace(' :', '\u00a0:') })),
    partners: partnerIds.map((id) => ({ id, label: partnerLabels[id] })),
    closing: 'Je peux revenir sur mon accord à tout moment, sans conséquence sur mon suivi.',
  };
}

/** None ticked. */
export function emptyConsent(): ConsentRecord {
  return {
    wording: CURRENT_WORDING,
    statements: { informed: null, signalled: null, shared: null, partners: null },
    partners: [],
    otherPartner: '',
    mode: null,
    recordedAt: null,
    recordedBy: null,
  };
}

export interface ConsentAnswer {
  readonly statements: Readonly<Partial<Record<StatementId, StatementAnswer>>>;
  readonly partners: readonly PartnerId[];
  readonly otherPartner: string;
}

/** Partners mean something only when the fourth statement is accepted; « autre » only with a name. */
export function answerConsent(
  consent: ConsentRecord,
  answer: ConsentAnswer,
  note: { readonly mode: 'oral' | 'on-screen'; readonly at: Instant; readonly by: string },
): Result<ConsentRecord> {
  if (consent.wording !== CURRENT_WORDING) return fail('value-refused', 'Texte de l’accord');
  const statements = { ...consent.statements, ...answer.statements };
  const isOpen = statements.partners === 'accepted';
  const partners = isOpen ? partnerIds.filter((id) => answer.partners.includes(id)) : [];
  const otherPartner = partners.includes('other') ? cleanText(answer.otherPartner, false) : '';
  return ok({
    ...consent,
    statements,
    partners,
    otherPartner,
    mode: note.mode,
    recordedAt: note.at,
    recordedBy: note.by,
  });
}

/**
 * `refused`: the worker does not want to be signalled. `missing`: a statement has no answer, the worker was not
 * informed, partners are accepted without naming them, nobody noted it, or the text shown is not one we can show again.
 * `partial`: signalled, but without sharing or partners.
 */
export function judgeConsent(consent: ConsentRecord): 'given' | 'partial' | 'refused' | 'missing' {
  const { informed, signalled, shared, partners } = consent.statements;
  if (signalled === 'refused') return 'refused';
  if (informed !== 'accepted' || signalled === null || shared === null || partners === null) return 'missing';
  if (partners === 'accepted' && !namesPartners(consent)) return 'missing';
  if (consent.wording !== CURRENT_WORDING || !isRecorded(consent)) return 'missing';
  return shared === 'accepted' && partners === 'accepted' ? 'given' : 'partial';
}

/** At least one, and « autre » only with a name. */
function namesPartners({ partners, otherPartner }: ConsentRecord): boolean {
  return partners.length > 0 && (!partners.includes('other') || otherPartner !== '');
}

function isRecorded({ mode, recordedAt, recordedBy }: ConsentRecord): boolean {
  return mode !== null && recordedAt !== null && recordedBy !== null;
}
