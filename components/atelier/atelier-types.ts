// What the atelier's screens are given, and what they may ask for.
import type { Sight } from '../../lib/atelier/sight';
import type { PlaceId, Work } from '../../lib/atelier/work';
import type { Failure } from '../../lib/failures';
import type { Candidate, Pointed } from '../../lib/profiles/pointing';
import type { DateOrder, ListId, Locator } from '../../lib/profiles/profile';
import type { Absence } from '../../lib/profiles/reading';

export type AtelierStep = 'address' | 'show' | 'try';

/** The software's own page. */
export type Link =
  | { readonly kind: 'no-access' }
  | { readonly kind: 'closed' }
  | { readonly kind: 'open'; readonly title: string };

/** What is waited for in the software's page. */
export type Target =
  | { readonly kind: 'place'; readonly place: PlaceId }
  | { readonly kind: 'column'; readonly list: ListId; readonly column: string };

/** The last answer to pointing. What was kept of it may still be changed. */
export type Shown =
  | {
      readonly kind: 'place';
      readonly place: PlaceId;
      readonly pointed: Pointed;
      /** Piece of the text that is meant, and the pattern that reads it; null: the whole text. */
      readonly piece: { readonly text: string; readonly pattern: string } | null;
      /** Those that can be kept, with the piece. */
      readonly candidates: readonly Candidate[];
      readonly chosen: readonly Candidate[];
      /** No pattern reads the piece that was selected. */
      readonly isRefused: boolean;
    }
  | {
      readonly kind: 'column';
      readonly list: ListId;
      readonly column: string;
      readonly text: string;
      readonly canCut: boolean;
      readonly isList: boolean;
      readonly isRefused: boolean;
    };

/** What the profile so far reads on the page now; null: not tried yet. */
export type Seen =
  | { readonly kind: 'sight'; readonly sight: Sight }
  | { readonly kind: 'absence'; readonly absence: Absence }
  | null;

export interface AtelierState {
  readonly step: AtelierStep;
  readonly work: Work;
  readonly link: Link;
  readonly selected: PlaceId | ListId;
  readonly target: Target | null;
  readonly shown: Shown | null;
  readonly seen: Seen;
  readonly isTrying: boolean;
  readonly isSaved: boolean;
  readonly failure: Failure | null;
}

export interface AtelierActions {
  readonly goTo: (step: AtelierStep) => void;
  readonly openSoftware: () => void;
  /** In the click itself: the browser asks only then. */
  readonly grantAccess: () => void;
  readonly select: (place: PlaceId | ListId) => void;
  readonly point: (target: Target) => void;
  readonly stopPointing: () => void;
  /** The text pointed at before holds this place too. */
  readonly takeShown: (place: PlaceId) => void;
  readonly keepPiece: (start: number, end: number) => void;
  readonly keepWhole: () => void;
  readonly choose: (candidate: Candidate, isChosen: boolean) => void;
  readonly dropLocator: (place: PlaceId, locator: Locator) => void;
  readonly setNotHere: (place: PlaceId | ListId, isNotHere: boolean) => void;
  /** « Ce dossier n’en a pas ». */
  readonly setOptional: (place: PlaceId) => void;
  readonly setEmptyWords: (list: ListId, words: readonly string[]) => void;
  readonly startListAgain: (list: ListId) => void;
  readonly sayOrder: (order: DateOrder) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly tryNow: () => void;
  readonly save: () => void;
  readonly export: () => void;
  readonly leave: () => void;
}

export interface AtelierProps {
  readonly state: AtelierState;
  readonly actions: AtelierActions;
}
