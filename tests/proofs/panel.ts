// The person at the panel of one tab: looks, acts on what they saw, which may be old by then. Each act goes to the ledger
// with who was on the screen at that moment.
import type { WorkerIdentity } from '../../lib/dossier/dossier';
import { writeTraits } from '../../lib/dossier/same-worker';
import type { DraftView, Input, MessageName, PanelView, Reply } from '../../lib/messages';
import { shippedInstrument } from '../../lib/questionnaire/shipped';
import { listFacts } from '../../lib/rules/decisions';
import { type partnerIds, statementIds } from '../../lib/signalement/consent';
import type { FormField } from '../../lib/signalement/form';
import type { Line } from './browser';
import { type Act, type Counts, type Ledger, markOf } from './ledger';
import type { ProofWorld } from './world';

export const actNames = [
  'answer',
  'answer',
  'answer',
  'note',
  'field',
  'field-back',
  'difference',
  'level',
  'prefill',
  'consent',
  'last-look',
  'send',
  'hand-over',
  'refusal',
  'delete',
  'card',
  'card',
  'open-this',
  'return',
] as const;
export type ActName = (typeof actNames)[number];

type DraftCall =
  | 'draft.answer'
  | 'draft.note'
  | 'draft.field'
  | 'draft.field-back'
  | 'draft.difference'
  | 'draft.retain-level'
  | 'draft.prefill'
  | 'draft.consent';
/** What an act on a draft says besides which draft. */
type Words<K extends MessageName> = Readonly<Omit<Input<K>, 'draftId' | 'revision' | 'tabId'>>;

export class Panel {
  view: PanelView | null = null;

  constructor(
    private readonly world: ProofWorld,
    private readonly line: Line,
    private readonly ledger: Ledger,
    private readonly counts: Counts,
  ) {}

  /** The host's page is not read any more, once a while has gone by. */
  close(): void {
    this.view = null;
    this.world.setLooked(this.line, false);
  }

  /** Reads what the panel, opened if need be, shows: everything in it is of one worker. */
  async look(): Promise<PanelView | null> {
    this.world.setLooked(this.line, true);
    const reply = await this.world.ask(this.line, 'panel.read', {});
    this.counts.views += 1;
    if (reply === null || !reply.ok) return null;
    this.view = reply.value;
    const { dossier, draft, frozen, ...rest } = reply.value;
    if (frozen !== null) {
      if (draft !== null || dossier.kind === 'shown') this.ledger.say(`a frozen panel shows ${markOf(frozen.worker)}`);
      this.ledger.checkText('nobody', rest, 'frozen panel');
    } else if (dossier.kind === 'shown') {
      const own = markOf(dossier.dossier.identity);
      this.ledger.checkText(own, reply.value, 'panel');
      if (draft !== null && markOf(draft.draft.team.worker) !== own)
        this.ledger.say(`a draft of another than ${own} is shown`);
      if (draft !== null) this.ledger.check(draft.draft);
    } else if (draft !== null) this.ledger.say('a draft is shown with nobody');
    return reply.value;
  }

  /** One act of the user, on what the panel shows now. */
  async act(name: ActName, n: number): Promise<void> {
    const { line, world } = this;
    if (name === 'open-this') return void (await world.ask(line, 'panel.open-this', {}));
    if (name === 'return') return void (await world.ask(line, 'panel.return', {}));
    if (name === 'card') return this.decideCard();
    const draft = this.view?.draft ?? null;
    if (draft === null) return this.start();
    switch (name) {
      case 'answer':
        return this.answer(n);
      case 'note':
        return this.change('draft.note', (mark) => ({ note: `Note ${mark}` }));
      case 'field':
        return this.change('draft.field', (mark) => ({
          fieldId: texts[n % texts.length] ?? '',
          value: `Texte ${mark}`,
        }));
      case 'field-back':
        return this.change('draft.field-back', () => ({ fieldId: texts[n % texts.length] ?? '' }));
      case 'difference':
        return this.settleDifferences(n % 2 === 0 ? 'take' : 'keep');
      case 'level':
        return this.change('draft.retain-level', (mark) => ({
          level: 'foreseeable' as const,
          reason: `Raison ${mark}`,
        }));
      case 'prefill':
        return this.change('draft.prefill', () => ({}));
      case 'consent':
        return this.consent(n % 3 === 0 ? 'refused' : 'accepted');
      case 'send':
        return this.send();
      case 'last-look':
      case 'hand-over':
      case 'refusal':
      case 'delete':
        return this.leave(name);
    }
  }

  /** What the dossier said when the panel last looked, for the draft that it then showed. */
  private async settleDifferences(choice: 'take' | 'keep'): Promise<void> {
    const differences = this.view?.draft?.differences ?? [];
    if (differences.length === 0) return;
    const of = differences.map(({ fieldId, value }) => ({
      fieldId,
      value: typeof value === 'string' ? value : [...value],
    }));
    await this.change('draft.difference', () => ({ choice, of }));
  }

