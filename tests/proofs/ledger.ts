// What was typed for whom: the count of the proof. Every act carries a mark of its own; wherever it is found later, its
// worker must be one who was on the screen of that tab when the user acted.
import type { WorkerIdentity } from '../../lib/dossier/dossier';
import type { Draft } from '../../lib/signalement/draft';
import type { HostTab } from './host-tab';
import { findInvented } from './invented';

export interface Act {
  /** `A17`: stands in what the act stores, if it is an act that stores words. */
  readonly mark: string;
  readonly name: string;
  /**
   * Marks of those of whom the screen showed something when the user acted, or until the reply: an act waits for the page
   * to be read, and the draft it names was its worker's from the start.
   */
  readonly listSeen: () => ReadonlySet<string>;
  /** The reply has come, or never will. */
  readonly end: () => void;
  /** For an answer, which has no words of its own: `q1=6`. */
  readonly answer: string | null;
  readonly draftId: string | null;
}

export interface Counts {
  commands: number;
  accepted: number;
  refused: number;
  /** Replies lost with the background. */
  lost: number;
  views: number;
  readonly mixed: string[];
}

export class Ledger {
  private readonly acts: Act[] = [];

  constructor(private readonly counts: Counts) {}

  /** `answer`: what an answer says, since it has no words to carry a mark. */
  note(name: string, host: HostTab, draftId: string | null, answer: string | null = null): Act {
    const then = host.onScreen();
    const from = host.seen.length;
    let until: number | undefined;
    const listSeen = () => new Set([...then, ...host.seen.slice(from, until)]);
    const end = () => {
      until = host.seen.length;
    };
    const act = { mark: `A${this.acts.length}`, name, listSeen, end, answer, draftId };
    this.acts.push(act);
    return act;
  }

  /** The background says that this act was done, on a draft of `worker`. */
  accept(act: Act, worker: WorkerIdentity): void {
    this.counts.accepted += 1;
    if (!act.listSeen().has(markOf(worker))) this.say(`${act.name} ${act.mark} went to ${markOf(worker)}`, act);
  }

  /** Everything in a stored draft, or in what waits to leave, is of its worker. */
  check(draft: Draft): void {
    const own = markOf(draft.team.worker);
    this.checkText(own, draft, 'draft');
    for (const [linkId, answer] of Object.entries(draft.care?.answers ?? {})) {
      const said = `${linkId}=${answer.kind === 'option' ? answer.code : answer.kind}`;
      const given = this.acts.filter((act) => act.draftId === draft.id && act.answer === said);
      if (!given.some((act) => act.listSeen().has(own))) this.say(`${said} is in the draft of ${own}`);
    }
  }

  checkText(own: string, value: unknown, where: string): void {
    const text = JSON.stringify(value);
    for (const [mark] of text.matchAll(/\bK\d+\b/g)) if (mark !== own) this.say(`${mark} in the ${where} of ${own}`);
    for (const [mark] of text.matchAll(/\bA\d+\b/g)) {
      const act = this.acts[Number(mark.slice(1))];
      if (act === undefined || !act.listSeen().has(own)) this.say(`${mark} in the ${where} of ${own}`, act);
    }
  }

  say(fault: string, act?: Act): void {
    this.counts.mixed.push(
      act === undefined ? fault : `${fault}; the screen showed ${[...act.listSeen()].join('+') || 'nobody'}`,
    );
  }
}

export function markOf(worker: WorkerIdentity): string {
  return findInvented(worker.hostId, worker.dossierNumber).mark;
}
