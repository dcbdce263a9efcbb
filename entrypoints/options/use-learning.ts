// The atelier's work and screen, and the questions to the software's page between them: the last question wins, and what
// was placed since the last answer is tried with the next one.
import { useRef, useState } from 'react';
import type { AtelierState } from '../../components/atelier/atelier-types';
import type { PlaceId, Work } from '../../lib/atelier/work';
import type { ListId } from '../../lib/profiles/profile';
import type { Reading } from '../../lib/profiles/reading';
import { settleWork, type Tried } from './page-questions';

export type Screen = Omit<AtelierState, 'work' | 'link'>;

export const blank: Screen = {
  step: 'show',
  selected: 'birthName',
  target: null,
  shown: null,
  seen: null,
  isTrying: false,
  isSaved: false,
  failure: null,
};

export type Question = (work: Work) => Promise<Tried>;

export interface Learning {
  readonly work: Work | null;
  readonly screen: Screen;
  /** The work as it is now, whatever was drawn. */
  readonly readWork: () => Work | null;
  /** What the page last answered, until the texts are let go. */
  readonly readReading: () => Reading | null;
  readonly show: (part: Partial<Screen>) => void;
  readonly begin: (work: Work | null, screen: Screen) => void;
  readonly forget: () => void;
  /** A turn of one's own: answers whether nothing was done since. */
  readonly takeTurn: () => () => boolean;
  readonly learn: (asked: Work, question: Question) => Promise<void>;
  /** Keeps this work and tries it; `placed` was just pointed at. */
  readonly settle: (next: Work, placed?: PlaceId | ListId) => void;
  /** The same for a change of the work as it is now. */
  readonly change: (how: (work: Work) => Work, placed?: PlaceId | ListId) => void;
}

export function useLearning(): Learning {
  const [work, setWork] = useState<Work | null>(null);
  const [screen, setScreen] = useState(blank);
  const latest = useRef<Work | null>(null);
  const reading = useRef<Reading | null>(null);
  const untried = useRef<readonly (PlaceId | ListId)[]>([]);
  const turn = useRef(0);

  const put = (next: Work | null) => {
    latest.current = next;
    setWork(next);
  };
  const show = (part: Partial<Screen>) => setScreen((before) => ({ ...before, ...part }));
  const takeTurn = () => {
    turn.current += 1;
    const own = turn.current;
    return () => own === turn.current;
  };
  const learn = async (asked: Work, question: Question) => {
    const isMine = takeTurn();
    put(asked);
    show({ isTrying: true, isSaved: false, failure: null });
    const tried = await question(asked);
    if (!isMine()) return;
    untried.current = [];
    put(tried.work);
    reading.current = tried.reading;
    show({ seen: tried.seen, failure: tried.failure, isTrying: false });
  };
  const settle = (next: Work, placed?: PlaceId | ListId) => {
    if (placed !== undefined) untried.current = [...untried.current, placed];
    const places = untried.current;
    void learn(next, (asked) => settleWork(asked, places));
  };
  return {
    work,
    screen,
    readWork: () => latest.current,
    readReading: () => reading.current,
    show,
    begin: (next, first) => {
      takeTurn();
      reading.current = null;
      untried.current = [];
      put(next);
      setScreen(first);
    },
    forget: () => {
      reading.current = null;
      show({ shown: null, seen: null });
    },
    takeTurn,
    learn,
    settle,
    change: (how, placed) => {
      if (latest.current !== null) settle(how(latest.current), placed);
    },
  };
}
