// The wording of the agreement, versioned, and what the answers amount to. Proposed by instruments-forms-indicators.md
// §2.3 for the service's DPO to change; called « accord », since the legal basis of the DMST is a legal obligation.
import type { Instant } from '../dossier/dossier';
import { fail, ok, type Result } from '../result';
import type { ServiceWording, Settings } from '../settings/settings';
import { cleanText } from './clean-text';
import {
  type Agreement,
  type ConsentMode,
  type ConsentRecord,
  type PartnerId,
  partnerIds,
  type SignedPaper,
  type StatementAnswer,
  type StatementId,
  statementIds,
} from './consent';

export const CURRENT_WORDING = 'accord-2026-1';

export type Wording = Pick<Agreement, 'statements' | 'partners' | 'closing'>;

/** Stands in a sentence for the name of whoever informs. */
export const PROFESSIONAL = '{professionnel}';

const partnerLabels: Readonly<Record<PartnerId, string>> = {
  employer: 'Mon employeur (sans information médicale)',
  carsat: 'Le service social de la Carsat',
  'cap-emploi': 'Cap emploi',
  mdph: 'La MDPH',
  'treating-physician': 'Mon médecin traitant',
  other: 'Autre',
};

/** The default of §2.3. */
export const defaultWording: ServiceWording = {
  version: CURRENT_WORDING,
  statements: {
    informed: `J’ai été informé(e) par ${PROFESSIONAL} du rôle de la cellule de prévention de la désinsertion professionnelle et de son caractère facultatif.`,
    signalled:
      'J’accepte que ma situation soit signalée à la cellule et d’être contacté(e) par elle (téléphone / courriel / courrier).',
    shared:
      'J’accepte que les informations listées ci-dessus, et elles seules, soient partagées avec les membres de la cellule qui m’accompagnent.',
    partners: 'J’accepte que la cellule contacte :',
  },
  partners: partnerLabels,
  closing: 'Je peux revenir sur mon accord à tout moment, sans conséquence sur mon suivi.',
};

/** The wording in force: the service's latest, else the default. */
export function findWording({ versions }: Settings['agreement']): ServiceWording {
  return versions.at(-1) ?? defaultWording;
}

/** What is shown to the worker today: the wording in force and the names of what would be shared. */
export function describeAgreement(wording: ServiceWording, shared: readonly string[]): Agreement {
  const { version, statements, partners, closing } = wording;
  return {
    version,
    statements: statementIds.map((id) => ({ id, text: statements[id].replace(' :', '\u00a0:') })),
    partners: partnerIds.map((id) => ({ id, label: partners[id] })),
    closing,
    shared,
  };
}

/** The sentences as they are shown and read aloud. `professional`: who informs, by name. */
export function readWording(
  professional: { readonly name: string },
  agreement: Wording = describeAgreement(defaultWording, []),
): Wording {
  const { statements, partners, closing } = agreement;
  const fill = (text: string) => text.replaceAll(PROFESSIONAL, professional.name);
  return { statements: statements.map(({ id, text }) => ({ id, text: fill(text) })), partners, closing };
}

/**
 * What stands of the answers under the agreement as it is today. Another wording: everything is asked again. More to be
 * shared than was listed: the third statement is (« et elles seules »); less is covered by what was said.
 */
export function refreshConsent(consent: ConsentRecord, agreement: Agreement): ConsentRecord {
  const { shown } = consent;
  if (shown === undefined) return consent.wording === agreement.version ? consent : emptyConsent(agreement.version);
  const { shared: before, ...wordingBefore } = shown;
  const { shared: now, ...wording } = agreement;
  if (JSON.stringify(wordingBefore) !== JSON.stringify(wording)) return emptyConsent(agreement.version);
  if (consent.statements.shared === null || now.every((label) => before.includes(label))) return consent;
  const { signature, ...rest } = consent;
  return { ...rest, statements: { ...consent.statements, shared: null } };
}

/** None ticked. */
export function emptyConsent(wording = CURRENT_WORDING): ConsentRecord {
  return {
    wording,
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

export interface ConsentNote {
  readonly mode: ConsentMode;
  readonly at: Instant;
  readonly by: string;
  /** With the mode `paper`. */
  readonly paper?: SignedPaper;
}

/**
 * `agreement`: what was on the screen. Partners mean something only when the fourth statement is accepted; « autre » only
 * with a name. A signature is for the answers it was given to: another answer takes it away.
 */
export function answerConsent(
  consent: ConsentRecord,
  answer: ConsentAnswer,
  note: ConsentNote,
  agreement?: Agreement,
): Result<ConsentRecord> {
  const { signature, paper, ...base } = agreement === undefined ? consent : refreshConsent(consent, agreement);
  if (agreement === undefined && base.wording !== CURRENT_WORDING) return fail('value-refused', 'Texte de l’accord');
  if (note.mode === 'paper' && (note.paper === undefined || note.paper.place.trim() === '')) {
    return fail('value-refused', 'Lieu de conservation de l’original');
  }
  if (note.paper !== undefined && note.paper.signedOn > note.at.slice(0, 10)) return fail('agreement-late');
  const statements = { ...base.statements, ...answer.statements };
  const isOpen = statements.partners === 'accepted';
  const partners = isOpen ? partnerIds.filter((id) => answer.partners.includes(id)) : [];
  const otherPartner = partners.includes('other') ? cleanText(answer.otherPartner, false) : '';
  return ok({
    ...base,
    statements,
    partners,
    otherPartner,
    mode: note.mode,
    recordedAt: note.at,
    recordedBy: note.by,
    ...(agreement !== undefined && { shown: agreement }),
    ...(note.paper !== undefined && { paper: { ...note.paper, place: cleanText(note.paper.place, false) } }),
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
  if (!isShowable(consent) || !isRecorded(consent)) return 'missing';
  return shared === 'accepted' && partners === 'accepted' ? 'given' : 'partial';
}

/** Kept with the agreement, or the default. */
function isShowable({ wording, shown }: ConsentRecord): boolean {
  return shown === undefined ? wording === CURRENT_WORDING : shown.version === wording;
}

/** At least one, and « autre » only with a name. */
function namesPartners({ partners, otherPartner }: ConsentRecord): boolean {
  return partners.length > 0 && (!partners.includes('other') || otherPartner !== '');
}

function isRecorded({ mode, recordedAt, recordedBy }: ConsentRecord): boolean {
  return mode !== null && recordedAt !== null && recordedBy !== null;
}
