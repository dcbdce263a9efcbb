// The request for the cellule's help as a ServiceRequest, with the administrative and functional lines inside it
// (a contained QuestionnaireResponse) and the employer. Nothing medical is ever put here: it is labelled N.
import type { Organization, QuestionnaireResponse, ServiceRequest } from '@medplum/fhirtypes';
import type { Departure, DepartureLine } from '../../signalement/departure';
import { z } from '../../zod';
import {
  cleanText,
  makeAuthorReference,
  makeCelluleReference,
  makeIdentifier,
  makeMeta,
  makeReference,
  makeWorkerReference,
  type PartName,
} from '../frame';
import type { Found } from '../search-sets';
import { canonicals, codes, systems } from '../systems';
import { buildLineItem, lineItemSchema, readLineItem } from './lines';

const sharedLayers = { administrative: 'Informations administratives', functional: 'Éléments fonctionnels' } as const;
type SharedLayer = keyof typeof sharedLayers;

/** `parts`: names of the other parts of the bundle that go with the request. */
export function buildRequest(departure: Departure, parts: readonly PartName[]): ServiceRequest {
  const employer = buildEmployer(departure.layers.administrative ?? []);
  const supporting = parts.map((part) => makeReference(departure, part));
  return {
    resourceType: 'ServiceRequest',
    meta: makeMeta(departure, 'N'),
    contained: [buildForm(departure), ...(employer === null ? [] : [employer])],
    identifier: [makeIdentifier(departure)],
    ...buildChain(departure),
    status: 'active',
    intent: 'order',
    priority: departure.urgency,
    code: { coding: [{ system: codes.requestType, code: 'prise-en-charge-pdp' }] },
    subject: makeWorkerReference(departure),
    authoredOn: departure.leavesAt,
    requester: makeAuthorReference(departure.author),
    performer: [makeCelluleReference(departure)],
    supportingInfo: [{ reference: '#form' }, ...(employer === null ? [] : [{ reference: '#employer' }]), ...supporting],
  };
}

/** All versions are one requisition; a later one says which it replaces. */
function buildChain({ chain }: Departure): Pick<ServiceRequest, 'requisition' | 'replaces'> {
  if (chain === undefined) return {};
  const { root, former } = chain;
  return {
    requisition: { system: systems.signalement, value: root },
    replaces: [{ type: 'ServiceRequest', identifier: { system: systems.signalement, value: former } }],
  };
}

function buildForm(departure: Departure): QuestionnaireResponse {
  const layers = (['administrative', 'functional'] as const satisfies readonly SharedLayer[]).flatMap((layer) => {
    const lines = departure.layers[layer];
    if (lines === undefined) return [];
    const items = lines.map(buildLineItem);
    return [{ linkId: layer, text: sharedLayers[layer], ...(items.length > 0 && { item: items }) }];
  });
  return {
    resourceType: 'QuestionnaireResponse',
    id: 'form',
    questionnaire: canonicals.form,
    status: 'completed',
    ...(layers.length > 0 && { item: layers }),
  };
}

/** From the lines themselves: what is not shown at the last look does not leave by another way. */
function buildEmployer(lines: readonly DepartureLine[]): Organization | null {
  const find = (fieldId: string) => cleanText(lines.find((line) => line.fieldId === fieldId)?.text ?? '').trim();
  const name = find('employerName');
  const siret = find('siret').replace(/\s/g, '');
  if (name === '' && siret === '') return null;
  const type = { coding: [{ system: codes.frIdentifierType, code: 'SIRET' }] };
  return {
    resourceType: 'Organization',
    id: 'employer',
    ...(siret !== '' && { identifier: [{ type, system: systems.siret, value: siret }] }),
    ...(name !== '' && { name }),
  };
}

/** The same request, over, with its administrative layer only, as one never seen before: nothing leads to the former. */
export function withoutShared({ id, meta, contained, supportingInfo, ...request }: Found): Found {
  const inside = z.array(z.looseObject({ id: z.string() })).safeParse(contained).data ?? [];
  const bare = inside.map((one) => {
    const form = z.looseObject({ item: z.array(z.looseObject({ linkId: z.string() })) }).safeParse(one).data;
    if (one.id !== 'form' || form === undefined) return one;
    return { ...one, item: form.item.filter(({ linkId }) => linkId === 'administrative') };
  });
  const { versionId, lastUpdated, ...labels } = z.looseObject({}).parse(meta ?? {});
  return {
    ...request,
    resourceType: 'ServiceRequest',
    meta: labels,
    contained: bare,
    status: 'revoked',
    supportingInfo: bare.map((one) => ({ reference: `#${one.id}` })),
  };
}

const formSchema = z.object({
  id: z.literal('form'),
  item: z.optional(z.array(z.object({ linkId: z.string(), item: z.optional(z.array(lineItemSchema)) }))),
});
const requestSchema = z.object({
  resourceType: z.literal('ServiceRequest'),
  contained: z.array(z.unknown()),
});

/** Null when the form inside cannot be read. `functional` null: the worker did not agree to share it. */
export function readRequest(resource: unknown): {
  readonly administrative: readonly DepartureLine[];
  readonly functional: readonly DepartureLine[] | null;
} | null {
  const parsed = requestSchema.safeParse(resource);
  if (!parsed.success) return null;
  const form = parsed.data.contained.map((one) => formSchema.safeParse(one)).find(({ success }) => success)?.data;
  if (form === undefined) return null;
  const find = (layer: SharedLayer) => form.item?.find(({ linkId }) => linkId === layer);
  const functional = find('functional');
  return {
    administrative: (find('administrative')?.item ?? []).map(readLineItem),
    functional: functional === undefined ? null : (functional.item ?? []).map(readLineItem),
  };
}
