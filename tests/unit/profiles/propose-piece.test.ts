import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findPatternFault } from '../../../lib/profiles/check-pattern';
import { takePiece } from '../../../lib/profiles/locate';
import { proposePieces } from '../../../lib/profiles/propose/propose-piece';
import { countYears } from '../../hosts/worker-api';
import { caseOf, type HostWorker, inventWorkers } from '../../hosts/workers';

const today = '2026-11-22';
const workers = inventWorkers(today);
const upper = (name: string) => name.toLocaleUpperCase('fr-FR');
const months = 'janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc.'.split(' ');
const slash = (day: string, order: 'dmy' | 'mdy') => {
  const [y = '', m = '', d = ''] = day.split('-');
  return order === 'dmy' ? `${d}/${m}/${y}` : `${m}/${d}/${y}`;
};
const words = (day: string) => {
  const [y = '', m = '', d = ''] = day.split('-');
  return `${Number(d) === 1 ? '1er' : Number(d)} ${months[Number(m) - 1]} ${y}`;
};

type Pieces = Readonly<Record<string, string>>;
/** One way of writing a worker; every piece by its name, '' where this worker has none. */
interface Form {
  readonly name: string;
  readonly write: (worker: HostWorker) => string;
  readonly pieces: (worker: HostWorker) => Pieces;
}

const names = (worker: HostWorker) => ({
  usedName: upper(worker.usedName),
  birthName: upper(worker.birthName),
  givenNames: worker.givenNames,
});
const age = (worker: HostWorker) => String(countYears(worker.birthDate, today));
const ne = ({ sex }: HostWorker) => (sex === 'F' ? 'née' : 'né');

const forms: readonly Form[] = [
  {
    name: 'PETIT Claire (née ROUX) 05/09/1981 - 45 ans - ♀',
    write: (w) =>
      `${upper(w.usedName || w.birthName)} ${w.givenNames}${w.usedName ? ` (${ne(w)} ${upper(w.birthName)})` : ''} ${slash(w.birthDate, 'dmy')} - ${age(w)} ans - ${w.sex === 'F' ? '♀' : '♂'}`,
    pieces: (w) => ({
      ...names(w),
      birthDate: slash(w.birthDate, 'dmy'),
      age: age(w),
      sex: w.sex === 'F' ? '♀' : '♂',
    }),
  },
  {
    name: 'Claire PETIT née ROUX - 09/05/1981 (45 ans)',
    write: (w) =>
      `${w.givenNames} ${upper(w.usedName || w.birthName)}${w.usedName ? ` ${ne(w)} ${upper(w.birthName)}` : ''} - ${slash(w.birthDate, 'mdy')} (${age(w)} ans)`,
    pieces: (w) => ({ ...names(w), birthDate: slash(w.birthDate, 'mdy'), age: age(w) }),
  },
  {
    name: 'Dossier en cours : Claire PETIT née ROUX 09/05/1981 (45 ans)',
    write: (w) =>
      `Dossier en cours : ${w.givenNames} ${upper(w.usedName || w.birthName)}${w.usedName ? ` ${ne(w)} ${upper(w.birthName)}` : ''} ${slash(w.birthDate, 'mdy')} (${age(w)} ans)`,
    pieces: (w) => ({ ...names(w), birthDate: slash(w.birthDate, 'mdy'), age: age(w) }),
  },
  {
    name: 'PETIT (ROUX), Claire',
    write: (w) => `${upper(w.usedName || w.birthName)}${w.usedName ? ` (${upper(w.birthName)})` : ''}, ${w.givenNames}`,
    pieces: names,
  },
  {
    name: 'PETIT, Claire (ROUX)',
    write: (w) => `${upper(w.usedName || w.birthName)}, ${w.givenNames}${w.usedName ? ` (${upper(w.birthName)})` : ''}`,
    pieces: names,
  },
  {
    // Three spans without a blank between: the last one says the sex.
    name: 'PETIT, Claire(ROUX)F',
    write: (w) =>
      `${upper(w.usedName || w.birthName)}, ${w.givenNames}${w.usedName ? `(${upper(w.birthName)})` : ''}${w.sex === 'F' ? 'F' : 'H'}`,
    // Given names without a bracket after them run into the sign: they are pointed at elsewhere.
    pieces: ({ birthName, usedName }) => ({ birthName: upper(birthName), usedName: upper(usedName) }),
  },
  {
    name: 'Claire PETIT née ROUX',
    write: (w) =>
      `${w.givenNames} ${upper(w.usedName || w.birthName)}${w.usedName ? ` ${ne(w)} ${upper(w.birthName)}` : ''}`,
    pieces: names,
  },
  {
    name: 'Née le 5 sept. 1981 · 45 ans · Dossier 8841',
    write: (w) => `${w.sex === 'F' ? 'Née' : 'Né'} le ${words(w.birthDate)} · ${age(w)} ans · Dossier ${w.number}`,
    pieces: (w) => ({ birthDate: words(w.birthDate), age: age(w), number: w.number }),
  },
  {
    name: 'Né(e) le 09/05/1981 - 45 ans',
    write: (w) => `Né(e) le ${slash(w.birthDate, 'mdy')} - ${age(w)} ans`,
    pieces: (w) => ({ birthDate: slash(w.birthDate, 'mdy'), age: age(w) }),
  },
  { name: 'Dossier n° 8841', write: (w) => `Dossier n° ${w.number}`, pieces: (w) => ({ number: w.number }) },
];

