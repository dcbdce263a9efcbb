// What a page says of a worker, read as it would be in the host.
import { expect } from 'vitest';
import { readPage } from '../../../lib/profiles/read';
import { shippedProfiles } from '../../../lib/profiles/shipped';
import { makePage } from '../profiles/page';

export function read(html: string) {
  document.body.innerHTML = html;
  const [profile] = shippedProfiles;
  const page = profile === undefined ? null : readPage(document, profile);
  return page?.kind === 'reading' ? page.reading : expect.fail('No dossier is shown');
}
export const claire = read(makePage());
export const ines = read(makePage({ name: 'GARNIER Inès', number: '8802' }));
