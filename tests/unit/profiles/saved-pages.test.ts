// A profile's folder is its test: each saved page is read and compared with the reviewed reading beside it.
// VIGIE_RECORD=1 writes the readings instead; a person then reads the difference.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { profileSchema } from '../../../lib/profiles/profile';
import { readPage } from '../../../lib/profiles/read';
import { readingSchema } from '../../../lib/profiles/reading';
import { openSavedPage } from './saved-page';

const profiles = readdirSync('lib/profiles', { withFileTypes: true }).filter(({ name }) =>
  existsSync(`lib/profiles/${name}/profile.json`),
);

describe.each(profiles.map(({ name }) => name))('profile %s', (name) => {
  const folder = join('lib/profiles', name, 'pages');
  const profile = profileSchema.parse(JSON.parse(readFileSync(join('lib/profiles', name, 'profile.json'), 'utf8')));
  const pages = readdirSync(folder).filter((file) => file.endsWith('.html'));

  it('has saved pages', () => {
    expect(pages.length).toBeGreaterThan(0);
  });

  it.each(pages)('reads %s as its expected file says', (file) => {
    const html = readFileSync(join(folder, file), 'utf8');
    const seen = readPage(openSavedPage(html), profile);
    const expected = join(folder, file.replace('.html', '.expected.json'));
    if (process.env.VIGIE_RECORD) writeFileSync(expected, `${JSON.stringify(seen, null, 2)}\n`);
    expect(seen).toEqual(JSON.parse(readFileSync(expected, 'utf8')));
    if (seen.kind === 'reading') expect(readingSchema.safeParse(seen.reading).success).toBe(true);
  });

  it.each(pages)('marks %s as showing an invented person, when it shows one', (file) => {
    const html = readFileSync(join(folder, file), 'utf8');
    if (html.includes('bandeau-identite')) expect(html).toContain('PERSONNE FICTIVE');
    else expect(html).not.toContain('Dossier n°');
  });
});
