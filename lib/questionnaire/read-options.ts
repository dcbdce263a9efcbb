// The answers of one question: written in it, or in a value set that the file contains.

import type { FlagStrength } from './answer';
import { answerSystem, instrumentExtensions as url } from './canonical';
import { findFrench, isFrench } from './french';
import type { Option } from './instrument';
import type { PlayedChoice, PlayedOption } from './subset';
import type { PlayedConcept, PlayedValueSet } from './subset-file';

export interface OptionSource {
  /** Language of the file. */
  readonly language: string;
  readonly valueSets: readonly PlayedValueSet[];
}

export interface ReadOptions {
  readonly options: readonly Option[];
  readonly faults: readonly string[];
}

const strengths = { fort: 'strong', modere: 'moderate' } as const satisfies Record<string, FlagStrength>;

export function readOptions(item: PlayedChoice, path: string, source: OptionSource): ReadOptions {
  const read = item.answerOption === undefined ? readContained(item, path, source) : readWritten(item, path, source);
  const codes = read.options.map(({ code }) => code);
  const repeated = codes.find((code, at) => codes.indexOf(code) !== at);
  return repeated === undefined
    ? read
    : { ...read, faults: [...read.faults, `code ${repeated} de ${item.linkId} (répété)`] };
}

function readWritten(item: PlayedChoice, path: string, { language }: OptionSource): ReadOptions {
  const faults = item.answerValueSet === undefined ? [] : [`${path}.answerValueSet (avec des réponses écrites)`];
  const options = (item.answerOption ?? []).map((one, at): Option => {
    const name = `${path}.answerOption[${at}]`;
    const { system, code, display, _display } = one.valueCoding;
    const label = findFrench(language, display, _display);
    if (label === null) faults.push(`${name}.valueCoding.display (pas en français)`);
    const extensions = listExtensions(one);
    if (new Set(extensions.map(kindOf)).size < extensions.length) faults.push(`${name}.extension (répétée)`);
    return makeOption(code, label ?? '', system, extensions);
  });
  return { options, faults };
}

function readContained(item: PlayedChoice, path: string, { language, valueSets }: OptionSource): ReadOptions {
  const found = valueSets.find(({ id }) => item.answerValueSet === `#${id}`);
  if (found === undefined) {
    return {
      options: [],
      faults: [
        `${path}.${item.answerValueSet === undefined ? 'answerOption (manque)' : 'answerValueSet (introuvable)'}`,
      ],
    };
  }
  const faults: string[] = [];
  const [include] = found.compose.include;
  const options = include.concept.map((concept): Option => {
    const label = isFrench(language) ? concept.display : findDesignation(concept);
    if (label === null) faults.push(`${concept.code} de #${found.id} (pas en français)`);
    if ((concept.extension ?? []).length > 1) faults.push(`${concept.code} de #${found.id} (points répétés)`);
    return makeOption(concept.code, label ?? '', include.system, concept.extension ?? []);
  });
  return { options, faults };
}

function findDesignation({ designation = [] }: PlayedConcept): string | null {
  return designation.find(({ language }) => isFrench(language))?.value ?? null;
}

type Extension = NonNullable<PlayedOption['extension']>[number];

function listExtensions({ extension = [], valueCoding }: PlayedOption): readonly Extension[] {
  return [...extension, ...(valueCoding.extension ?? [])];
}

/** The two names of points are one thing. */
function kindOf(extension: Extension): 'flag' | 'points' {
  return extension.url === url.flag ? 'flag' : 'points';
}

function makeOption(code: string, label: string, system: string | undefined, extensions: readonly Extension[]): Option {
  const flag = extensions.find((one) => one.url === url.flag);
  const points = extensions.find((one) => one.url !== url.flag);
  return {
    code,
    label,
    strength: flag !== undefined && 'valueCode' in flag ? strengths[flag.valueCode] : null,
    ...(points !== undefined && 'valueDecimal' in points && { weight: points.valueDecimal }),
    ...(system !== undefined && system !== answerSystem && { system }),
  };
}