/** Patterns proposed for one piece of this worker, as if somebody had selected it. */
function select(form: Form, worker: HostWorker, piece: string): string[] {
  const text = form.write(worker);
  const wanted = form.pieces(worker)[piece] ?? '';
  // The birth name comes after the name in use where both stand, even when one holds the other.
  const start = piece === 'birthName' ? text.lastIndexOf(wanted) : text.indexOf(wanted);
  return proposePieces(text, start, start + wanted.length);
}

/** What the piece is for this worker: the birth name where it is the only name, '' where there is none. */
const tour = workers.find(({ number }) => number === caseOf.tour) ?? expect.fail('tour');
const plainMan = workers.find(({ usedName, sex }) => usedName === '' && sex === 'M') ?? expect.fail('a man');

const cases = forms.flatMap((form) => Object.keys(form.pieces(tour)).map((piece) => [form.name, piece, form] as const));

describe('a pattern made on one worker reads every other', () => {
  it.each(cases)('%s → %s', (_, piece, form) => {
    const patterns = select(form, tour, piece);
    expect(patterns.length).toBeGreaterThan(0);
    for (const pattern of patterns) {
      for (const worker of workers) {
        const { [piece]: wanted = '' } = form.pieces(worker);
        // Made where a birth name is told apart: it says nothing where none is.
        const isOther = piece === 'birthName' && worker.usedName === '';
        expect([form.write(worker), takePiece(pattern, form.write(worker))]).toEqual([
          form.write(worker),
          isOther ? '' : wanted,
        ]);
      }
    }
  });

  it.each(forms.filter(({ pieces }) => 'birthName' in pieces(tour)).map((form) => [form.name, form] as const))(
    '%s: the only name of a worker is the birth name, and is not read where there are two',
    (_, form) => {
      const patterns = select(form, plainMan, 'birthName');
      expect(patterns.length).toBeGreaterThan(0);
      for (const pattern of patterns) {
        for (const worker of workers) {
          const wanted = worker.usedName === '' ? upper(worker.birthName) : '';
          expect([form.write(worker), takePiece(pattern, form.write(worker))]).toEqual([form.write(worker), wanted]);
        }
      }
    },
  );

  it('made on any worker, given names and dates are read from all', () => {
    for (const form of forms) {
      for (const piece of ['givenNames', 'birthDate', 'age', 'number']) {
        if (!(piece in form.pieces(tour))) continue;
        for (const maker of workers) {
          const [pattern = ''] = select(form, maker, piece);
          for (const worker of workers)
            expect([form.write(maker), takePiece(pattern, form.write(worker))]).toEqual([
              form.write(maker),
              form.pieces(worker)[piece],
            ]);
        }
      }
    }
  });
});

describe('a pattern', () => {
  it('tells two dates of one sentence apart', () => {
    const text = 'du 5 sept. 2026 au 1er oct. 2026';
    const [start = ''] = proposePieces(text, 3, 15);
    const [end = ''] = proposePieces(text, 19, text.length);
    const other = 'du 12 mars 2024 au 3 avr. 2024';
    expect([takePiece(start, other), takePiece(end, other)]).toEqual(['12 mars 2024', '3 avr. 2024']);
  });

  it('holds nothing of the worker, is fit to run, and takes what was selected', () => {
    const text = fc.constantFrom(...workers.flatMap((worker) => forms.map((form) => form.write(worker))));
    fc.assert(
      fc.property(text, fc.nat(), fc.nat(), (words, one, other) => {
        const [start = 0, end = 0] = [one % words.length, other % (words.length + 1)].sort((a, b) => a - b);
        for (const pattern of proposePieces(words, start, end)) {
          expect(findPatternFault(pattern)).toBeNull();
          expect(takePiece(pattern, words)).toBe(words.slice(start, end).trim());
        }
      }),
      { numRuns: 500 },
    );
    for (const worker of workers) {
      for (const form of forms) {
        for (const [piece, value] of Object.entries(form.pieces(worker))) {
          if (value.length < 4) continue;
          for (const pattern of select(form, worker, piece)) expect(pattern).not.toContain(value);
        }
      }
    }
  });
});
