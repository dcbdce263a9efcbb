// What a list of the dossier lets us say: its rows, and what is missing for it to be complete.
// A list that was not read, or has rows nobody could read, is never taken for an empty one. [Note: Unknown is not no]
import type { Arret, Dossier, Mesure, ReadList, Visit } from '../dossier/dossier';
import { assertNever } from '../result';

export interface Rows<T> {
  readonly rows: readonly T[];
  /** Tab it was read on; empty when it was not. */
  readonly page: string;
  /** In words of the screen; empty when the list is complete. */
  readonly missing: readonly string[];
}

/** Arrêts that end before they begin are counted as not readable. */
export function readArrets(dossier: Dossier): Rows<Arret> {
  return readRows(dossier.lists.arrets, 'les arrêts de travail', hasOrderedDays);
}

export function readVisits(dossier: Dossier): Rows<Visit> {
  return readRows(dossier.lists.visits, 'les visites', () => true);
}

/** Mesures that end before they begin are counted as not readable. */
export function readMesures(dossier: Dossier): Rows<Mesure> {
  return readRows(dossier.lists.mesures, 'les mesures', hasOrderedDays);
}

function readRows<T>(list: ReadList<T>, name: string, isSound: (row: T) => boolean): Rows<T> {
  switch (list.state) {
    case 'read': {
      const rows = list.rows.filter(isSound);
      const unread = list.unread + list.rows.length - rows.length;
      return { rows, page: list.page, missing: unread === 0 ? [] : [`${name} (${writeUnread(unread)})`] };
    }
    case 'not-shown':
      return { rows: [], page: '', missing: [`${name} (onglet «\u00a0${list.page}\u00a0» pas encore lu)`] };
    case 'lost':
      return { rows: [], page: '', missing: [`${name} (plus trouvés dans le logiciel)`] };
    case 'absent':
      return { rows: [], page: '', missing: [`${name} (pas sur la page lue)`] };
    default:
      return assertNever(list);
  }
}

function hasOrderedDays(row: { readonly start: string; readonly end: string | null }): boolean {
  return row.end === null || row.start <= row.end;
}

function writeUnread(unread: number): string {
  return unread === 1 ? '1\u00a0ligne à vérifier' : `${unread}\u00a0lignes à vérifier`;
}