  /** The card as the panel last showed it is set aside, for the worker it was about. */
  private async decideCard(): Promise<void> {
    const { dossier, card } = this.view ?? {};
    if (dossier?.kind !== 'shown' || !card) return;
    const worker = dossier.dossier.identity;
    const act = this.ledger.note('card.decide', this.line.host, null);
    const said = { worker: writeTraits(worker), facts: [...listFacts(card.results)], kind: 'set-aside' as const };
    this.judge(
      act,
      await this.world.ask(this.line, 'card.decide', { ...said, reason: `Raison ${act.mark}` }),
      () => worker,
    );
  }

  private async start(): Promise<void> {
    const act = this.ledger.note('start', this.line.host, null);
    const reply = await this.world.ask(this.line, 'draft.start', {});
    this.judge(act, reply, (view) => view.draft.team.worker);
    if (reply?.ok) this.keep(reply.value);
  }

  private async answer(n: number): Promise<void> {
    const question = shippedInstrument.questions[n % shippedInstrument.questions.length];
    const option = question?.options[n % question.options.length];
    if (question === undefined || option === undefined) return;
    const said = { linkId: question.linkId, answer: { kind: 'option' as const, code: option.code } };
    await this.change('draft.answer', () => said, `${question.linkId}=${option.code}`);
  }

  private consent(answer: 'accepted' | 'refused'): Promise<void> {
    const statements = { informed: 'accepted', signalled: answer, shared: answer, partners: answer } as const;
    return this.change('draft.consent', (mark) => ({
      statements: Object.fromEntries(statementIds.map((id) => [id, statements[id]])) as typeof statements,
      partners: answer === 'accepted' ? [other] : [],
      otherPartner: answer === 'accepted' ? `Partenaire ${mark}` : '',
      shown: {
        version: this.view?.draft?.agreement?.version ?? '-',
        shared: [...(this.view?.draft?.agreement?.shared ?? [])],
      },
    }));
  }

  /** Everything that a signalement needs, then the signalement: each step on what the panel then shows. */
  private async send(): Promise<void> {
    for (const n of [6, 1, 0, 0].keys()) await this.answer(n + 4);
    await this.act('level', 0);
    await this.act('prefill', 0);
    for (const { fieldId } of this.view?.draft?.missing ?? []) {
      const field = this.view?.draft?.form.find(({ id }) => id === fieldId);
      if (field !== undefined) await this.change('draft.field', (mark) => ({ fieldId, value: fill(field, mark) }));
    }
    await this.consent('accepted');
    await this.leave('last-look');
    await this.leave('send');
  }

  private async change<K extends DraftCall>(call: K, say: (mark: string) => Words<K>, answer: string | null = null) {
    const draft = this.view?.draft?.draft;
    if (draft === undefined) return;
    const act = this.ledger.note(call, this.line.host, draft.id, answer);
    const input = { ...say(act.mark), draftId: draft.id, revision: draft.revision } as unknown as Input<K>;
    const reply = (await this.world.ask(this.line, call, input)) as Reply<DraftCall> | null;
    this.judge(act, reply, (view) => view.draft.team.worker);
    if (!reply?.ok) return;
    this.ledger.check(reply.value.draft);
    this.keep(reply.value);
  }

  private async leave(name: 'last-look' | 'send' | 'hand-over' | 'refusal' | 'delete'): Promise<void> {
    const draft = this.view?.draft?.draft;
    if (draft === undefined) return;
    const { worker } = draft.team;
    const act = this.ledger.note(name, this.line.host, draft.id);
    const ground = { draftId: draft.id, revision: draft.revision };
    if (name === 'delete') {
      this.judge(act, await this.world.ask(this.line, 'draft.delete', { ...ground, reason: act.mark }), () => worker);
    } else if (name === 'last-look') {
      const reply = await this.world.ask(this.line, 'draft.last-look', ground);
      this.judge(act, reply, (look) => look.departure.worker);
      if (reply?.ok) this.ledger.checkText(markOf(worker), reply.value, 'last look');
    } else this.judge(act, await this.world.ask(this.line, `draft.${name}`, ground), () => worker);
  }

  private judge<T>(
    act: Act,
    reply: { ok: true; value: T } | { ok: false } | null,
    workerOf: (value: T) => WorkerIdentity,
  ) {
    act.end();
    if (reply === null) this.counts.lost += 1;
    else if (reply.ok) this.ledger.accept(act, workerOf(reply.value));
    else this.counts.refused += 1;
  }

  /** The panel shows the reply of its own act until it looks again. */
  private keep(draft: DraftView): void {
    if (this.view !== null) this.view = { ...this.view, draft };
  }
}

const other: (typeof partnerIds)[number] = 'other';

/** Fields of words, one of each layer at least. */
const texts = ['communicationNeeds', 'jobTitle', 'employerName', 'motiveText'];

function fill({ kind, choices }: FormField, mark: string): string | string[] {
  const [code = ''] = choices?.map((choice) => choice.code) ?? [];
  switch (kind) {
    case 'choices':
      return [code];
    case 'choice':
      return code;
    case 'date':
      return '2026-11-20';
    case 'text':
    case 'long-text':
      return `Texte ${mark}`;
  }
}
