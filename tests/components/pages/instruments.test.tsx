// The editor of the service's questionnaire: what is missing is said in words, what is typed is asked at once beside it.
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import type { KeptView } from '../../../components/instruments/approval';
import { InstrumentPage } from '../../../components/instruments/instrument-page';
import { InstrumentsSection } from '../../../components/instruments/instruments-section';
import type { Failure } from '../../../lib/failures';
import { bindToText } from '../../../lib/questionnaire/hash';
import type { Instrument } from '../../../lib/questionnaire/instrument';
import { loadInstrumentFile } from '../../../lib/questionnaire/load';
import { emptyInstrument, shippedInstrument } from '../../../lib/questionnaire/shipped';
import { readWords } from './read-element';
import { now } from './samples';

afterEach(cleanup);

const hash = 'a'.repeat(64);
const keep = (state: KeptView['state'], instrument: Instrument = shippedInstrument): KeptView => ({
  id: 'i1',
  hash,
  state,
  trail: [{ act: 'imported', at: now, by: 'Sophie LAMBERT', rpps: null, reason: '' }],
  instrument: bindToText(instrument, hash),
});

function renderPage(start: Instrument, kept: KeptView | null, isMedecin: boolean) {
  const saved: string[] = [];
  const acts: string[] = [];
  const act = (name: string) => async (): Promise<Failure | null> => {
    acts.push(name);
    return null;
  };
  render(
    <InstrumentPage
      header={null}
      start={start}
      kept={kept}
      isMedecin={isMedecin}
      onSave={async (source) => {
        saved.push(source);
        return null;
      }}
      onExport={(source) => saved.push(source)}
      onNewVersion={() => acts.push('version')}
      onApprove={act('approve')}
      onUse={act('use')}
      onWithdraw={async (reason) => (reason === '' ? { code: 'reason-missing' } : act(`withdraw ${reason}`)())}
    />,
  );
  return { user: userEvent.setup(), saved, acts };
}

const preview = () => screen.getByRole('region', { name: 'Aperçu' });
const field = (name: string) => screen.getByRole('textbox', { name });

describe('the editor', () => {
  it('begins with the empty template and says all that is missing', () => {
    renderPage(emptyInstrument, null, false);
    expect(field('Nom du questionnaire')).toHaveProperty('value', '');
    expect(screen.getAllByRole('group').filter((group) => within(group).queryByText('Question posée'))).toHaveLength(4);
    expect(screen.getByText('Le nom du questionnaire est à compléter.')).toBeDefined();
    expect(screen.getByText('Aucune réponse n’a de points ni de repère.')).toBeDefined();
  });

  it('asks at once what is typed, and gives its level', async () => {
    const { user } = renderPage(shippedInstrument, keep('imported'), false);
    const first = screen.getByRole('group', { name: 'Question 3' });
    await user.clear(within(first).getByRole('textbox', { name: 'Question posée' }));
    await user.type(within(first).getByRole('textbox', { name: 'Question posée' }), 'Exemple de question');
    expect(within(preview()).getByRole('heading', { name: 'Exemple de question' })).toBeDefined();
    expect(screen.getByText('Non enregistré')).toBeDefined();
    for (const name of ['10', 'Oui, avec des aménagements'])
      await user.click(within(preview()).getByRole('radio', { name }));
    expect(readWords(preview())).toContain('Non conclu');
    for (const radio of within(preview()).getAllByRole('radio', { name: 'Non' }).slice(1)) await user.click(radio);
    expect(within(preview()).getByRole('heading', { name: /Incapacité possible à terme/ })).toBeDefined();
  });

  it('adds and takes away answers and questions; what it saves loads again', async () => {
    const { user, saved } = renderPage(shippedInstrument, keep('imported'), false);
    await user.click(screen.getByRole('button', { name: 'Ôter la question 1' }));
    const second = screen.getByRole('group', { name: 'Question 2' });
    await user.click(within(second).getByRole('button', { name: 'Ajouter une réponse' }));
    await user.type(within(second).getByRole('textbox', { name: 'Réponse 4' }), 'Parfois');
    await user.click(within(second).getByRole('button', { name: 'Ôter la réponse 1' }));
    await user.click(screen.getByRole('button', { name: 'Enregistrer' }));
    const read = loadInstrumentFile(saved[0] ?? '');
    expect(read.ok && read.value.instrument.questions.map(({ options }) => options.map(({ label }) => label))).toEqual([
      ['Oui', 'Oui, avec des aménagements', 'Je ne sais pas', 'Non'],
      ['Oui, mais pas fortement', 'Non', 'Parfois'],
      ['Oui', 'Non'],
    ]);
  });

  it('takes points with a comma, and says what is no number', async () => {
    const { user, saved } = renderPage(emptyInstrument, null, false);
    const first = screen.getByRole('group', { name: 'Question 1' });
    const points = within(first).getByRole('textbox', { name: 'Points de la réponse 1' });
    await user.type(points, 'deux');
    expect(screen.getByText('Un nombre est attendu.')).toBeDefined();
    await user.clear(points);
    await user.type(points, '1,5');
    expect(screen.queryByText('Un nombre est attendu.')).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Enregistrer' }));
    expect(saved[0]).toContain('"valueDecimal": 1.5');
  });
});

