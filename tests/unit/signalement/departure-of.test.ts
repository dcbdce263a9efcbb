import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shippedInstrument } from '../../../lib/questionnaire/shipped';
import type { Departure } from '../../../lib/signalement/departure';
import { buildHandover, buildSignalement } from '../../../lib/signalement/departure-of';
import type { Draft, Professional } from '../../../lib/signalement/draft';
import { formFields } from '../../../lib/signalement/fields';
import type { FormValues } from '../../../lib/signalement/form';
import { functionalMarks, makeConsent, makeDraft, medecin, medicalMarks, now, nurse, typed, worker } from './examples';

function leaving(draft: Draft, author: Professional = medecin) {
  return {
    draft,
    fields: formFields,
    instrument: shippedInstrument,
    author,
    cellule: 'Cellule PDP',
    id: draft.id,
    leavesAt: now,
  };
}

function ensureBuilt(draft: Draft): Departure {
  const built = buildSignalement(leaving(draft));
  if (!built.ok) throw new Error(built.failure.code);
  return built.value;
}

describe('a signalement that leaves', () => {
  it('carries its lines by layer, as a person reads them and as they are coded', () => {
    const { layers } = ensureBuilt(makeDraft());
    expect(layers.administrative).toContainEqual({
      fieldId: 'visitDate',
      label: 'Date de la visite',
      text: '22/11/2026',
      value: '2026-11-22',
    });
    expect(layers.administrative).toContainEqual({
      fieldId: 'expectations',
      label: 'Ce qui est attendu de la cellule',
      text: 'Étude de poste, Rendez-vous de liaison',
      value: ['job-study', 'liaison-meeting'],
    });
    expect(layers.functional?.find(({ fieldId }) => fieldId === 'currentSituation')?.text).toBe('En arrêt');
    expect(layers.medical?.map(({ fieldId }) => fieldId)).toEqual(['pathology', 'treatingPhysician', 'levelReason']);
  });

  it('is of this worker, this author, this visit as corrected in the form, with the agreement as shown', () => {
    const departure = ensureBuilt(makeDraft());
    expect(departure).toMatchObject({
      id: 'd1',
      kind: 'signalement',
      worker,
      author: medecin,
      visit: { kind: 'MIC', date: '2026-11-22' },
      urgency: 'urgent',
      level: { proposed: 'foreseeable', retained: 'possible' },
      consent: makeConsent(),
    });
    expect(departure.consentText).toContain('☒ Cap emploi');
  });

  it('never carries the note that the IDEST wrote for the médecin', () => {
    expect(JSON.stringify(ensureBuilt(makeDraft()))).not.toContain('MEDICAL-NOTE');
  });

  it('carries nothing but the administrative layer when the worker refuses to share', () => {
    const departure = ensureBuilt(makeDraft({ team: { consent: makeConsent({ shared: 'refused' }) } }));
    const text = JSON.stringify(departure);
    expect(text).not.toMatch(medicalMarks);
    expect(text).not.toMatch(functionalMarks);
    expect(Object.keys(departure.layers)).toEqual(['administrative']);
    expect(departure).toMatchObject({ level: null, questionnaire: null, note: null });
  });

  it('leaves whole when only the partners are refused', () => {
    const departure = ensureBuilt(makeDraft({ team: { consent: makeConsent({ partners: 'refused' }) } }));
    expect(Object.keys(departure.layers)).toEqual(['administrative', 'functional', 'medical']);
    expect(departure.consent?.partners).toEqual([]);
  });

  it.each<[string, Draft, Professional, string, string | undefined]>([
    ['an IDEST sends it', makeDraft(), nurse, 'role-forbidden', undefined],
    ['the medical layer is not open', makeDraft({ care: null }), medecin, 'key-not-held', undefined],
    ['it is leaving already', makeDraft({ state: 'to-send' }), medecin, 'draft-closed', undefined],
    [
      'the worker refuses',
      makeDraft({ team: { consent: makeConsent({ signalled: 'refused' }) } }),
      medecin,
      'agreement-refused',
      undefined,
    ],
    [
      'a statement is not answered',
      makeDraft({ team: { consent: makeConsent({ shared: null }) } }),
      medecin,
      'agreement-missing',
      undefined,
    ],
    [
      'no level was retained',
      makeDraft({ team: { retainedLevel: null } }),
      medecin,
      'signalement-incomplete',
      'Niveau retenu',
    ],
    [
      'required fields are empty',
      makeDraft({ team: { values: { ...makeDraft().team.values, motives: typed([]), jobTitle: typed('') } } }),
      medecin,
      'signalement-incomplete',
      'Intitulé du poste, Motifs',
    ],
  ])('does not leave when %s', (_, draft, author, code, subject) => {
    const failure = subject === undefined ? { code } : { code, subject };
    expect(buildSignalement(leaving(draft, author))).toEqual({ ok: false, failure });
  });

  it('carries exactly the filled fields of the layers that the agreement covers', () => {
    const base = makeDraft();
    const always = formFields.filter((field) => field.shownWhen === undefined && field.id !== 'currentSituation');
    const filled = fc.subarray(always.filter(({ required }) => !required));
    fc.assert(
      fc.property(filled, fc.boolean(), (extra, isShared) => {
        const values: FormValues = Object.fromEntries(
          extra.map((field) => [
            field.id,
            typed(
              field.kind === 'choices' ? ['other'] : field.kind === 'date' ? '2026-01-02' : `valeur-de-${field.id}`,
            ),
          ]),
        );
        const isMedical = (id: string) => formFields.some((field) => field.id === id && field.layer === 'medical');
        const pick = (wanted: boolean) =>
          Object.fromEntries(Object.entries(values).filter(([id]) => isMedical(id) === wanted));
        const required = Object.fromEntries(
          Object.entries(base.team.values).filter(([id]) =>
            formFields.some((field) => field.id === id && (field.required || field.requiredWhen !== undefined)),
          ),
        );
        const consent = makeConsent({ shared: isShared ? 'accepted' : 'refused' });
        const draft = makeDraft({
          team: { values: { ...required, ...pick(false) }, consent },
          care: { values: pick(true), levelReason: '' },
        });
        const departure = ensureBuilt(draft);
        const gone = Object.values(departure.layers).flatMap((lines) => lines.map(({ fieldId }) => fieldId));
        const expected = formFields.filter(
          ({ id, layer }) => (id in values || id in required) && (isShared || layer === 'administrative'),
        );
        expect(gone.sort()).toEqual(expected.map(({ id }) => id).sort());
        const hidden = extra.filter(({ layer }) => !isShared && layer !== 'administrative');
        for (const { id } of hidden) expect(JSON.stringify(departure)).not.toContain(`valeur-de-${id}`);
      }),
    );
  });

  it('carries no field that the other answers do not call for, whatever it was filled with', () => {
    const values = { ...makeDraft().team.values, jobStudyDate: typed('2026-01-02'), urgency: typed('routine') };
    const gone = (extra: FormValues) =>
      (ensureBuilt(makeDraft({ team: { values: { ...values, ...extra } } })).layers.administrative ?? []).map(
        ({ fieldId }) => fieldId,
      );
    expect(gone({ deadline: typed('2026-12-24') })).not.toContain('deadline');
    expect(gone({})).not.toContain('jobStudyDate');
    expect(gone({ alreadyDone: typed(['job-study']) })).toContain('jobStudyDate');
  });

  it('names a contact at the employer’s only when the worker agrees that the employer be contacted', () => {
    const { expectations: _, ...values } = makeDraft().team.values;
    const contact = { expectations: typed(['employer-contact']), employerContact: typed('Contact FICTIF, 01') };
    const team = { values: { ...values, ...contact } };
    const refused = makeConsent({ partners: 'refused' });
    expect(JSON.stringify(ensureBuilt(makeDraft({ team })))).toContain('Contact FICTIF');
    expect(JSON.stringify(ensureBuilt(makeDraft({ team: { ...team, consent: refused } })))).not.toContain(
      'Contact FICTIF',
    );
  });

  it('carries no value of the medical layer in another, even if a field changed layer meanwhile', () => {
    const moved = formFields.map((field) =>
      field.id === 'treatingPhysician' ? ({ ...field, layer: 'functional' } as const) : field,
    );
    const built = buildSignalement({ ...leaving(makeDraft()), fields: moved });
    expect(built.ok && JSON.stringify(built.value.layers.functional)).not.toContain('MEDICAL-TRAITANT');
  });

  it('keeps hostile text as text', () => {
    const hostile = '=HYPERLINK("http://exemple.invalid") <script>alert(1)</script> 👩🏽‍🏭';
    const draft = makeDraft({ team: { values: { ...makeDraft().team.values, motiveText: typed(hostile) } } });
    expect(ensureBuilt(draft).layers.functional?.find(({ fieldId }) => fieldId === 'motiveText')?.text).toBe(hostile);
  });
});

describe('a hand-over', () => {
  it('carries the answers, the proposed level and the note, and no line, no agreement, no retained level', () => {
    const built = buildHandover(leaving(makeDraft({ team: { author: nurse } }), nurse));
    expect(built.ok && built.value).toMatchObject({
      kind: 'handover',
      layers: {},
      level: { proposed: 'foreseeable', retained: null },
      questionnaire: { instrument: 'https://vigie-pdp.example/fhir/q|1.0.0', answers: makeDraft().care?.answers },
      note: 'MEDICAL-NOTE',
      consent: null,
      consentText: null,
    });
  });

  it.each<[string, Draft, string]>([
    ['nothing was answered', makeDraft({ care: { answers: {}, outcome: null } }), 'signalement-incomplete'],
    ['the medical layer is not open', makeDraft({ care: null }), 'key-not-held'],
    ['it left already', makeDraft({ state: 'sent' }), 'draft-closed'],
  ])('does not leave when %s', (_, draft, code) => {
    expect(buildHandover(leaving(draft, nurse))).toMatchObject({ ok: false, failure: { code } });
  });
});
