// Malformed Questionnaires, and sound ones outside the subset: each is refused by the name of what is wrong in it.
// @vitest-environment node
import { describe, expect, it } from 'vitest';
import json from '../../../lib/questionnaire/instruments/reperage-mi-carriere-4.json';
import { loadInstrument, loadInstrumentFile } from '../../../lib/questionnaire/load';
import { answer, choice, labels, makeFile, total, words } from './files';

const two = [choice('a', [0, 1]), choice('b', [0, 1])];
const when = (more: object) => [choice('a', [0, 1]), choice('b', [0, 1], more as { [key: string]: unknown })];
const group = (item: unknown, more: object = {}) => ({ linkId: 'g', text: 'Groupe', type: 'group', item, ...more });

describe('a file is refused by the name of what is wrong in it', () => {
  it.each<[string, unknown, string]>([
    // Not a Questionnaire, or not a whole one.
    ['another resource', { ...makeFile(two), resourceType: 'Patient' }, 'resourceType'],
    ['no item', makeFile([]), 'item'],
    ['no version', { ...makeFile(two), version: undefined }, 'version'],
    ['a version that is not one', { ...makeFile(two), version: 'dernière' }, 'version'],
    ['an address that is not one', { ...makeFile(two), url: 'exemple' }, 'url'],
    ['a retired one', { ...makeFile(two), status: 'retired' }, 'status'],
    ['no language', { ...makeFile(two), language: undefined }, 'language'],
    ['a modifier', { ...makeFile(two), modifierExtension: [] }, 'modifierExtension'],
    ['a member that FHIR does not know', { ...makeFile(two), poids: 3 }, 'poids'],
    // Questions.
    ['a text question', makeFile([...two, { linkId: 'c', text: 'Libre', type: 'text' }]), 'item[2].type'],
    ['a yes-no question', makeFile([{ linkId: 'c', text: 'Oui ou non', type: 'boolean' }]), 'item[0].type'],
    ['a question without words', makeFile([{ ...choice('a', [0, 1]), text: ' ' }]), 'item[0].text'],
    ['a question without a name', makeFile([{ ...choice('a', [0, 1]), linkId: undefined }]), 'item[0].linkId'],
    ['two questions of one name', makeFile([choice('a', [0, 1]), choice('a', [0, 1])]), 'linkId a (répété)'],
    ['several answers allowed', makeFile([choice('a', [0, 1], { repeats: true })]), 'item[0].repeats'],
    ['an answer given beforehand', makeFile([choice('a', [0, 1], { initial: [] })]), 'item[0].initial'],
    ['a question inside a question', makeFile([choice('a', [0, 1], { item: two })]), 'item[0].item'],
    [
      'a sentence at the end',
      makeFile([...two, { linkId: 'd', text: 'Merci', type: 'display' }]),
      'item (phrase sans question après elle)',
    ],
    ['a group that repeats', makeFile([group(two, { repeats: true })]), 'item[0].repeats'],
    ['an empty group', makeFile([group([])]), 'item[0].item'],
    ['groups too deep', makeFile([group([group([group([group(two)])])])]), 'item[0].item[0].item[0].item[0].type'],
    [
      'nothing to answer',
      makeFile([total('%resource.repeat(item).answer.value.ordinal().sum()')]),
      'item (aucune question)',
    ],
    // Answers.
    ['one answer only', makeFile([choice('a', [0])]), 'item[0].answerOption'],
    ['no answers', makeFile([choice('a', [], { answerOption: undefined })]), 'item[0].answerOption (manque)'],
    [
      'two answers of one code',
      makeFile([{ ...choice('a', []), answerOption: [answer('x', 'X'), answer('x', 'Y')] }]),
      'code x de a (répété)',
    ],
    [
      'an answer without words',
      makeFile([{ ...choice('a', []), answerOption: [answer('x', ''), answer('y', 'Y')] }]),
      'item[0].answerOption[0].valueCoding.display',
    ],
    [
      'answers of another file',
      makeFile([choice('a', [], { answerOption: undefined, answerValueSet: 'http://exemple.test/vs' })]),
      'item[0].answerValueSet',
    ],
    [
      'answers that are not in the file',
      makeFile([choice('a', [], { answerOption: undefined, answerValueSet: '#vs' })]),
      'item[0].answerValueSet (introuvable)',
    ],
    [
      'an answer chosen beforehand',
      makeFile([
        { ...choice('a', []), answerOption: [{ ...answer('x', 'X'), initialSelected: true }, answer('y', 'Y')] },
      ]),
      'item[0].answerOption[0].initialSelected',
    ],
    [
      'a flag that is not one',
      makeFile([
        {
          ...choice('a', []),
          answerOption: [
            { ...answer('x', 'X'), extension: [{ url: words.flag, valueCode: 'grave' }] },
            answer('y', 'Y'),
          ],
        },
      ]),
      'item[0].answerOption[0].extension[0].valueCode',
    ],
    [
      'points in words',
      makeFile([
        {
          ...choice('a', []),
          answerOption: [
            { ...answer('x', 'X'), extension: [{ url: words.ordinal, valueDecimal: 'deux' }] },
            answer('y', 'Y'),
          ],
        },
      ]),
      'item[0].answerOption[0].extension[0].valueDecimal',
    ],
    [
      'points twice',
      makeFile([
        {
          ...choice('a', []),
          answerOption: [
            {
              ...answer('x', 'X'),
              extension: [
                { url: words.ordinal, valueDecimal: 1 },
                { url: words.weight, valueDecimal: 2 },
              ],
            },
            answer('y', 'Y'),
          ],
        },
      ]),
      'item[0].answerOption[0].extension (répétée)',
    ],
    [
      'points and flags together',
      makeFile([
        choice('a', [0, 1]),
        {
          ...choice('b', []),
          answerOption: [
            { ...answer('x', 'X'), extension: [{ url: words.flag, valueCode: 'fort' }] },
            answer('y', 'Y'),
          ],
        },
      ]),
      'item (points et repères mélangés)',
    ],
    // Conditions.
    [
      'a condition on a question that comes later',
      makeFile([
        choice('a', [0, 1], { enableWhen: [{ question: 'b', operator: '=', answerCoding: { code: 'r1' } }] }),
        choice('b', [0, 1]),
      ]),
      'item[0].enableWhen[0].question (pas une question d’avant)',
    ],
    [
      'a condition on an answer that does not exist',
      makeFile(when({ enableWhen: [{ question: 'a', operator: '=', answerCoding: { code: 'z' } }] })),
      'item[1].enableWhen[0].answerCoding (pas une réponse de a)',
    ],
    [
      'a comparison',
      makeFile(when({ enableWhen: [{ question: 'a', operator: '>', answerInteger: 3 }] })),
      'item[1].enableWhen[0]',
    ],
    [
      'two conditions without saying how they go together',
      makeFile(
        when({
          enableWhen: [
            { question: 'a', operator: 'exists', answerBoolean: true },
            { question: 'a', operator: '=', answerCoding: { code: 'r1' } },
          ],
        }),
      ),
      'item[1].enableBehavior (manque)',
    ],
    [
      'an expression as a condition',
      makeFile(
        when({
          extension: [
            {
              url: 'http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-enableWhenExpression',
              valueExpression: {},
            },
          ],
        }),
      ),
      'item[1].extension[0].url',
    ],
    // Totals, words, labels.
    [
      'a total that is no sum',
      makeFile([...two, total('%resource.item.answer.value.ordinal().sum() / 2')]),
      'item[2].extension (calcul inconnu)',
    ],
    [
      'the total of a group that does not exist',
      makeFile([...two, total("%resource.repeat(item).where(linkId='g').item.answer.value.weight().sum()")]),
      'item[2].extension (calcul inconnu)',
    ],
    [
      'two totals',
      makeFile([
        ...two,
        total('%resource.repeat(item).answer.value.weight().sum()'),
        total('%resource.repeat(item).answer.value.weight().sum()', 't2'),
      ]),
      'item (deux totaux)',
    ],
    ['English words', { ...makeFile(two), language: 'en' }, 'title (pas en français)'],
    [
      'two banners',
      makeFile(two, { extension: [1, 2].map(() => ({ url: words.banner, valueString: 'B' })) }),
      'le bandeau',
    ],
    [
      'a level without its label',
      makeFile(two, { extension: labels().slice(0, 2) }),
      'le libellé du niveau foreseeable',
    ],
    [
      'another extension',
      makeFile(two, { extension: [{ url: 'http://exemple.test/couleur', valueString: 'rouge' }] }),
      'extension[0].url',
    ],
  ])('%s', (_name, file, subject) => {
    expect(loadInstrument(JSON.parse(JSON.stringify(file)))).toEqual({
      ok: false,
      failure: { code: 'instrument-refused', subject },
    });
  });

  it('a text that is no JSON, or too long', () => {
    expect(loadInstrumentFile('{')).toEqual({ ok: false, failure: { code: 'instrument-not-json' } });
    expect(loadInstrumentFile(`"${'x'.repeat(400_000)}"`)).toMatchObject({
      ok: false,
      failure: { code: 'instrument-refused' },
    });
    expect(loadInstrumentFile(JSON.stringify(json)).ok).toBe(true);
  });

  it('groups without end are refused, not followed', () => {
    const deep = '{"linkId":"g","type":"group","item":['.repeat(5000);
    const file = JSON.stringify(makeFile([])).replace('"item":[]', `"item":[${deep}${']}'.repeat(5000)}]`);
    expect(loadInstrumentFile(file)).toMatchObject({ ok: false, failure: { code: 'instrument-refused' } });
  });
});