describe('the decisions', () => {
  it.each<[string, Instrument, KeptView['state'], boolean, readonly string[]]>([
    ['a médecin, a sound text', shippedInstrument, 'imported', true, ['Approuver ce questionnaire', 'Retirer']],
    ['a médecin, a text with blanks', emptyInstrument, 'imported', true, ['Retirer']],
    ['an IDEST, a sound text', shippedInstrument, 'imported', false, ['Retirer']],
    ['a médecin, an approved text', shippedInstrument, 'approved', true, ['Mettre en service', 'Retirer']],
    ['an IDEST, a text in use', shippedInstrument, 'in-use', false, []],
    ['a médecin, a withdrawn text', shippedInstrument, 'withdrawn', true, []],
  ])('%s', (_name, instrument, state, isMedecin, names) => {
    renderPage(instrument, keep(state, instrument), isMedecin);
    const decisions = /^(Approuver ce questionnaire|Mettre en service|Retirer)$/;
    expect(screen.queryAllByRole('button', { name: decisions }).map(readWords)).toEqual(names);
    expect(screen.queryAllByRole('textbox', { name: 'Nom du questionnaire' })).toHaveLength(
      state === 'imported' ? 1 : 0,
    );
  });

  it('a text that is changed on the screen can’t be approved before it is saved', async () => {
    const { user } = renderPage(shippedInstrument, keep('imported'), true);
    await user.type(field('Nom du questionnaire'), ' bis');
    expect(screen.queryByRole('button', { name: 'Approuver ce questionnaire' })).toBeNull();
    expect(screen.getByText('Enregistrez d’abord le texte.')).toBeDefined();
  });

  it('withdrawing asks for a reason', async () => {
    const { user, acts } = renderPage(shippedInstrument, keep('in-use'), true);
    await user.click(screen.getByRole('button', { name: 'Retirer' }));
    expect(readWords(screen.getByRole('alert'))).toContain('Il manque la raison.');
    await user.type(field('Pourquoi le retirer'), 'Nouvelle version');
    await user.click(screen.getByRole('button', { name: 'Retirer' }));
    expect(acts).toEqual(['withdraw Nouvelle version']);
  });
});

describe('the list', () => {
  it('says which is in use, and why a file is refused, by the name of what is wrong in it', async () => {
    render(
      <InstrumentsSection
        instruments={[keep('approved')]}
        shipped={shippedInstrument}
        isMedecin={false}
        onUseShipped={async () => null}
        onImport={async (source) => {
          const read = loadInstrumentFile(source);
          return read.ok ? { title: read.value.instrument.title } : read.failure;
        }}
      />,
    );
    expect(screen.getAllByRole('listitem').map(readWords)).toEqual([
      expect.stringMatching(/Version 1\.0\.0 ?En service ?Fourni avec Vigie/),
      expect.stringMatching(/Approuvé ?Saisi ou importé par Sophie LAMBERT/),
    ]);
    const file = new File(['{"resourceType":"Patient"}'], 'x.json');
    await userEvent.upload(screen.getByLabelText('Importer un fichier', { selector: 'input' }), file);
    expect(readWords(await screen.findByRole('alert'))).toContain('resourceType');
  });
});
