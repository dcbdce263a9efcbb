// Old-fashioned HTML as the software writes it: escaped, in ISO-8859-1, dates month first, « - » for nothing.

/** HTML that is already written: it is not escaped again. */
export class Markup {
  constructor(readonly text: string) {}
}
type Piece = string | number | Markup | null | readonly Piece[];

/** A template whose strings are escaped; `null` writes nothing. */
export function html(parts: TemplateStringsArray, ...pieces: Piece[]): Markup {
  return new Markup(parts.map((part, place) => part + write(pieces[place] ?? null)).join(''));
}

function write(piece: Piece): string {
  if (piece === null) return '';
  if (piece instanceof Markup) return piece.text;
  if (Array.isArray(piece)) return piece.map(write).join('');
  return String(piece).replace(/[&<>"]/g, (sign) => `&#${sign.codePointAt(0)};`);
}

/** Days month first, also inside a sentence: « Oui (jusqu’au 12/31/2028) ». Nothing is « - ». */
export function show(text: string): string {
  if (text === '') return '-';
  const day = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (day !== null) return `${day[2]}/${day[3]}/${day[1]}`;
  return text.replace(/(\d{2})\/(\d{2})\/(\d{4})/g, '$2/$1/$3');
}

/** JSON for a script element of an ISO-8859-1 page. */
export function writeJson(content: object): Markup {
  const escapeSign = (sign: string) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;
  return new Markup(JSON.stringify(content).replace(/[<\u0100-\uffff]/g, escapeSign));
}

/** The bytes of the page: what ISO-8859-1 lacks (œ, ’, –) is written as a numeric reference. */
export function encodeLatin1(markup: Markup): Buffer {
  return Buffer.from(
    markup.text.replace(/[\u0100-\u{10ffff}]/gu, (sign) => `&#${sign.codePointAt(0)};`),
    'latin1',
  );
}
