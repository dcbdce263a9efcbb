// From an instrument to its FHIR R4 Questionnaire: what the editor saves and what is exported. `loadInstrument` of what
// is written here gives the same instrument back; blanks are filled with « à compléter ».
import { levels } from './answer';
import { fillBlank } from './blank';
import { answerSystem, instrumentExtensions as url } from './canonical';
import type { Condition, Instrument, Option, Question, Scoring } from './instrument';
import { readScoringOf } from './tally';

type Json = { readonly [key: string]: unknown };

/** Levels as a blank label names them. */
const names = { none: 'Premier niveau', possible: 'Deuxième niveau', foreseeable: 'Troisième niveau' } as const;

/** A valid Questionnaire, in French. Conditions of groups are written on each question. */
export function writeQuestionnaire(instrument: Instrument): Json {
  const { address, version } = splitCanonical(instrument.canonical);
  const scoring = readScoringOf(instrument);
  return {
    resourceType: 'Questionnaire',
    language: 'fr-FR',
    extension: [
      { url: url.banner, valueString: fillBlank(instrument.banner, 'Bandeau') },
      ...levels.map((level) => ({
        url: url.levelLabel,
        extension: [
          { url: 'niveau', valueCode: level },
          { url: 'libelle', valueString: fillBlank(instrument.levelLabels[level], names[level]) },
        ],
      })),
      ...writeBands(scoring),
    ],
    url: address,
    version,
    title: fillBlank(instrument.title, 'Questionnaire'),
    status: 'draft',
    subjectType: ['Patient'],
    item: instrument.questions.flatMap((question, at) => writeItems(question, at, scoring)),
  };
}

/** `url|version` in two; the version without the hash that binds it. */
export function splitCanonical(canonical: string): { readonly address: string; readonly version: string } {
  const [address = '', version = ''] = canonical.split('|');
  return { address, version: version.split('+')[0] ?? '' };
}

function writeBands(scoring: Scoring): Json[] {
  if (scoring.kind === 'flags') return [];
  return scoring.bands.map(({ level, from, to }) => ({
    url: url.band,
    extension: [
      { url: 'niveau', valueCode: level },
      { url: 'de', valueDecimal: from },
      { url: 'a', valueDecimal: to },
    ],
  }));
}

/** A question has one list of conditions: the others are those of groups around it. */
function writeItems(question: Question, at: number, scoring: Scoring): Json[] {
  const [own, ...around] = (question.conditions ?? []).toReversed();
  const said = (question.notes ?? []).map((text, n) => ({ linkId: `dit/${at}/${n}`, text, type: 'display' }));
  return around.reduce<Json[]>(
    (item, condition, n) => [{ linkId: `si/${at}/${n}`, type: 'group', ...writeCondition(condition), item }],
    [...said, writeQuestion(question, at, scoring, own)],
  );
}

function writeQuestion(question: Question, at: number, scoring: Scoring, condition: Condition | undefined): Json {
  const { linkId, text, short, shape, options, isRequired } = question;
  const extension = [
    ...(short === text || short === '' ? [] : [{ url: url.short, valueString: short }]),
    ...(shape === 'scale' ? [{ url: url.orientation, valueCode: 'horizontal' }] : []),
  ];
  return {
    ...(extension.length > 0 && { extension }),
    linkId,
    text: fillBlank(text, `Question ${at + 1}`),
    type: 'choice',
    ...(condition !== undefined && writeCondition(condition)),
    ...(isRequired === true && { required: true }),
    answerOption: options.map((option, n) => writeOption(option, n, scoring)),
  };
}

function writeOption({ code, label, strength, weight, system }: Option, at: number, scoring: Scoring): Json {
  const flag = { strong: 'fort', moderate: 'modere' } as const;
  const extension = [
    ...(scoring.kind === 'flags' && strength !== null ? [{ url: url.flag, valueCode: flag[strength] }] : []),
    ...(scoring.kind === 'sum' && weight !== undefined ? [{ url: url.ordinal, valueDecimal: weight }] : []),
  ];
  return {
    ...(extension.length > 0 && { extension }),
    valueCoding: { system: system ?? answerSystem, code, display: fillBlank(label, `Réponse ${at + 1}`) },
  };
}

function writeCondition({ behavior, tests }: Condition): Json {
  return {
    enableWhen: tests.map((test) =>
      test.operator === 'exists'
        ? { question: test.linkId, operator: 'exists', answerBoolean: test.isAnswered }
        : { question: test.linkId, operator: test.operator, answerCoding: { code: test.code } },
    ),
    ...(tests.length > 1 && { enableBehavior: behavior }),
  };
}
