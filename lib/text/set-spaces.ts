// The spaces that French typography keeps from breaking. For sentences written with plain spaces in `lib/text`.
import { NBSP } from './typography';

/** Before `: ; ? !` and `%`, inside guillemets, after « art. » and « L. »: no line may end there. */
export function setSpaces(text: string): string {
  return text
    .replace(/ ([:;?!»%])/g, `${NBSP}$1`)
    .replace(/« /g, `«${NBSP}`)
    .replace(/\b(art\.|[LRD]\.|n°|Dr) (?=[\p{Lu}\d])/gu, `$1${NBSP}`);
}
