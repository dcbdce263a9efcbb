// Departures out of chance, for properties: whole signalements and hand-overs as the product would let them leave.
// All of these people are invented: PERSONNE FICTIVE.
import fc from 'fast-check';
import type { WorkerIdentity } from '../../../lib/dossier/dossier';
import type { Answers, Outcome } from '../../../lib/questionnaire/answer';
import { levels } from '../../../lib/questionnaire/answer';
import { type ConsentRecord, partnerIds } from '../../../lib/signalement/consent';
import type { Departure, DepartureLine } from '../../../lib/signalement/departure';
import type { Professional } from '../../../lib/signalement/draft';

const name = fc.constantFrom('D’ALMEIDA', 'LE BIHAN', 'Ó Súilleabháin', 'N’GUYEN-DUPONT', 'ŒUVRARD', 'de La Tour');
const text = fc
  .string({ unit: 'grapheme', maxLength: 60 })
  .map((raw) => raw.replace(/(?![\r\n\t])\p{Cc}/gu, ' ').replace(/^\s+$/u, ''))
  .filter((clean) => clean.isWellFormed());
const day = fc
  .date({ min: new Date('1950-01-01'), max: new Date('2030-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const instant = day.map((date) => `${date}T10:43:00+01:00`);
const code = fc.stringMatching(/^[a-z][a-z0-9_-]{0,12}$/);

const worker: fc.Arbitrary<WorkerIdentity> = fc.record({
  hostId: fc.constantFrom('demo-spa', 'hôte n° 2'),
  dossierNumber: fc.stringMatching(/^[A-Z0-9][A-Za-z0-9,|$\\/-]{0,10}[A-Z0-9]$/),
  birthName: name,
  usedName: fc.option(name),
  givenNames: fc.constantFrom('Claire', 'Jean Paul', 'Zoé  Léa'),
  birthDate: day,
  sex: fc.constantFrom('F' as const, 'M' as const, null),
});

const line: fc.Arbitrary<DepartureLine> = fc.record({
  fieldId: code,
  label: text,
  text,
  value: fc.oneof(text, day, code, fc.array(code, { maxLength: 3 })),
});
const lines = fc.uniqueArray(line, { maxLength: 5, selector: ({ fieldId }) => fieldId });

const reasons = fc.array(
  fc.record({ linkId: code, text, strength: fc.constantFrom('strong' as const, 'moderate' as const) }),
  { maxLength: 3 },
);
const outcome: fc.Arbitrary<Outcome> = fc.oneof(
  fc.record({ kind: fc.constant('proposed' as const), level: fc.constantFrom(...levels), reasons }),
  fc.record({ kind: fc.constant('not-concluded' as const), missing: fc.array(code, { maxLength: 3 }), reasons }),
);
const answers: fc.Arbitrary<Answers> = fc.dictionary(
  code,
  fc.oneof(
    fc.record({ kind: fc.constant('option' as const), code }),
    fc.record({ kind: fc.constant('declined' as const) }),
  ),
  { maxKeys: 4, noNullPrototype: true },
);
const questionnaire = fc.record({
  instrument: fc.constant('https://vigie-pdp.example/fhir/Questionnaire/reperage|1.0.0'),
  answers,
  outcome: fc.option(outcome),
});
const level = fc.record({
  proposed: fc.option(fc.constantFrom(...levels, 'not-concluded' as const)),
  retained: fc.option(fc.constantFrom(...levels)),
});

const author: fc.Arbitrary<Professional> = fc.record({
  id: fc.uuid(),
  name: fc.constantFrom('Dr Fictif DURAND', 'Anne FICTIVE'),
  role: fc.constant('medecin' as const),
  rpps: fc.option(fc.constant('10001234567')),
});

const signature: fc.Arbitrary<NonNullable<ConsentRecord['signature']>> = fc.record({
  strokes: fc.array(fc.array(fc.record({ x: fc.nat(640), y: fc.nat(220) }), { minLength: 1, maxLength: 4 }), {
    maxLength: 3,
  }),
  picture: fc.constant('data:image/png;base64,iVBORw0KGgo='),
  at: instant,
  seal: fc.constant('ab'.repeat(32)),
});

const noted: fc.Arbitrary<ConsentRecord> = fc.record({
  wording: fc.constant('2026-11'),
  statements: fc.record({
    informed: fc.constantFrom('accepted' as const, 'refused' as const, null),
    signalled: fc.constant('accepted' as const),
    shared: fc.constantFrom('accepted' as const, 'refused' as const),
    partners: fc.constantFrom('accepted' as const, 'refused' as const, null),
  }),
  partners: fc.subarray([...partnerIds]),
  otherPartner: text,
  mode: fc.constantFrom('oral' as const, 'on-screen' as const, null),
  recordedAt: fc.option(instant),
  recordedBy: fc.constantFrom('Dr Fictif DURAND', null),
});

const consent: fc.Arbitrary<ConsentRecord> = fc.oneof(
  noted,
  fc.tuple(noted, signature).map(([record, drawn]) => ({ ...record, signature: drawn })),
);
const chain = fc.record({ root: fc.uuid(), former: fc.uuid(), version: fc.integer({ min: 2, max: 9 }) });

const common = {
  id: fc.uuid({ version: 4 }),
  worker,
  visit: fc.record({ kind: fc.constantFrom('MIC' as const, 'PRE' as const, 'VIP_P' as const), date: day }),
  author,
  leavesAt: instant,
  cellule: fc.constantFrom('Cellule PDP', 'Cellule PDP – Vallée de l’Orne'),
  urgency: fc.constantFrom('routine' as const, 'urgent' as const),
};

/** What the agreement does not cover is absent, as the product leaves it out. */
export const arbitrarySignalement: fc.Arbitrary<Departure> = fc
  .record({
    ...common,
    consent,
    consentText: text.filter((wording) => wording !== ''),
    administrative: lines,
    functional: lines,
    medical: lines,
    level,
    questionnaire,
  })
  .map(({ administrative, functional, medical, ...rest }) => {
    const isShared = rest.consent.statements.shared === 'accepted';
    return {
      ...rest,
      kind: 'signalement' as const,
      layers: isShared ? { administrative, functional, medical } : { administrative },
      level: isShared ? rest.level : null,
      questionnaire: isShared ? rest.questionnaire : null,
      note: null,
    };
  })
  .chain((departure) =>
    fc.oneof(
      fc.constant(departure),
      chain.map((one) => ({ ...departure, chain: one })),
    ),
  );

export const arbitraryHandover: fc.Arbitrary<Departure> = fc
  .record({ ...common, level, questionnaire, note: fc.option(text) })
  .map((rest) => ({ ...rest, kind: 'handover' as const, layers: {}, consent: null, consentText: null }));
