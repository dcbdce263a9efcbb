// The items of a file, in their order, as questions; and what is wrong with them, by name. Groups are unfolded: their
// titles and conditions go to their questions.

import { instrumentExtensions as url } from './canonical';
import { findFrench } from './french';
import type { Condition, Question, Test } from './instrument';
import { type OptionSource, readOptions } from './read-options';
import { readScoreExpression } from './score-expression';
import type { PlayedChoice, PlayedGroup, PlayedItem, PlayedScore } from './subset';

/** The total of a file: which questions it adds. */
export interface Total {
  readonly over: readonly string[];
}

export interface ReadItems {
  readonly questions: readonly Question[];
  readonly totals: readonly Total[];
  /** Names of what can't be played; empty when all can. */
  readonly faults: readonly string[];
}

interface Place {
  readonly path: string;
  readonly titles: readonly string[];
  readonly conditions: readonly Condition[];
}

/** One pass over the items. `faults` names each element as it stands in the file: « item[1].item[0].text ». */
export function readItems(items: readonly PlayedItem[], source: OptionSource): ReadItems {
  const questions: Question[] = [];
  const faults: string[] = [];
  const scores: { readonly path: string; readonly item: PlayedScore }[] = [];
  const members = new Map<string, string[]>();
  const names = new Set<string>();
  let said: string[] = [];

  const french = (path: string, item: Pick<PlayedItem, 'text' | '_text' | 'prefix'>) => {
    if (item.text === undefined) return [];
    const text = findFrench(source.language, item.text, item._text);
    if (text === null) faults.push(`${path}.text (pas en français)`);
    return [item.prefix === undefined ? (text ?? '') : `${item.prefix} ${text ?? ''}`];
  };

  const readWhen = (path: string, { enableWhen = [], enableBehavior }: PlayedChoice | PlayedGroup): Condition[] => {
    if (enableWhen.length === 0) return [];
    if (enableWhen.length > 1 && enableBehavior === undefined) faults.push(`${path}.enableBehavior (manque)`);
    const tests = enableWhen.map((when, at): Test => {
      const asked = questions.find(({ linkId }) => linkId === when.question);
      const name = `${path}.enableWhen[${at}]`;
      if (asked === undefined) faults.push(`${name}.question (pas une question d’avant)`);
      if (when.operator === 'exists')
        return { linkId: when.question, operator: 'exists', isAnswered: when.answerBoolean };
      const { code } = when.answerCoding;
      if (asked !== undefined && !asked.options.some((option) => option.code === code))
        faults.push(`${name}.answerCoding (pas une réponse de ${when.question})`);
      return { linkId: when.question, operator: when.operator, code };
    });
    return [{ behavior: enableBehavior ?? 'all', tests }];
  };

  const readChoice = (item: PlayedChoice, place: Place): void => {
    const { options, faults: wrong } = readOptions(item, place.path, source);
    faults.push(...wrong);
    const extensions = item.extension ?? [];
    for (const name of new Set(extensions.map((one) => one.url)))
      if (extensions.filter((one) => one.url === name).length > 1) faults.push(`${place.path}.extension (répétée)`);
    const [text = ''] = french(place.path, item);
    const short = extensions.find((one) => one.url === url.short);
    const isHorizontal = extensions.some((one) => one.url === url.orientation && one.valueCode === 'horizontal');
    const conditions = [...place.conditions, ...readWhen(place.path, item)];
    const notes = [...place.titles, ...said];
    said = [];
    questions.push({
      linkId: item.linkId,
      text,
      short: short !== undefined && 'valueString' in short ? short.valueString : text,
      shape: isHorizontal && options.every(({ label }) => /^\d{1,3}$/.test(label)) ? 'scale' : 'choice',
      options,
      ...(notes.length > 0 && { notes }),
      ...(item.required === true && { isRequired: true as const }),
      ...(conditions.length > 0 && { conditions }),
    });
  };

  const walk = (list: readonly PlayedItem[], place: Place, parent: string): void => {
    list.forEach((item, at) => {
      const path = `${place.path === '' ? '' : `${place.path}.`}item[${at}]`;
      if (names.has(item.linkId)) faults.push(`linkId ${item.linkId} (répété)`);
      names.add(item.linkId);
      if (item.type === 'choice') {
        readChoice(item, { ...place, path });
        members.set(parent, [...(members.get(parent) ?? []), item.linkId]);
      } else if (item.type === 'display') {
        said.push(...french(path, item));
      } else if (item.type === 'group') {
        const titles = [...place.titles, ...french(path, item)];
        walk(item.item, { path, titles, conditions: [...place.conditions, ...readWhen(path, item)] }, item.linkId);
      } else {
        scores.push({ path, item });
      }
    });
    if (said.length > 0) faults.push(`${place.path === '' ? 'item' : place.path} (phrase sans question après elle)`);
    said = [];
  };
  walk(items, { path: '', titles: [], conditions: [] }, '');
  if (questions.length === 0) faults.push('item (aucune question)');
  if (questions.length > 30) faults.push('item (plus de 30 questions)');

  const totals = scores.flatMap(({ path, item }) => {
    const found = item.extension.find((one) => one.url === url.calculated);
    const read =
      found === undefined || !('valueExpression' in found)
        ? null
        : readScoreExpression(found.valueExpression.expression);
    const over = read?.group === null ? questions.map(({ linkId }) => linkId) : members.get(read?.group ?? '');
    if (read === null || over === undefined) faults.push(`${path}.extension (calcul inconnu)`);
    return over === undefined ? [] : [{ over }];
  });
  return { questions, totals, faults };
}
