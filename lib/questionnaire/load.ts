// From a FHIR R4 Questionnaire to the instrument the product plays. Anything outside the stated subset is refused
// by its name: a question that is half understood is never put to a worker.
import { fail, ok, type Result } from '../result';
import { type FlagStrength, type Level, levels } from './answer';
import { instrumentExtensions } from './canonical';
import type { Instrument, Option, Question } from './instrument';
import { type PlayedItem, type PlayedQuestionnaire, playedQuestionnaire } from './subset';

/** `instrument-refused` names the element: « item[1].enableWhen », « le libellé du niveau possible ». */
export function loadInstrument(json: unknown): Result<Instrument> {
  const parsed = playedQuestionnaire.safeParse(json);
  if (!parsed.success) return fail('instrument-refused', nameElement(parsed.error.issues[0]));
  const fault = findFault(parsed.data);
  return fault === null ? ok(makeInstrument(parsed.data)) : fail('instrument-refused', fault);
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

/** What the schemas cannot say: each thing once. */
function findFault({ extension, item }: PlayedQuestionnaire): string | null {
  if (extension.filter(({ url }) => url === instrumentExtensions.banner).length !== 1) return 'le bandeau';
  const labelled = listLevelLabels(extension).map(([level]) => level);
  const level = levels.find((name) => labelled.filter((other) => other === name).length !== 1);
  if (level !== undefined) return `le libellé du niveau ${level}`;
  const repeated = findRepeated(item.map(({ linkId }) => linkId));
  if (repeated !== undefined) return `linkId ${repeated} (répété)`;
  for (const { linkId, extension: own, answerOption } of item) {
    if (own.filter(({ url }) => url === instrumentExtensions.short).length !== 1)
      return `le libellé court de ${linkId}`;
    if (findRepeated(own.map(({ url }) => url)) !== undefined) return `extension de ${linkId} (répétée)`;
    const code = findRepeated(answerOption.map(({ valueCoding }) => valueCoding.code));
    if (code !== undefined) return `code ${code} de ${linkId} (répété)`;
  }
  return null;
}

function findRepeated(names: readonly string[]): string | undefined {
  return names.find((name, index) => names.indexOf(name) !== index);
}

function makeInstrument({ url, version, title, extension, item }: PlayedQuestionnaire): Instrument {
  const banner = extension.map((found) => ('valueString' in found ? found.valueString : '')).join('');
  return {
    canonical: `${url}|${version}`,
    title,
    banner,
    questions: item.map(makeQuestion),
    levelLabels: { none: '', possible: '', foreseeable: '', ...Object.fromEntries(listLevelLabels(extension)) },
  };
}

function listLevelLabels(extension: PlayedQuestionnaire['extension']): (readonly [Level, string])[] {
  return extension.flatMap((found) =>
    'extension' in found ? [[found.extension[0].valueCode, found.extension[1].valueString] as const] : [],
  );
}

function makeQuestion({ linkId, text, extension, answerOption }: PlayedItem): Question {
  const short = extension.map((found) => ('valueString' in found ? found.valueString : '')).join('');
  const isScale = extension.some((found) => 'valueCode' in found && found.valueCode === 'horizontal');
  return { linkId, text, short, shape: isScale ? 'scale' : 'choice', options: answerOption.map(makeOption) };
}

const strengths = { fort: 'strong', modere: 'moderate' } as const satisfies Record<string, FlagStrength>;

function makeOption({ valueCoding, extension }: PlayedItem['answerOption'][number]): Option {
  const flag = extension?.[0].valueCode;
  return { code: valueCoding.code, label: valueCoding.display, strength: flag === undefined ? null : strengths[flag] };
}
