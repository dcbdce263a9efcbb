// Every message between contexts: from whom, to whom, what it carries, what it answers. Long because it is the map.
// Pages never learn of a change by its content: the background says only *what kind* of thing changed, and each
// page asks again under its own rights. [Note: Events carry no personal data]
import type { LocalDraftView } from './cellule/local-view';
import type { OwnLine } from './cellule/own-lines';
import type { CelluleRow, CelluleState, Received } from './cellule/signalement-row';
import type { Dossier, Instant, WorkerIdentity } from './dossier/dossier';
import type { Failure } from './failures';
import type { JudgedMeasure } from './measures/measure';
import { paperIds } from './papers/kinds';
import type { Paper } from './papers/paper';
import { placeSchema } from './profiles/place';
import { type FieldId, type ListId, type Profile, profileSchema } from './profiles/profile';
import { absenceSchema, type Reading, readingSchema } from './profiles/reading';
import { type Level, levels } from './questionnaire/answer';
import type { Instrument } from './questionnaire/instrument';
import type { LifeState, LifeStep } from './questionnaire/life';
import type { Result } from './result';
import type { CardDecision } from './rules/decisions';
import type { RiskCard } from './rules/rule';
import { type Settings, settingsSchema } from './settings/settings';
import { type Agreement, type ConsentRecord, partnerIds, type StatementId, statementIds } from './signalement/consent';
import type { Departure } from './signalement/departure';
import type { Difference } from './signalement/differences';
import type { Draft, DraftState, Professional } from './signalement/draft';
import type { FormField } from './signalement/form';
import type { Handover } from './signalement/handover';
import type { VisitAnswer } from './visits/visit-answer';
import { z } from './zod';

// ---------------------------------------------------------------- what the views carry

export interface SessionView {
  readonly vault: 'absent' | 'locked' | 'unlocked';
  /** Professionals who have an access on this computer. */
  readonly users: readonly Professional[];
  readonly user: Professional | null;
  readonly workerMode: boolean;
}

/** One line of what became of signalements and hand-overs of this worker. */
export interface ReceiptView {
  readonly id: string;
  readonly kind: 'handover' | 'signalement';
  readonly state: DraftState;
  readonly at: Instant;
  /** Why it waits or was stopped. */
  readonly failure: Failure | null;
  /** What the cellule said, once it is known. */
  readonly cellule: {
    readonly state: CelluleState;
    readonly reason: string | null;
    /** Server id of the Task. */
    readonly taskId?: string;
  } | null;
  /** Identifier of the version that this one replaces. */
  readonly replaces?: string;
  /** The worker withdrew their agreement; `isDone`: the server has emptied it, or never had it. */
  readonly withdrawal?: { readonly at: Instant; readonly isDone: boolean };
}

export interface DraftView {
  readonly draft: Draft;
  /** Fields of the form, in the order of the screen, of the layers the reader may see. */
  readonly form: readonly FormField[];
  readonly missing: readonly { readonly fieldId: string; readonly label: string }[];
  /** What the dossier on the screen says now and the form does not. */
  readonly differences?: readonly Difference[];
  /** The service's list of words to warn of; null: ours. */
  readonly medicalWords?: readonly string[] | null;
  readonly proposedLevel: Level | 'not-concluded' | null;
  /** What the worker is asked today. */
  readonly agreement?: Agreement;
}

export type TabDossier =
  | { readonly kind: 'none'; readonly absence: 'no-dossier' | 'several-dossiers' | 'dossier-unsettled' | 'not-a-host' }
  | { readonly kind: 'incomplete'; readonly failure: Failure }
  | { readonly kind: 'shown'; readonly dossier: Dossier; readonly failures: readonly Failure[] };

