// Answers of an invented page, for the tests of the atelier's work. PERSONNE FICTIVE.

import { keepMarks, keepPlace } from '../../../lib/atelier/change';
import type { Sight } from '../../../lib/atelier/sight';
import { startWork, type Work } from '../../../lib/atelier/work';
import type { Candidate, Pointed } from '../../../lib/profiles/pointing';
import { identityFields } from '../../../lib/profiles/profile';

export function makeCandidate(label: string, text: string): Candidate {
  return { locator: { kind: 'label', label }, solidity: 'solid', reason: 'follows-label', subject: label, text };
}

export function makePointed(label: string, text: string, page: Pointed['page'] = null): Pointed {
  return { kind: 'pointed', text, candidates: [makeCandidate(label, text)], page, shadow: false };
}

export const marks = { kind: 'marks', root: '.dossier', identity: '.bandeau', landmarks: [] } as const;

export const start = (): Work => startWork('logiciel', 'Logiciel', ['https://logiciel.exemple.fr/*']);

/** A work whose four traits are pointed at, and whose marks are known. */
export function withIdentity(work: Work = start()): Work {
  const placed = identityFields.reduce((before, field) => {
    const pointed = makePointed(field, 'x');
    return keepPlace(before, field, pointed, pointed.candidates, null);
  }, work);
  return keepMarks(placed, { ...marks, landmarks: [] });
}

export function makeSight(part: Partial<Sight> = {}): Sight {
  return { places: {}, lists: {}, worker: null, failure: null, ...part };
}

export const read = (text: string) => ({ state: 'read', texts: [text] }) as const;
