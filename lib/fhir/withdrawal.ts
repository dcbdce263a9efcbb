// The agreement was withdrawn: what becomes of one sent signalement on the server, as one transaction made from what is
// there now. The functional and medical layers are deleted; the request is made anew without them, so that no earlier
// version of it can be read; the agreement is inactive; the Task says it. Nothing left to do is no transaction at all.
import type { Bundle, BundleEntry, Provenance } from '@medplum/fhirtypes';
import type { Instant } from '../dossier/dossier';
import type { Professional } from '../signalement/draft';
import { z } from '../zod';
import { makeAuthorReference, makeUrn } from './frame';
import { withoutShared } from './resources/request';
import { withdrawnCode } from './resources/task';
import { type Found, findByIdentifier, type SearchSet } from './search-sets';
import { codes, makeToken, systems } from './systems';

export interface Withdrawing {
  readonly identifier: string;
  readonly at: Instant;
  readonly by: Professional;
}

/** Types of which nothing may be left. */
export const emptiedTypes = ['RiskAssessment', 'QuestionnaireResponse', 'DocumentReference'] as const;

const kept = z.looseObject({ id: z.string(), meta: z.looseObject({ versionId: z.string() }) });

/** Null: it is done. `set`: every resource of this identifier. Throws when there is no Task: there was nothing to find. */
export function buildWithdrawal(set: SearchSet, withdrawing: Withdrawing): Bundle | null {
  const { identifier } = withdrawing;
  const find = (type: string) => findByIdentifier(set, type, identifier);
  const task = find('Task');
  if (task === undefined) throw new Error('A withdrawal of nothing.');
  const shared = emptiedTypes.flatMap((type) => find(type) ?? []);
  if (shared.length === 0 && isWithdrawn(task)) return null;
  const request = find('ServiceRequest');
  const consent = find('Consent');
  const urn = makeUrn(`retrait/${identifier}`, 'request');
  const entry: BundleEntry[] = [
    ...[...shared, ...(request === undefined ? [] : [request])].map(remove),
    ...(request === undefined ? [] : [create(withoutShared(request), urn)]),
    ...(consent === undefined ? [] : [update(consent, withoutData(consent, withdrawing.at))]),
    update(task, endTask(task, request === undefined ? undefined : { reference: urn })),
    noteWithdrawal(withdrawing, [task, ...(consent === undefined ? [] : [consent])]),
  ];
  return { resourceType: 'Bundle', type: 'transaction', entry };
}

function isWithdrawn(task: Found): boolean {
  return JSON.stringify(task.businessStatus ?? null).includes(`"${withdrawnCode}"`);
}

function remove(resource: Found): BundleEntry {
  return { request: { method: 'DELETE', url: nameOf(resource) } };
}

function create(resource: Found, fullUrl: string): BundleEntry {
  return { fullUrl, resource: toResource(resource), request: { method: 'POST', url: resource.resourceType } };
}

/** Only over the version that was read: what happened in between is read first. */
function update(before: Found, resource: Found): BundleEntry {
  const { meta } = kept.parse(before);
  const request = { method: 'PUT' as const, url: nameOf(before), ifMatch: `W/"${meta.versionId}"` };
  return { fullUrl: nameOf(before), resource: toResource(resource), request };
}

function toResource(resource: Found): NonNullable<BundleEntry['resource']> {
  return resource as unknown as NonNullable<BundleEntry['resource']>;
}

function nameOf(resource: Found): string {
  return `${resource.resourceType}/${kept.parse(resource).id}`;
}

/** The agreement stays readable, as one that is over; what it was about is not there any more. */
function withoutData({ provision, ...consent }: Found, at: Instant): Found {
  const { data: _gone, period, ...rest } = z.looseObject({}).parse(provision ?? {});
  const ended = { ...z.looseObject({}).parse(period ?? {}), end: at.slice(0, 10) };
  return { ...consent, resourceType: 'Consent', status: 'inactive', provision: { ...rest, period: ended } };
}

/** As in `task-changes.ts`, `lastModified` is the server's to say, and a reason belongs to the state it was given for. */
function endTask({ lastModified, statusReason, focus, ...task }: Found, next: unknown): Found {
  const businessStatus = { coding: [{ system: codes.cellState, code: withdrawnCode }] };
  return { ...task, resourceType: 'Task', status: 'cancelled', businessStatus, focus: next ?? focus };
}

function noteWithdrawal({ identifier, at, by }: Withdrawing, targets: readonly Found[]): BundleEntry {
  const tag = { system: systems.signalement, code: `retrait-${identifier}` };
  const resource: Provenance = {
    resourceType: 'Provenance',
    meta: { security: [{ system: codes.confidentiality, code: 'N' }], tag: [tag] },
    target: targets.map((target) => ({ reference: nameOf(target) })),
    recorded: at,
    reason: [{ text: 'La personne a retiré son accord.' }],
    activity: { coding: [{ system: 'http://terminology.hl7.org/CodeSystem/v3-DataOperation', code: 'NULLIFY' }] },
    agent: [{ who: makeAuthorReference(by) }],
  };
  const ifNoneExist = `_tag=${encodeURIComponent(makeToken(tag.system, tag.code))}`;
  return { resource, request: { method: 'POST', url: 'Provenance', ifNoneExist } };
}