export interface PanelView {
  readonly session: SessionView;
  readonly dossier: TabDossier;
  /** The one the draft was begun with; else the one in use. */
  readonly instrument: Instrument;
  readonly visits: readonly VisitAnswer[];
  readonly card: RiskCard | null;
  /** The decision that stands for all that is flagged today; absent: none does. */
  readonly cardDecision?: CardDecision;
  /** Dispositifs that may help, judged on the dossier. */
  readonly measures?: readonly JudgedMeasure[];
  /** The draft this panel works on. */
  readonly draft: DraftView | null;
  /**
   * The draft's worker is not on the screen any more: everything stops. `canReturn`: the host can be brought back.
   * `other` is null while the page changes or shows nobody.
   */
  readonly frozen: {
    readonly worker: WorkerIdentity;
    readonly other: WorkerIdentity | null;
    readonly canReturn: boolean;
  } | null;
  /** Work of the IDEST for this worker, for the médecin. */
  readonly handover: Handover | null;
  /** The one its answers were given to. */
  readonly handoverInstrument?: Instrument;
  readonly receipts: readonly ReceiptView[];
  /** Last failure of the server, if the last call failed. */
  readonly server: Failure | null;
}

export interface LastLook {
  readonly departure: Departure;
  readonly recipient: string;
}

/** All that the worker's turned screen shows: the statements, and nothing of the dossier but who signs. */
export interface WorkerModeView {
  readonly worker: string;
  readonly professional: string;
  /** Of the wording. */
  readonly version: string;
  readonly statements: readonly { readonly id: StatementId; readonly text: string }[];
  readonly partners: readonly { readonly id: string; readonly label: string }[];
  readonly closing: string;
  /** What would be shared, in plain words. */
  readonly shared: readonly string[];
  readonly consent: ConsentRecord;
}

/** A paper in its own tab. */
export interface PaperView {
  readonly paper: Paper;
  readonly fileName: string;
  /** Whom it was written for: shown to nobody else. */
  readonly readerId: string;
}

/** « Mes signalements »: of whoever is unlocked. */
export interface OwnView {
  readonly lines: readonly OwnLine[];
  readonly server: Failure | null;
}

export interface CelluleView {
  readonly session: SessionView;
  readonly rows: readonly CelluleRow[];
  readonly server: Failure | null;
  /** Records of this computer that do not open: set aside, never silently. */
  readonly store: Failure | null;
}

export interface ProfilesView {
  readonly profiles: readonly {
    readonly profile: Profile;
    readonly origin: 'policy' | 'added' | 'shipped';
    /** The browser lets Vigie read its sites. */
    readonly hasAccess: boolean;
  }[];
}

/** The service's own instruments: all that were ever approved stay. None in use: the shipped one is. */
export interface InstrumentsView {
  readonly instruments: readonly {
    readonly id: string;
    readonly hash: string;
    readonly state: LifeState;
    readonly trail: readonly LifeStep[];
    readonly instrument: Instrument;
  }[];
}

export interface ServerCheck {
  readonly name: string;
  readonly fhirVersion: string;
}

// ---------------------------------------------------------------- inputs

const none = z.strictObject({});
const id = z.string().check(z.minLength(1), z.maxLength(100));
const shortText = z.string().check(z.maxLength(300));
const longText = z.string().check(z.maxLength(50_000));
/** A page in the browser's side panel names its tab; a page framed in a tab may not (the browser says it). */
const tab = z.strictObject({ tabId: z.optional(z.int()) });
/** Every change to a draft: which, at which revision, from which tab. */
const change = { tabId: z.optional(z.int()), draftId: id, revision: z.int() };
const draftChange = z.strictObject(change);

/** What the screen showed: an answer given to another text is refused. */
const shownAgreement = z.strictObject({ version: id, shared: z.array(shortText).check(z.maxLength(200)) });

