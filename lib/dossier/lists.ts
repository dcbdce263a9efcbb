// Rows of visits, arrêts and mesures, understood one by one. A row that is not understood is counted, never dropped in
// silence: rules that read the list then answer "unknown".
import type { ListText } from '../profiles/reading';
import { foldText, isMissing } from '../profiles/text';
import { type DayStyle, parseDay } from './dates';
import type { Arret, Instant, IsoDay, Mesure, ReadList, Visit } from './dossier';
import { parseArretCause, parseVisitKinds } from './kinds';

type Row = Readonly<Record<string, string>>;
/** Null: not understood. */
type RowParser<T> = (row: Row, style: DayStyle) => readonly T[] | null;

/** A row may hold two visits done together (« VIP périodique + mi-carrière »). */
export function understandVisits(list: ListText | undefined, style: DayStyle, readAt: Instant): ReadList<Visit> {
  return understandList(list, style, readAt, (row) => {
    const date = parseDay(row.date ?? '', style);
    const kinds = parseVisitKinds(row.kind ?? '');
    const professional = keepCell(row.professional);
    return date === null || kinds.length === 0 ? null : kinds.map((kind) => ({ kind, date, professional }));
  });
}

export function understandArrets(list: ListText | undefined, style: DayStyle, readAt: Instant): ReadList<Arret> {
  return understandList(list, style, readAt, (row) => {
    const span = parseSpan(row, style);
    const words = keepCell(row.cause);
    const cause = words === null ? null : parseArretCause(words);
    return span === null || (words !== null && cause === null) ? null : [{ ...span, cause }];
  });
}

export function understandMesures(list: ListText | undefined, style: DayStyle, readAt: Instant): ReadList<Mesure> {
  return understandList(list, style, readAt, (row) => {
    const span = parseSpan(row, style);
    const kind = keepCell(row.kind) ?? '';
    const text = keepCell(row.text) ?? '';
    return span === null || (kind === '' && text === '') ? null : [{ kind, text, ...span }];
  });
}

function understandList<T>(
  list: ListText | undefined,
  style: DayStyle,
  readAt: Instant,
  parse: RowParser<T>,
): ReadList<T> {
  if (list === undefined || list.state === 'absent') return { state: 'absent' };
  if (list.state !== 'found') return { state: list.state, page: list.page };
  const understood = list.rows.map((row) => parse(row, style));
  return {
    state: 'read',
    rows: understood.flatMap((rows) => rows ?? []),
    unread: understood.filter((rows) => rows === null).length,
    page: list.page,
    readAt,
  };
}

/** An end that the host leaves blank, or says is still to come, is null; one that cannot be read spoils the row. */
function parseSpan(row: Row, style: DayStyle): { start: IsoDay; end: IsoDay | null } | null {
  const start = parseDay(row.start ?? '', style);
  const words = keepCell(row.end);
  const isOpen = words === null || /^(en cours|sans limite|indeterminee?|a ce jour)$/.test(foldText(words));
  const end = isOpen ? null : parseDay(words, style);
  return start === null || (!isOpen && (end === null || end < start)) ? null : { start, end };
}

function keepCell(text: string | undefined): string | null {
  return text === undefined || isMissing(text) ? null : text;
}
