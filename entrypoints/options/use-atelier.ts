// The atelier's work in progress: what the person does, what the software's page answers, in the order they come. It
// outlives the screen, so that locking Vigie loses nothing of it but the texts of the dossier.
import { useRef } from 'react';
import type { AtelierActions, AtelierState, Shown, Target } from '../../components/atelier/atelier-types';
import {
  dropList,
  dropLocator,
  keepColumn,
  keepColumnPiece,
  keepPlace,
  setEmptyWords,
  setNotHere,
  setOptional,
} from '../../lib/atelier/change';
import { sayOrder } from '../../lib/atelier/date-order';
import { chooseFirst, choosePattern } from '../../lib/atelier/pieces';
import { isIdentity, listNext } from '../../lib/atelier/places';
import { nameProfileFile, writeProfile } from '../../lib/atelier/profile-file';
import { type PlaceId, redo, undo, type Work } from '../../lib/atelier/work';
import { requestAccess } from '../../lib/edge/host-access';
import { findHostTab, openBeside, showOwnTab, showTab } from '../../lib/edge/host-tab';
import { request } from '../../lib/edge/rpc';
import { saveFile } from '../../lib/edge/save-file';
import type { Pointed, PointedColumn } from '../../lib/profiles/pointing';
import type { ListId } from '../../lib/profiles/profile';
import { proposePieces } from '../../lib/profiles/propose/propose-piece';
import { askPage, judgeReading, settleWork, tryWork } from './page-questions';
import { useHostLink } from './use-host-link';
import { blank, type Learning, useLearning } from './use-learning';

export interface Atelier {
  readonly state: AtelierState | null;
  readonly actions: AtelierActions;
  /** Begins with this work; `url`: where the software is, when it was said. */
  readonly open: (work: Work, step: AtelierState['step'], url: string | null) => void;
  /** Lets the texts of the dossier go, and nothing else. */
  readonly forgetTexts: () => void;
  readonly close: () => void;
}