export const inputs = {
  // From the host's page. It may say what it sees and nothing else.
  'host.hello': none,
  /** A dossier page is seen: the reader is wanted. */
  'host.dossier-here': none,
  'host.seen': z.strictObject({ reading: readingSchema }),
  'host.unseen': z.strictObject({ absence: absenceSchema }),
  /** `width`: as it was left (CSS pixels). */
  'host.panel': z.strictObject({
    open: z.boolean(),
    width: z.optional(z.int().check(z.minimum(100), z.maximum(2000))),
  }),

  // From every page of the extension: who is here.
  'session.read': none,
  'session.create-user': z.strictObject({
    name: shortText,
    role: z.enum(['idest', 'medecin', 'coordinateur']),
    rpps: z.nullable(shortText),
    passphrase: shortText,
    serverToken: shortText,
  }),
  'session.unlock': z.strictObject({ userId: id, passphrase: shortText }),
  'session.lock': none,
  'session.touch': none,

  // From the panel.
  'panel.read': tab,
  /** Leave the frozen draft as it is and go on with the worker on the screen. */
  'panel.open-this': tab,
  /** Bring the host back to the frozen draft's dossier. */
  'panel.return': tab,
  'panel.close': tab,
  /** Show where something was read, in the host's page. */
  'panel.show': z.strictObject({ tabId: z.optional(z.int()), place: placeSchema }),
  /** The structure of the host's page, without its values. */
  'panel.diagnose': tab,
  /** Firefox: shows the bubble in which its sidebar can be opened. */
  'panel.offer-sidebar': none,
  /** `worker` and `facts`: whose card the panel showed, and what was on it; on anything else nothing is decided. */
  'card.decide': z.strictObject({
    tabId: z.optional(z.int()),
    worker: z.string().check(z.maxLength(2000)),
    facts: z.array(longText).check(z.maxLength(100)),
    kind: z.enum(['accepted', 'set-aside']),
    reason: shortText,
  }),
  'draft.start': tab,
  'draft.answer': z.strictObject({
    ...change,
    linkId: id,
    answer: z.nullable(
      z.discriminatedUnion('kind', [
        z.strictObject({ kind: z.literal('option'), code: id }),
        z.strictObject({ kind: z.literal('declined') }),
      ]),
    ),
  }),
  /** Takes an answer back for a reason: the trace stays. */
  'draft.void-answer': z.strictObject({ ...change, linkId: id, reason: shortText }),
  'draft.note': z.strictObject({ ...change, note: longText }),
  'draft.hand-over': draftChange,
  'draft.take-over': z.strictObject({ tabId: z.optional(z.int()), taskId: id }),
  /** A signalement returned by the cellule becomes a draft again. */
  'draft.reopen': z.strictObject({ tabId: z.optional(z.int()), taskId: id }),
  'draft.retain-level': z.strictObject({
    ...change,
    level: z.enum(levels),
    reason: longText,
  }),
  /** Read identity again, then fill what the dossier knows, once. */
  'draft.prefill': draftChange,
  'draft.field': z.strictObject({ ...change, fieldId: id, value: z.union([longText, z.array(id)]) }),
  'draft.field-back': z.strictObject({ ...change, fieldId: id }),
  /** Takes what the dossier says now, or keeps what the form says. `value`: the dossier's, as it was shown. */
  'draft.difference': z.strictObject({
    ...change,
    choice: z.enum(['take', 'keep']),
    of: z.array(z.strictObject({ fieldId: id, value: z.union([longText, z.array(id)]) })).check(z.maxLength(200)),
  }),
  'draft.consent': z.strictObject({
    ...change,
    statements: z.record(z.enum(statementIds), z.nullable(z.enum(['accepted', 'refused']))),
    partners: z.array(z.enum(partnerIds)),
    otherPartner: shortText,
    shown: shownAgreement,
    /** Signed on paper; absent: said aloud. */
    paper: z.optional(z.strictObject({ signedOn: z.iso.date(), place: shortText })),
  }),
  /** The worker refuses the signalement: recorded, closed, without consequence. */
  'draft.refusal': draftChange,
  /** The worker withdraws their agreement, before or after sending. */
  'draft.withdraw': z.strictObject({ tabId: z.optional(z.int()), signalementId: id }),
  'draft.last-look': draftChange,
  'draft.send': draftChange,
  'draft.delete': z.strictObject({ ...change, reason: longText }),

  // Papers. A leaflet is nobody's: it needs no draft.
  'papers.open': z.strictObject({ tabId: z.optional(z.int()), draftId: z.nullable(id), paper: z.enum(paperIds) }),
  'papers.read': z.strictObject({ ticket: id }),

  // The turned screen.
  'worker-mode.start': draftChange,
  'worker-mode.read': none,
  'worker-mode.answer': z.strictObject({
    statement: z.enum(statementIds),
    answer: z.enum(['accepted', 'refused']),
    partners: z.array(z.enum(partnerIds)),
    otherPartner: shortText,
    shown: shownAgreement,
  }),
  'worker-mode.sign': z.strictObject({
    shown: shownAgreement,
    strokes: z.array(z.array(z.strictObject({ x: z.number(), y: z.number() }))).check(z.maxLength(2000)),
    picture: z.string().check(z.maxLength(400_000)),
  }),
  'worker-mode.leave': z.strictObject({ passphrase: shortText }),

  // From « Mes signalements ».
  'own.read': none,

  // From the cellule page.
  'cellule.read': none,
  'cellule.open-local': z.strictObject({ draftId: id }),
  'cellule.open-received': z.strictObject({ taskId: id }),
  'cellule.accept': z.strictObject({ taskId: id, version: id }),
  'cellule.ask-completion': z.strictObject({ taskId: id, version: id, reason: longText }),

  // From the settings.
  'settings.read': none,
  'settings.save': z.strictObject({ settings: settingsSchema }),
  'settings.test-server': z.strictObject({ serverUrl: shortText }),

  // The softwares Vigie reads.
  'profiles.read': none,
  'profiles.save': z.strictObject({ profile: profileSchema }),
  'profiles.remove': z.strictObject({ id }),

  // The service's questionnaires.
  'instruments.read': none,
  /** A Questionnaire as the text of its file. `id` null: a new one. */
  'instruments.save': z.strictObject({ id: z.nullable(id), source: z.string().check(z.maxLength(300_000)) }),
  /** `hash`: of the text that the médecin read. */
  'instruments.approve': z.strictObject({ id, hash: id }),
  /** Null: the shipped one. */
  'instruments.use': z.strictObject({ id: z.nullable(id) }),
  'instruments.withdraw': z.strictObject({ id, reason: shortText }),
} as const;

