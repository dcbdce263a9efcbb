// From a FHIR R4 Questionnaire to the instrument the product plays. Anything outside the stated subset is refused
// by its name: a question that is half understood is never put to a worker.
import { fail, ok, type Result } from '../result';
import { type Level, levels } from './answer';
import { instrumentExtensions as url } from './canonical';
import { findFrench } from './french';
import type { Band, Instrument, Question, Scoring } from './instrument';
import { readItems, type Total } from './read-items';
import { type PlayedQuestionnaire, playedQuestionnaire } from './subset-file';

/** Characters of a file: ours has 9,000. */
const LONGEST = 300_000;

/** `instrument-not-json`, or `instrument-refused`. */
export function loadInstrumentFile(
  source: string,
): Result<{ readonly file: unknown; readonly instrument: Instrument }> {
  if (source.length > LONGEST) return fail('instrument-refused', 'le fichier entier (trop long)');
  let file: unknown;
  try {
    file = JSON.parse(source);
  } catch {
    return fail('instrument-not-json');
  }
  const loaded = loadInstrument(file);
  return loaded.ok ? ok({ file, instrument: loaded.value }) : loaded;
}

/** `instrument-refused` names the element: « item[1].enableWhen », « le libellé du niveau possible ». */
export function loadInstrument(json: unknown): Result<Instrument> {
  const parsed = playedQuestionnaire.safeParse(json);
  if (!parsed.success) return fail('instrument-refused', nameElement(parsed.error.issues[0]));
  const file = parsed.data;
  const read = readItems(file.item, { language: file.language, valueSets: file.contained ?? [] });
  const title = findFrench(file.language, file.title, file._title);
  const scoring = readScoring(file, read.questions, read.totals);
  const faults = [
    ...(title === null ? ['title (pas en français)'] : []),
    ...listFaults(file),
    ...read.faults,
    ...(read.totals.length > 1 ? ['item (deux totaux)'] : []),
    ...(scoring.kind === 'sum' && hasFlag(read.questions) ? ['item (points et repères mélangés)'] : []),
  ];
  const [fault] = faults;
  if (fault !== undefined) return fail('instrument-refused', fault);
  return ok({
    canonical: `${file.url}|${file.version}`,
    title: title ?? '',
    banner: (file.extension ?? []).map((one) => ('valueString' in one ? one.valueString : '')).join(''),
    questions: read.questions,
    levelLabels: { none: '', possible: '', foreseeable: '', ...Object.fromEntries(listLabels(file)) },
    ...(scoring.kind === 'sum' && { scoring }),
  });
}

interface Issue {
  readonly path: readonly PropertyKey[];
  readonly keys?: readonly string[];
}

function nameElement(issue: Issue | undefined): string {
  const path = [...(issue?.path ?? []), ...(issue?.keys?.slice(0, 1) ?? [])];
  const name = path.map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`)).join('');
  return name === '' ? 'le fichier entier' : name.replace(/^\./, '');
}

/** What the schemas cannot say: the banner at most once, all three labels or none. */
function listFaults(file: PlayedQuestionnaire): string[] {
  const isTwice = (file.extension ?? []).filter((one) => one.url === url.banner).length > 1;
  const labelled = listLabels(file).map(([level]) => level);
  const level = levels.find((name) => labelled.length > 0 && labelled.filter((other) => other === name).length !== 1);
  return [...(isTwice ? ['le bandeau'] : []), ...(level === undefined ? [] : [`le libellé du niveau ${level}`])];
}

function listLabels({ extension = [] }: PlayedQuestionnaire): (readonly [Level, string])[] {
  return extension.flatMap((one) =>
    one.url === url.levelLabel ? [[one.extension[0].valueCode, one.extension[1].valueString] as const] : [],
  );
}

/** Points, a total or bands make a sum; else flags. */
function readScoring(
  { extension = [] }: PlayedQuestionnaire,
  questions: readonly Question[],
  totals: readonly Total[],
): Scoring {
  const bands = extension.flatMap((one): Band[] =>
    one.url === url.band
      ? [{ level: one.extension[0].valueCode, from: one.extension[1].valueDecimal, to: one.extension[2].valueDecimal }]
      : [],
  );
  const weighed = questions.filter(({ options }) => options.some(({ weight }) => weight !== undefined));
  if (bands.length === 0 && totals.length === 0 && weighed.length === 0) return { kind: 'flags' };
  return { kind: 'sum', over: totals[0]?.over ?? weighed.map(({ linkId }) => linkId), bands };
}

function hasFlag(questions: readonly Question[]): boolean {
  return questions.some(({ options }) => options.some(({ strength }) => strength !== null));
}
