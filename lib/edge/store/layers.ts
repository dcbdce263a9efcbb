// What is sealed inside the rows: the two layers of a draft, its receipt, what waits to leave. Checked when opened and
// before sealing. Each schema answers the type it is annotated with, so a change of that type breaks the build here.

import type { HostOrigin, VisitKind, WorkerIdentity } from '../../dossier/dossier';
import { type Failure, type FailureCode, failureTexts } from '../../failures';
import { type Answers, levels, type Outcome } from '../../questionnaire/answer';
import type { VoidedAnswer } from '../../questionnaire/voided';
import { type Agreement, type ConsentRecord, consentModes, partnerIds, statementIds } from '../../signalement/consent';
import type { CareLayer, Professional, TeamLayer } from '../../signalement/draft';
import type { FormValues, ValueOrigin } from '../../signalement/form';
import { z } from '../../zod';
import { roleSchema } from './record';

const text = z.string();
const texts = z.array(text);

const visitKind = z.enum({
  VIP_I: 'VIP_I',
  VIP_P: 'VIP_P',
  SIR_E: 'SIR_E',
  SIR_P: 'SIR_P',
  SIR_INT: 'SIR_INT',
  PRE: 'PRE',
  REP: 'REP',
  DEM: 'DEM',
  MIC: 'MIC',
  PEX: 'PEX',
} satisfies { [K in VisitKind]: K });

const workerSchema: z.ZodMiniType<WorkerIdentity> = z.strictObject({
  hostId: text,
  dossierNumber: text,
  birthName: text,
  usedName: z.nullable(text),
  givenNames: text,
  birthDate: text,
  sex: z.nullable(z.enum(['F', 'M'])),
});

const professional: z.ZodMiniType<Professional> = z.strictObject({
  id: text,
  name: text,
  role: roleSchema,
  rpps: z.nullable(text),
});

const hostOrigin: z.ZodMiniType<HostOrigin> = z.strictObject({ where: text, page: text, text, readAt: text });
const origin: z.ZodMiniType<ValueOrigin> = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('host'), origin: hostOrigin }),
  z.strictObject({ kind: z.literal('computed'), text }),
  z.strictObject({ kind: z.literal('typed'), at: text, by: text }),
]);
const value = z.union([text, texts]);
const values: z.ZodMiniType<FormValues> = z.record(
  text,
  z.strictObject({ value, origin, prefilled: z.exactOptional(z.strictObject({ value, origin })) }),
);

const statement = z.nullable(z.enum(['accepted', 'refused']));
const agreement: z.ZodMiniType<Agreement> = z.strictObject({
  version: text,
  statements: z.array(z.strictObject({ id: z.enum(statementIds), text })),
  partners: z.array(z.strictObject({ id: z.enum(partnerIds), label: text })),
  closing: text,
  shared: texts,
});
const consent: z.ZodMiniType<ConsentRecord> = z.strictObject({
  wording: text,
  statements: z.record(z.enum(statementIds), statement),
  partners: z.array(z.enum(partnerIds)),
  otherPartner: text,
  mode: z.nullable(z.enum(consentModes)),
  recordedAt: z.nullable(text),
  recordedBy: z.nullable(text),
  shown: z.exactOptional(agreement),
  paper: z.exactOptional(z.strictObject({ signedOn: text, place: text })),
  signature: z.exactOptional(
    z.strictObject({
      strokes: z.array(z.array(z.strictObject({ x: z.number(), y: z.number() }))),
      picture: text,
      at: text,
      seal: text,
    }),
  ),
});

/** Administrative and functional layers, under the team key. */
export const teamSchema: z.ZodMiniType<TeamLayer> = z.strictObject({
  worker: workerSchema,
  visit: z.strictObject({ kind: visitKind, date: text }),
  author: professional,
  createdAt: text,
  instrument: text,
  proposedLevel: z.nullable(z.enum([...levels, 'not-concluded'])),
  retainedLevel: z.nullable(z.enum(levels)),
  values,
  isPrefilled: z.boolean(),
  consent,
  handover: z.nullable(z.strictObject({ from: text, at: text, taskId: text })),
  withdrawal: z.exactOptional(z.strictObject({ at: text, by: text })),
  returned: z.exactOptional(z.strictObject({ root: text, former: text, version: z.int(), reason: text })),
});

const answerKinds = [
  z.strictObject({ kind: z.literal('option'), code: text }),
  z.strictObject({ kind: z.literal('declined') }),
] as const;
const answers: z.ZodMiniType<Answers> = z.record(text, z.discriminatedUnion('kind', answerKinds));
const voided: z.ZodMiniType<VoidedAnswer> = z.strictObject({
  linkId: text,
  answer: z.discriminatedUnion('kind', answerKinds),
  at: text,
  by: text,
  reason: text,
});
const reasons = z.array(z.strictObject({ linkId: text, text, strength: z.enum(['strong', 'moderate']) }));
const outcome: z.ZodMiniType<Outcome> = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('proposed'), level: z.enum(levels), reasons }),
  z.strictObject({ kind: z.literal('not-concluded'), missing: texts, reasons }),
]);

/** Medical layer, under the care key. */
export const careSchema: z.ZodMiniType<CareLayer> = z.strictObject({
  answers,
  outcome: z.nullable(outcome),
  /** Came within format 1, before its first release: absent in rows written until then. */
  voided: z.exactOptional(z.array(voided)),
  levelReason: text,
  handoverNote: text,
  values,
});

const kinds = ['handover', 'signalement'] as const;
const kind = z.enum(kinds);

/** What stays of a sent draft, under the team key: enough for its author to see what became of it. */
export const receiptSchema = z.strictObject({
  kind,
  /** Server id of the Task. */
  taskId: text,
  worker: workerSchema,
  authorId: text,
  replaces: z.exactOptional(text),
  /** The worker withdrew their agreement; `doneAt`: when the server had emptied it. */
  withdrawal: z.exactOptional(z.strictObject({ at: text, by: text, doneAt: z.nullable(text) })),
});

const failure: z.ZodMiniType<Failure> = z.strictObject({
  code: z.enum(Object.keys(failureTexts) as FailureCode[]),
  subject: z.exactOptional(text),
});

/** What waits to leave, under the care key: the frozen text holds all three layers. */
export const waitingSchema = z.strictObject({
  kind: z.enum([...kinds, 'withdrawal']),
  authorId: text,
  worker: workerSchema,
  /** The frozen bytes, sent as they are at each try. */
  bundle: text,
  tries: z.int(),
  firstTriedAt: z.nullable(text),
  nextTryAt: text,
  /** A code that a later version no longer has reads as none: a reason lost is no reason to lose the rest. */
  lastFailure: z.catch(z.nullable(failure), null),
  /** Identifier of the version that this one replaces. */
  replaces: z.exactOptional(text),
  /** Of a withdrawal: the identifier of what is withdrawn. */
  withdraws: z.exactOptional(text),
});
export type Waiting = z.infer<typeof waitingSchema>;
