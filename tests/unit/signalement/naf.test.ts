import codes from '@socialgouv/codes-naf/index.json';
import { describe, expect, it } from 'vitest';
import { findNaf, nafSections } from '../../../lib/signalement/naf';

const subclasses = codes.map(({ id }) => id).filter((id) => /^\d{2}\.\d{2}[A-Z]$/.test(id));

describe('a NAF code', () => {
  it('has its label and its section', () => {
    expect(findNaf('52.10B')).toEqual({
      label: 'Entreposage et stockage non frigorifique',
      section: 'H, Transports et entreposage',
    });
  });

  it.each(['', '52', '52.1', '52.10', '99.99Z', '5210B', '__proto__'])('is not « %s »', (code) => {
    expect(findNaf(code)).toBeNull();
  });

  it('is one of 732, each in one section; the 88 divisions fill the 21 sections', () => {
    expect(subclasses).toHaveLength(732);
    for (const code of subclasses) expect(findNaf(code)?.section).toMatch(/^[A-U], \p{Lu}/u);
    const divisions = codes.map(({ id }) => id).filter((id) => /^\d{2}$/.test(id));
    expect(divisions).toHaveLength(88);
    expect(nafSections.map(([letter]) => letter).join('')).toBe('ABCDEFGHIJKLMNOPQRSTU');
    for (const division of divisions)
      expect(
        nafSections.filter(([, first, last]) => first <= Number(division) && Number(division) <= last),
      ).toHaveLength(1);
  });
});