export function useAtelier(onLeave: () => void): Atelier {
  const learning = useLearning();
  const { work, screen, show, readWork, settle, change, learn } = learning;
  /** The work before the last pointing: what is kept of it may be chosen again. */
  const base = useRef<Work | null>(null);
  const url = useRef<string | null>(null);
  const { link, refresh } = useHostLink(work?.present.profile.matches ?? null);

  /** Keeps what is chosen of the last pointing, in the place of what was kept of it before. */
  const keepChosen = (shown: Extract<Shown, { kind: 'place' }>) => {
    show({ shown });
    if (base.current === null) return;
    const { place, pointed, chosen, piece } = shown;
    settle(keepPlace(base.current, place, pointed, chosen, piece?.pattern ?? null), place);
  };
  const showPlace = (place: PlaceId, pointed: Pointed) => {
    base.current = readWork();
    const { candidates } = pointed;
    const chosen = chooseFirst(candidates);
    keepChosen({ kind: 'place', place, pointed, piece: null, candidates, chosen, isRefused: false });
  };
  const showColumn = (list: ListId, column: string, pointed: PointedColumn) => {
    const { text } = pointed;
    const canCut = pointed.list !== null && 'blocks' in pointed.list;
    show({ shown: { kind: 'column', list, column, text, canCut, isList: pointed.list !== null, isRefused: false } });
    change((before) => keepColumn(before, list, pointed), list);
  };

  const point = async (target: Target) => {
    const asked = readWork();
    if (asked === null) return;
    const isMine = learning.takeTurn();
    show({ target, shown: null, failure: null, isTrying: false });
    const tab = await findHostTab(asked.present.profile.matches);
    if (tab !== null) await showTab(tab.tabId);
    const answer = await askPage(
      asked,
      target.kind === 'place'
        ? { command: 'point', anywhere: isIdentity(target.place) }
        : { command: 'point-column', list: target.list, column: target.column },
    );
    if (!isMine()) return;
    show({ target: null, failure: answer.ok ? null : answer.failure });
    void request('session.touch', {});
    await showOwnTab();
    if (!answer.ok) return;
    if (answer.value.kind === 'pointed' && target.kind === 'place') showPlace(target.place, answer.value);
    if (answer.value.kind === 'column' && target.kind === 'column')
      showColumn(target.list, target.column, answer.value);
  };

  const keepPiece = (start: number, end: number) => {
    const { shown } = screen;
    if (shown === null) return;
    const text = shown.kind === 'place' ? shown.pointed.text : shown.text;
    const patterns = proposePieces(text, start, end);
    const piece = text.slice(start, end).trim();
    if (shown.kind === 'column') {
      const [pattern] = patterns;
      show({ shown: { ...shown, isRefused: pattern === undefined } });
      if (pattern !== undefined)
        change((before) => keepColumnPiece(before, shown.list, shown.column, pattern), shown.list);
      return;
    }
    const found = choosePattern(piece, patterns, shown.pointed.candidates);
    if (found === null) return show({ shown: { ...shown, isRefused: true } });
    const { pattern, candidates } = found;
    const chosen = chooseFirst(candidates);
    keepChosen({ ...shown, piece: { text: piece, pattern }, candidates, chosen, isRefused: false });
  };

  const actions: AtelierActions = {
    goTo: (step) => {
      const now = readWork();
      const next = now === null ? undefined : listNext(now)[0];
      show({
        step,
        shown: null,
        ...(step === 'show' && screen.step !== 'try' && next !== undefined && { selected: next }),
      });
    },
    openSoftware: () => {
      const site = readWork()?.present.profile.matches[0]?.replace(/\*$/, '').replace(/^\*:/, 'https:');
      const address = url.current ?? site;
      if (address !== undefined) void openBeside(address).then(refresh);
    },
    grantAccess: () => {
      void requestAccess(readWork()?.present.profile.matches ?? []).then((isGranted) => {
        if (!isGranted) show({ failure: { code: 'host-access-refused' } });
        return refresh();
      });
    },
    select: (selected) => show({ selected, failure: null }),
    point: (target) => void point(target),
    stopPointing: () => {
      const asked = readWork();
      if (asked !== null) void askPage(asked, { command: 'stop-pointing' });
      learning.takeTurn();
      show({ target: null });
    },
    takeShown: (place) => {
      if (screen.shown?.kind === 'place') showPlace(place, screen.shown.pointed);
    },
    keepPiece,
    keepWhole: () => {
      const { shown } = screen;
      if (shown?.kind !== 'place') return;
      const { candidates } = shown.pointed;
      keepChosen({ ...shown, piece: null, candidates, chosen: chooseFirst(candidates), isRefused: false });
    },
    choose: (candidate, isChosen) => {
      const { shown } = screen;
      if (shown?.kind !== 'place') return;
      const chosen = shown.candidates.filter((one) => (one === candidate ? isChosen : shown.chosen.includes(one)));
      keepChosen({ ...shown, chosen });
    },
    dropLocator: (place, locator) => change((before) => dropLocator(before, place, locator)),
    setNotHere: (place, isNotHere) => {
      show({ shown: null });
      change((before) => setNotHere(before, place, isNotHere));
    },
    setOptional: (place) => change((before) => setOptional(before, place)),
    setEmptyWords: (list, words) => change((before) => setEmptyWords(before, list, words), list),
    startListAgain: (list) => {
      show({ shown: null });
      const asked = readWork();
      if (asked !== null) void askPage(asked, { command: 'forget-list', list });
      change((before) => dropList(before, list));
    },
    sayOrder: (order) => {
      const before = readWork();
      if (before === null) return;
      const seen = learning.readReading();
      const said = sayOrder(before, order);
      void learn(said, (asked) => (seen === null ? settleWork(asked, []) : judgeReading(asked, seen)));
    },
    undo: () => {
      show({ shown: null });
      change(undo);
    },
    redo: () => {
      show({ shown: null });
      change(redo);
    },
    tryNow: () => {
      const now = readWork();
      if (now !== null) void learn(now, tryWork);
    },
    save: () => {
      const saved = readWork();
      if (saved === null) return;
      void request('profiles.save', { profile: saved.present.profile }).then((reply) =>
        show(reply.ok ? { isSaved: true, failure: null } : { failure: reply.failure }),
      );
    },
    export: () => {
      const profile = readWork()?.present.profile;
      if (profile !== undefined && profile.root !== '') saveFile(nameProfileFile(profile), writeProfile(profile));
    },
    leave: onLeave,
  };

  return {
    state: work === null ? null : { ...screen, work, link },
    actions,
    open: (next, step, address) => {
      url.current = address;
      base.current = null;
      learning.begin(next, { ...blank, step, selected: listNext(next)[0] ?? 'birthName' });
      if (next.present.profile.root !== '') void learnFirst(next, learning);
    },
    forgetTexts: learning.forget,
    close: () => learning.begin(null, blank),
  };
}

/** A profile that exists is tried at once: what it does not find any more comes first. */
async function learnFirst(work: Work, { learn, show }: Learning): Promise<void> {
  await learn(work, async (asked) => {
    const tried = await tryWork(asked);
    const [next] = listNext(tried.work);
    if (next !== undefined) show({ selected: next });
    // Not open yet: nothing to say about it, the line above the screen does.
    return { ...tried, failure: null };
  });
}
