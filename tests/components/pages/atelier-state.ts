// Invented states of the atelier, for the tests of its screens. PERSONNE FICTIVE, all of them.
import type { AtelierActions, AtelierState } from '../../../components/atelier/atelier-types';
import type { Sight } from '../../../lib/atelier/sight';
import { withIdentity } from '../../unit/atelier/pointed';
import { claire } from './samples';

export const sight: Sight = {
  places: {
    birthName: { state: 'read', texts: ['ROUX'] },
    givenNames: { state: 'read', texts: ['Claire'] },
    birthDate: { state: 'read', texts: ['05/09/1981'] },
    dossierNumber: { state: 'lost', texts: [] },
  },
  lists: {},
  worker: claire,
  failure: null,
};

export function makeState(part: Partial<AtelierState> = {}): AtelierState {
  return {
    step: 'show',
    work: withIdentity(),
    link: { kind: 'open', title: 'Logiciel' },
    selected: 'siret',
    target: null,
    shown: null,
    seen: { kind: 'sight', sight },
    isTrying: false,
    isSaved: false,
    failure: null,
    ...part,
  };
}

/** Actions that note what they were asked, each with what it was given. */
export function makeActions(): { actions: AtelierActions; asked: unknown[][] } {
  const asked: unknown[][] = [];
  const note =
    (name: string) =>
    (...given: unknown[]) =>
      void asked.push([name, ...given.filter((one) => !isEvent(one))]);
  const names = [
    'goTo',
    'openSoftware',
    'grantAccess',
    'select',
    'point',
    'stopPointing',
    'takeShown',
    'keepPiece',
    'keepWhole',
    'choose',
    'dropLocator',
    'setNotHere',
    'setOptional',
    'setEmptyWords',
    'startListAgain',
    'sayOrder',
    'undo',
    'redo',
    'tryNow',
    'save',
    'export',
    'leave',
  ] as const satisfies readonly (keyof AtelierActions)[];
  const actions = Object.fromEntries(names.map((name) => [name, note(name)])) as unknown as AtelierActions;
  return { actions, asked };
}

/** A button hands over its click too. */
function isEvent(given: unknown): boolean {
  return typeof given === 'object' && given !== null && 'nativeEvent' in given;
}
