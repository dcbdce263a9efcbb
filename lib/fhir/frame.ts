// What every resource of one departure shares: its local address, labels, identifier, who wrote it, about whom.
// Everything comes from the departure, so the same departure always gives the same bytes.
import type { Identifier, Meta, Organization, Patient, Practitioner, Reference, Resource } from '@medplum/fhirtypes';
import type { Departure } from '../signalement/departure';
import type { Professional } from '../signalement/draft';
import { codes, systems } from './systems';

export type PartName = 'patient' | 'answers' | 'risk' | 'consent' | 'request' | 'document' | 'task' | 'provenance';

/** `N`: administrative and functional layers. `R`: medical, health professionals only (code du travail R. 4624-45-5). */
export type Label = 'N' | 'R';

/** Local address of one part inside the bundle: `urn:uuid:…`, derived from the identifier, so stable on every retry. */
export function makeUrn(departureId: string, part: PartName): string {
  const hex = [0, 1, 2, 3].map((seed) => hash(`${seed}/${departureId}/${part}`)).join('');
  // Version 8 of RFC 9562: a UUID whose bits are the maker's own.
  return `urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** FNV-1a, 32 bits, as 8 hexadecimal digits: only has to keep eight names of one bundle apart. */
function hash(text: string): string {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  }
  return (value >>> 0).toString(16).padStart(8, '0');
}

export function makeMeta(departure: Departure, label: Label): Meta {
  return {
    security: [{ system: codes.confidentiality, code: label }],
    tag: [{ system: systems.signalement, code: departure.id }],
  };
}

export function makeIdentifier(departure: Departure): Identifier {
  return { system: systems.signalement, value: departure.id };
}

export function makeReference<T extends Resource>(departure: Departure, part: PartName): Reference<T> {
  return { reference: makeUrn(departure.id, part) };
}

export function makeWorkerReference(departure: Departure): Reference<Patient> {
  return makeReference<Patient>(departure, 'patient');
}

/** By RPPS when it is known; else by name alone. The server need not hold the professional. */
export function makeAuthorReference(author: Professional): Reference<Practitioner> {
  const rpps = author.rpps?.trim() ?? '';
  const name = cleanText(author.name);
  return {
    type: 'Practitioner',
    ...(rpps !== '' && { identifier: { system: systems.rpps, value: rpps } }),
    ...(name !== '' && { display: name }),
  };
}

export function makeCelluleReference(departure: Departure): Reference<Organization> {
  const name = cleanText(departure.cellule) || 'Cellule PDP';
  return { type: 'Organization', identifier: { system: systems.cellule, value: name }, display: name };
}

/**
 * FHIR strings hold no control character and are never blank: one pasted or typed would have the whole bundle refused.
 * Blank becomes the empty string, which callers leave out.
 */
export function cleanText(text: string): string {
  const clean = text.replace(/(?![\r\n\t])\p{Cc}/gu, ' ');
  return clean.trim() === '' ? '' : clean;
}