export type MessageName = keyof typeof inputs;
export type Input<K extends MessageName> = z.infer<(typeof inputs)[K]>;

// ---------------------------------------------------------------- outputs

export interface Outputs {
  'host.hello': { readonly profile: Profile | null; readonly width: number | null };
  'host.dossier-here': null;
  'host.seen': null;
  'host.unseen': null;
  'host.panel': null;
  'session.read': SessionView;
  'session.create-user': SessionView;
  'session.unlock': SessionView;
  'session.lock': SessionView;
  'session.touch': null;
  'panel.read': PanelView;
  'panel.open-this': null;
  'panel.return': null;
  'panel.close': null;
  'panel.show': null;
  'panel.diagnose': string;
  'panel.offer-sidebar': null;
  'card.decide': null;
  'draft.start': DraftView;
  'draft.answer': DraftView;
  'draft.void-answer': DraftView;
  'draft.note': DraftView;
  'draft.hand-over': ReceiptView;
  'draft.take-over': DraftView;
  'draft.reopen': DraftView;
  'draft.retain-level': DraftView;
  'draft.prefill': DraftView;
  'draft.field': DraftView;
  'draft.field-back': DraftView;
  'draft.difference': DraftView;
  'draft.consent': DraftView;
  'draft.refusal': ReceiptView;
  'draft.withdraw': ReceiptView;
  'draft.last-look': LastLook;
  'draft.send': ReceiptView;
  'draft.delete': null;
  'papers.open': null;
  'papers.read': PaperView;
  'worker-mode.start': null;
  'worker-mode.read': WorkerModeView;
  'worker-mode.answer': WorkerModeView;
  'worker-mode.sign': WorkerModeView;
  'worker-mode.leave': null;
  'own.read': OwnView;
  'cellule.read': CelluleView;
  'cellule.open-local': LocalDraftView;
  'cellule.open-received': Received;
  'cellule.accept': Received;
  'cellule.ask-completion': Received;
  'settings.read': Settings;
  'settings.save': Settings;
  'settings.test-server': ServerCheck;
  'profiles.read': ProfilesView;
  'profiles.save': ProfilesView;
  'profiles.remove': ProfilesView;
  'instruments.read': InstrumentsView;
  'instruments.save': InstrumentsView;
  'instruments.approve': InstrumentsView;
  'instruments.use': InstrumentsView;
  'instruments.withdraw': InstrumentsView;
}

// ---------------------------------------------------------------- who may say what

/** A place code runs in. `host` is a stranger (quality.md §2.1, attacker C). */
export type Place = 'host' | 'panel' | 'cellule' | 'options' | 'guide' | 'accord' | 'papier' | 'suivi';

