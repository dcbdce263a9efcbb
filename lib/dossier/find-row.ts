// Which row of a list, as it stands in the host now, holds what begins on a day.
import type { ListId, Profile } from '../profiles/profile';
import type { ListText } from '../profiles/reading';
import type { Instant, IsoDay } from './dossier';
import { understandArrets, understandMesures, understandVisits } from './lists';
import { styleOfList } from './understand';

/** Its place among the rows, from 0; null when the list is not shown, or no row holds that day. */
export function findRow(list: ListText | undefined, id: ListId, day: IsoDay, profile: Profile): number | null {
  if (list?.state !== 'found') return null;
  const row = list.rows.findIndex((one) => listDays({ ...list, rows: [one] }, id, profile).includes(day));
  return row < 0 ? null : row;
}

function listDays(list: ListText, id: ListId, profile: Profile): readonly IsoDay[] {
  const style = styleOfList(profile, id);
  const never: Instant = '';
  const read = {
    visits: () => understandVisits(list, style, never),
    arrets: () => understandArrets(list, style, never),
    mesures: () => understandMesures(list, style, never),
  }[id]();
  return read.state === 'read' ? read.rows.map((row) => ('date' in row ? row.date : row.start)) : [];
}
