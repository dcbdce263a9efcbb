// A departure in FHIR's words: one transaction, made once and then frozen. At most 8 entries, all conditional creates,
// Task and Provenance last (fhir.md §6). Whoever resends the same bytes changes nothing.
import type { Bundle, BundleEntry, Resource } from '@medplum/fhirtypes';
import type { Departure } from '../signalement/departure';
import { makeUrn, type PartName } from './frame';
import { buildAnswers } from './resources/answers';
import { buildConsent } from './resources/consent';
import { buildDocument } from './resources/document';
import { buildPatient } from './resources/patient';
import { buildProvenance } from './resources/provenance';
import { buildRequest } from './resources/request';
import { buildRisk } from './resources/risk';
import { buildHandoverTask, buildSignalementTask } from './resources/task';
import { dossierSystem, makeToken, systems } from './systems';

type Part = readonly [PartName, Resource];

/**
 * The transaction of a signalement or a hand-over. Layers absent from the departure give no resource at all.
 * Throws for a signalement that the recorded agreement does not cover: letting it leave would be a bug of ours.
 */
export function buildBundle(departure: Departure): Bundle {
  const parts = departure.kind === 'handover' ? buildHandover(departure) : buildSignalement(departure);
  return {
    resourceType: 'Bundle',
    type: 'transaction',
    entry: parts.map((part) => buildEntry(departure, part)),
  };
}

function buildHandover(departure: Departure): Part[] {
  const medical = buildMedical(departure);
  const risk = buildRisk(departure, 'R');
  const made: Part[] = [...medical, ...(risk === null ? [] : [['risk', risk] as const])];
  return [
    ['patient', buildPatient(departure)],
    ...made,
    ['task', buildHandoverTask(departure)],
    ['provenance', buildProvenance(departure, 'R', [...made.map(([name]) => name), 'task'])],
  ];
}

function buildSignalement(departure: Departure): Part[] {
  const { consent, wording } = ensureAgreed(departure);
  const { medical: lines } = departure.layers;
  const risk = buildRisk(departure, 'N');
  const made: Part[] = [
    ...buildMedical(departure),
    ...(risk === null ? [] : [['risk', risk] as const]),
    ...(lines === undefined ? [] : [['document', buildDocument(departure, lines)] as const]),
  ];
  const names = made.map(([name]) => name);
  return [
    ['patient', buildPatient(departure)],
    ...made,
    ['consent', buildConsent(departure, consent, wording, ['request', ...names])],
    ['request', buildRequest(departure, [...names, 'consent'])],
    ['task', buildSignalementTask(departure)],
    ['provenance', buildProvenance(departure, 'N', [...names, 'consent', 'request', 'task'])],
  ];
}

function buildMedical(departure: Departure): Part[] {
  return departure.questionnaire === null ? [] : [['answers', buildAnswers(departure, departure.questionnaire)]];
}

/** The last gate: no agreement, no signalement; no third statement, nothing but the administrative layer. */
function ensureAgreed(departure: Departure) {
  const { consent, consentText, layers, level, questionnaire } = departure;
  if (consent === null || !consentText || consent.statements.signalled !== 'accepted') {
    throw new Error('A signalement may not leave without the recorded agreement.');
  }
  const isShared = layers.functional ?? layers.medical ?? level ?? questionnaire;
  if (isShared !== null && isShared !== undefined && consent.statements.shared !== 'accepted') {
    throw new Error('A layer that the agreement does not cover may not leave.');
  }
  return { consent, wording: consentText };
}

function buildEntry(departure: Departure, [name, resource]: Part): BundleEntry {
  return {
    fullUrl: makeUrn(departure.id, name),
    resource,
    request: { method: 'POST', url: resource.resourceType, ifNoneExist: makeCondition(departure, name) },
  };
}

/**
 * Conditions travel in the body: no person's value is ever in an address. Provenance has no identifier in R4.
 * The Patient's has the birth date too: a number given twice must not join two workers. [Note: Same worker]
 */
function makeCondition({ id, worker }: Departure, name: PartName): string {
  if (name === 'patient') {
    const token = encodeURIComponent(makeToken(dossierSystem(worker.hostId), worker.dossierNumber));
    return `identifier=${token}&birthdate=${worker.birthDate}`;
  }
  return `${name === 'provenance' ? '_tag' : 'identifier'}=${encodeURIComponent(makeToken(systems.signalement, id))}`;
}
