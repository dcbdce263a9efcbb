// From a draft to exactly what leaves, layer by layer, as far as the worker's agreement reaches. A layer that is not
// covered is absent from the result, not emptied: what is not there can't be sent by mistake.
import type { Instant } from '../dossier/dossier';
import type { Instrument } from '../questionnaire/instrument';
import { fail, ok, type Result } from '../result';
import { writeDay } from '../visits/days';
import { listAgreed } from './agreed-fields';
import { visitKinds } from './code-lists';
import { hasValue, listMissing, listShown } from './completeness';
import type { Agreement, ConsentRecord } from './consent';
import { writeConsentText } from './consent-text';
import { judgeConsent, refreshConsent } from './consent-wording';
import type { Departure, DepartureLine } from './departure';
import type { CareLayer, Draft, Professional, TeamLayer } from './draft';
import type { FormField, FormValues, Layer } from './form';

export interface Leaving {
  readonly draft: Draft;
  readonly fields: readonly FormField[];
  readonly instrument: Instrument;
  readonly author: Professional;
  readonly cellule: string;
  /** The one identifier of what leaves. */
  readonly id: string;
  readonly leavesAt: Instant;
  /** What the worker is asked today: answers given to another text do not count. */
  readonly agreement?: Agreement;
}

/** The signalement: by a médecin only, complete, with statements 1 and 2; the functional and medical layers with 3. */
export function buildSignalement(about: Leaving): Result<Departure> {
  const { draft, fields, author } = about;
  const { care } = draft;
  if (author.role !== 'medecin') return fail('role-forbidden');
  if (draft.state !== 'open') return fail('draft-closed');
  if (care === null) return fail('key-not-held');
  const consent =
    about.agreement === undefined ? draft.team.consent : refreshConsent(draft.team.consent, about.agreement);
  const agreement = judgeConsent(consent);
  if (agreement === 'refused') return fail('agreement-refused');
  if (agreement === 'missing') return fail('agreement-missing');
  if (isLate(consent, about.leavesAt)) return fail('agreement-late');
  if (draft.team.retainedLevel === null) return fail('signalement-incomplete', 'Niveau retenu');
  const values = { ...draft.team.values, ...care.values };
  const missing = listMissing(fields, values);
  if (missing.length > 0) return fail('signalement-incomplete', missing.map(({ label }) => label).join(', '));
  const leaving = listAgreed(listShown(fields, values), consent);
  // The medical lines from the medical layer, the others from the team's: a field can't carry a value across.
  const write = (layer: Layer) => writeLines(leaving, layer === 'medical' ? care.values : draft.team.values, layer);
  const isShared = consent.statements.shared === 'accepted';
  const administrative = write('administrative');
  return ok({
    ...frame(about),
    kind: 'signalement',
    ...writeChain(draft.team),
    layers: isShared
      ? { administrative, functional: write('functional'), medical: writeMedical(write('medical'), care) }
      : { administrative },
    level: isShared ? { proposed: draft.team.proposedLevel, retained: draft.team.retainedLevel } : null,
    questionnaire: isShared ? writeQuestionnaire(about, care) : null,
    note: null,
    consent,
    consentText: writeConsentText(consent),
  });
}

/** The IDEST's work for the médecin: answers, proposed level, note. It stays among health professionals. */
export function buildHandover(leaving: Leaving): Result<Departure> {
  const { draft } = leaving;
  const { care } = draft;
  if (draft.state !== 'open') return fail('draft-closed');
  if (care === null) return fail('key-not-held');
  if (care.outcome === null) return fail('signalement-incomplete', 'Réponses au questionnaire');
  return ok({
    ...frame(leaving),
    kind: 'handover',
    layers: {},
    level: { proposed: draft.team.proposedLevel, retained: null },
    questionnaire: writeQuestionnaire(leaving, care),
    note: care.handoverNote,
    consent: null,
    consentText: null,
  });
}

function frame({ draft, author, cellule, id, leavesAt }: Leaving) {
  const { worker } = draft.team;
  const visit = readVisit(draft.team);
  const urgency = draft.team.values.urgency?.value === 'urgent' ? 'urgent' : 'routine';
  return { id, worker, visit, author, leavesAt, cellule, urgency } as const;
}

/** No agreement is dated after what it allows. */
function isLate({ recordedAt, paper }: ConsentRecord, leavesAt: Instant): boolean {
  const isNotedLate = recordedAt !== null && Date.parse(recordedAt) > Date.parse(leavesAt);
  return isNotedLate || (paper !== undefined && paper.signedOn > leavesAt.slice(0, 10));
}

function writeChain({ returned }: TeamLayer): Pick<Departure, 'chain'> {
  if (returned === undefined) return {};
  const { root, former, version } = returned;
  return { chain: { root, former, version } };
}

/** The visit as the last look shows it: it may have been corrected in the form. */
function readVisit({ visit, values }: TeamLayer): Departure['visit'] {
  const kind = visitKinds.find((known) => known === values.visitKind?.value) ?? visit.kind;
  const date = values.visitDate?.value;
  return { kind, date: typeof date === 'string' && date !== '' ? date : visit.date };
}

function writeQuestionnaire(
  { draft, instrument }: Leaving,
  { answers, outcome }: CareLayer,
): Departure['questionnaire'] {
  if (Object.keys(answers).length === 0) return null;
  const systems = instrument.questions.flatMap(({ linkId, options }) => {
    const answer = answers[linkId];
    const option = options.find(({ code }) => answer?.kind === 'option' && answer.code === code);
    return option?.system === undefined ? [] : [[linkId, option.system] as const];
  });
  const foreign = systems.length > 0 && { systems: Object.fromEntries(systems) };
  return { instrument: draft.team.instrument, answers, outcome, ...foreign };
}

/** The médecin's reason may say why in medical words: it leaves with the medical layer only. */
function writeMedical(lines: readonly DepartureLine[], { levelReason }: CareLayer): readonly DepartureLine[] {
  if (levelReason === '') return lines;
  const label = 'Pourquoi le niveau retenu diffère';
  return [...lines, { fieldId: 'levelReason', label, text: levelReason, value: levelReason }];
}

function writeLines(fields: readonly FormField[], values: FormValues, layer: Layer): DepartureLine[] {
  return fields
    .filter((field) => field.layer === layer && hasValue(values, field.id))
    .map((field) => {
      const value = values[field.id]?.value ?? '';
      return { fieldId: field.id, label: field.label, text: writeValue(field, value), value };
    });
}

/** A value as a person reads it: labels for codes, `JJ/MM/AAAA` for days. */
export function writeValue(field: FormField, value: string | readonly string[]): string {
  if (typeof value !== 'string') return value.map((code) => findLabel(field, code)).join(', ');
  if (field.kind === 'date' && value !== '') return writeDay(value);
  return field.kind === 'choice' ? findLabel(field, value) : value;
}

function findLabel(field: FormField, code: string): string {
  return field.choices?.find((choice) => choice.code === code)?.label ?? code;
}