const anyPage: readonly Place[] = ['panel', 'cellule', 'options', 'guide', 'accord', 'papier', 'suivi'];
const host: readonly Place[] = ['host'];
const panel: readonly Place[] = ['panel'];
const accord: readonly Place[] = ['accord'];
const papier: readonly Place[] = ['papier'];
const cellule: readonly Place[] = ['cellule'];
const settingsPages: readonly Place[] = ['options', 'guide'];

/** Exhaustive: a new message breaks the build here. */
export const senders: Readonly<Record<MessageName, readonly Place[]>> = {
  'host.hello': host,
  'host.dossier-here': host,
  'host.seen': host,
  'host.unseen': host,
  'host.panel': host,
  'session.read': anyPage,
  'session.create-user': settingsPages,
  'session.unlock': anyPage,
  'session.lock': anyPage,
  'session.touch': anyPage,
  'panel.read': panel,
  'panel.open-this': panel,
  'panel.return': panel,
  'panel.close': panel,
  'panel.show': panel,
  'panel.diagnose': panel,
  'panel.offer-sidebar': panel,
  'card.decide': panel,
  'draft.start': panel,
  'draft.answer': panel,
  'draft.void-answer': panel,
  'draft.note': panel,
  'draft.hand-over': panel,
  'draft.take-over': panel,
  'draft.reopen': panel,
  'draft.retain-level': panel,
  'draft.prefill': panel,
  'draft.field': panel,
  'draft.field-back': panel,
  'draft.difference': panel,
  'draft.consent': panel,
  'draft.refusal': panel,
  'draft.withdraw': panel,
  'draft.last-look': panel,
  'draft.send': panel,
  'draft.delete': panel,
  'papers.open': panel,
  'papers.read': papier,
  'worker-mode.start': panel,
  'worker-mode.read': accord,
  'worker-mode.answer': accord,
  'worker-mode.sign': accord,
  'worker-mode.leave': accord,
  'own.read': ['suivi'],
  'cellule.read': cellule,
  'cellule.open-local': cellule,
  'cellule.open-received': cellule,
  'cellule.accept': cellule,
  'cellule.ask-completion': cellule,
  /** The cellule page shows the names of the service and of its cellule. */
  'settings.read': ['options', 'guide', 'cellule'],
  'settings.save': settingsPages,
  'settings.test-server': settingsPages,
  'profiles.read': ['options', 'guide'],
  'profiles.save': ['options'],
  'profiles.remove': ['options'],
  'instruments.read': ['options'],
  'instruments.save': ['options'],
  'instruments.approve': ['options'],
  'instruments.use': ['options'],
  'instruments.withdraw': ['options'],
};

// ---------------------------------------------------------------- the background speaks

/** Background → pages (`lib/edge/changes.ts`): something of this kind changed; ask again. */
export type Topic = 'session' | 'dossier' | 'draft' | 'outbox' | 'settings' | 'profiles' | 'instruments';

/** Background → the host's page. */
export type HostCommand =
  /** Open, close or toggle the panel. */
  | { readonly command: 'panel'; readonly open: boolean | 'toggle' }
  /** Read now, twice, and answer. */
  | { readonly command: 'read-now' }
  /** Answer at once the dossier last told, if it still stands. */
  | { readonly command: 'still' }
  /** Scroll to a place and outline it for a moment; answers whether it is there. */
  | { readonly command: 'show'; readonly target: HostTarget }
  /** Answer the structure of the page, without its values. */
  | { readonly command: 'diagnose' }
  /** This site is not Vigie's any more: leave no trace. */
  | { readonly command: 'leave' };
/** A place as the page can find it: a field, or a row of a list by its number there. */
export type HostTarget = { readonly field: FieldId } | { readonly list: ListId; readonly row: number | null };
export type HostAnswer =
  | { readonly kind: 'reading'; readonly reading: Reading }
  | { readonly kind: 'absence'; readonly absence: z.infer<typeof absenceSchema> };

/** The envelope on the wire. */
export interface Call<K extends MessageName = MessageName> {
  readonly call: K;
  readonly input: Input<K>;
}
export type Reply<K extends MessageName> = Result<Outputs[K]>;
