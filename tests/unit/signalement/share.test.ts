// How much of the form nobody has to type: the same invented dossier (PERSONNE FICTIVE), as the three demo hosts show it, all
// tabs shown. The figures are printed. Counted: the fields that are asked for at this moment; the identity among them.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Dossier } from '../../../lib/dossier/dossier';
import { mergeDossiers } from '../../../lib/dossier/merge';
import { understandReading } from '../../../lib/dossier/understand';
import { type FieldId, profileSchema } from '../../../lib/profiles/profile';
import { type FieldText, readingSchema } from '../../../lib/profiles/reading';
import { hasValue, isRequired, listShown } from '../../../lib/signalement/completeness';
import { withCriteria } from '../../../lib/signalement/criteria';
import { formFields } from '../../../lib/signalement/fields';
import type { FormField } from '../../../lib/signalement/form';
import { prefillForm } from '../../../lib/signalement/prefill';
import { caseOf, type HostWorker, inventWorkers } from '../../hosts/workers';
import { makeDraft, medecin, today } from './examples';

const hosts = ['demo-medisante', 'demo-semaphore', 'demo-kalyste'] as const;

function readTour(host: string): Dossier {
  const folder = join('lib/profiles', host);
  const profile = profileSchema.parse(JSON.parse(readFileSync(join(folder, 'profile.json'), 'utf8')));
  const tabs = readdirSync(join(folder, 'pages')).filter((file) => /^tour-.*\.expected\.json$/.test(file));
  const dossiers = tabs.map((file) => {
    const seen: { reading: unknown } = JSON.parse(readFileSync(join(folder, 'pages', file), 'utf8'));
    const understood = understandReading(readingSchema.parse(seen.reading), profile, `${today}T10:00:00+01:00`);
    if (!understood.ok) throw new Error(`${host} ${file}: ${understood.failure.code}`);
    return understood.value.dossier;
  });
  return dossiers.reduce(mergeDossiers);
}

describe.each(hosts)('the dossier of the demo as %s shows it', (host) => {
  const dossier = readTour(host);
  const fresh = prefillForm({ dossier, draft: makeDraft(), author: medecin, today });
  const values = withCriteria(formFields, fresh);
  const shown = listShown(formFields, values);
  const share = (fields: readonly FormField[]) => {
    const filled = fields.filter(({ id }) => hasValue(values, id)).length;
    return { filled, of: fields.length, percent: Math.floor((100 * filled) / fields.length) };
  };

  it('fills at least 80 % of the administrative fields and 60 % of the required ones without typing', () => {
    const administrative = share(shown.filter(({ layer }) => layer === 'administrative'));
    const required = share(shown.filter((field) => isRequired(field, values)));
    const write = ({ filled, of, percent }: typeof required) => `${filled} of ${of} (${percent} %)`;
    process.stdout.write(`${host}: administrative ${write(administrative)}, required ${write(required)}\n`);
    expect(administrative.percent).toBeGreaterThanOrEqual(80);
    expect(required.percent).toBeGreaterThanOrEqual(60);
  });

  it('leaves only what is the médecin’s to say', () => {
    const left = shown.filter((field) => isRequired(field, values) && !hasValue(values, field.id));
    expect(left.map(({ id }) => id)).toEqual(['expectations', 'motives']);
  });
});

/** What Médisanté would show of each worker of the demo, in its own words, without the page around them. */
function readWorker(worker: HostWorker): Dossier {
  const profile = profileSchema.parse(JSON.parse(readFileSync('lib/profiles/demo-medisante/profile.json', 'utf8')));
  const { employer, job, situation, medical } = worker;
  const day = (iso: string) => iso.split('-').toReversed().join('/');
  const texts: Readonly<Partial<Record<FieldId, string>>> = {
    birthName: worker.birthName,
    usedName: worker.usedName,
    givenNames: worker.givenNames,
    sex: worker.sex,
    birthDate: day(worker.birthDate),
    dossierNumber: worker.number,
    phone: worker.phone,
    email: worker.email,
    employerName: employer.name,
    siret: employer.siret,
    naf: employer.naf,
    workforce: employer.workforce,
    jobTitle: job.title,
    pcs: job.pcs,
    contract: job.contract,
    workingHours: job.hours,
    hiredOn: day(job.hiredOn),
    exposures: job.exposures,
    followUp: job.followUp,
    currentSituation: situation.current,
    rqth: situation.rqth,
    invalidity: situation.invalidity,
    therapeuticPartTime: situation.therapeuticPartTime,
    referringPhysician: worker.referringPhysician,
    treatingPhysician: medical.treatingPhysician,
    pathology: medical.pathology,
  };
  const fields = Object.fromEntries(
    Object.entries(texts).map(([id, text]): [string, FieldText] => [
      id,
      text === '' ? { state: 'absent', page: '' } : { state: 'found', text, where: '', page: '' },
    ]),
  );
  const rows = worker.arrets.map((arret) => ({
    ...arret,
    start: day(arret.start),
    end: arret.end === '' ? '' : day(arret.end),
  }));
  const reading = readingSchema.parse({
    profileId: profile.id,
    fields,
    checks: {},
    lists: { arrets: { state: 'found', rows, page: '' }, visits: { state: 'found', rows: [], page: '' } },
  });
  const understood = understandReading(reading, profile, `${today}T10:00:00+01:00`);
  if (!understood.ok) throw new Error(`${worker.number}: ${understood.failure.code}`);
  return understood.value.dossier;
}

describe('the sixty dossiers of the demo', () => {
  /** Made to show nothing, or nothing understandable. */
  const traps: readonly string[] = [caseOf.empty, caseOf['missing-fields'], caseOf['malformed-fields']];
  const workers = inventWorkers(today).filter(({ number }) => !traps.includes(number));

  it('fill, one by one, at least 80 % of the administrative fields and 60 % of the required ones', () => {
    const shares = workers.map((worker) => {
      const values = prefillForm({ dossier: readWorker(worker), draft: makeDraft(), author: medecin, today });
      const shown = listShown(formFields, values);
      const share = (fields: readonly FormField[]) =>
        (100 * fields.filter(({ id }) => hasValue(values, id)).length) / fields.length;
      return {
        administrative: share(shown.filter(({ layer }) => layer === 'administrative')),
        required: share(shown.filter((field) => isRequired(field, values))),
      };
    });
    const least = (name: 'administrative' | 'required') => Math.floor(Math.min(...shares.map((share) => share[name])));
    process.stdout.write(
      `${workers.length} dossiers, the least filled: administrative ${least('administrative')} %, required ${least('required')} %\n`,
    );
    expect(least('administrative')).toBeGreaterThanOrEqual(80);
    expect(least('required')).toBeGreaterThanOrEqual(60);
  });
});
