// What is asked of the server, as search parameters. They travel in the body of `POST [type]/_search`, never in an
// address. Whoever is not a health professional asks for N resources only: what is not asked for cannot come back.
import { codes, makeToken, systems } from './systems';

export interface Search {
  readonly resourceType: string;
  readonly parameters: readonly (readonly [string, string])[];
}

const PAGE = '200';
const onlyShared = ['_security', makeToken(codes.confidentiality, 'N')] as const;
/** `cancelled`: withdrawn ones are shown as such; the replaced are left out when they are read. */
const live = ['status', 'requested,received,accepted,in-progress,on-hold,completed,cancelled'] as const;

/** Signalements in the cellule's hands, with worker and request. */
export const receivedTasks: Search = {
  resourceType: 'Task',
  parameters: [
    ['code', makeToken(codes.taskCode, 'fulfill')],
    ['identifier', `${systems.signalement}|`],
    live,
    onlyShared,
    ['_include', 'Task:subject'],
    ['_include', 'Task:focus'],
    ['_count', PAGE],
  ],
};

/** Hand-overs that wait, with worker and answers. */
export const waitingHandovers: Search = {
  resourceType: 'Task',
  parameters: [
    ['code', makeToken(codes.requestType, 'avis-medecin')],
    ['identifier', `${systems.signalement}|`],
    ['status', 'requested'],
    ['_include', 'Task:subject'],
    ['_include', 'Task:focus'],
    ['_count', PAGE],
  ],
};

/** Later versions of a signalement, by the identifier of the first. */
export function searchVersions(root: string): Search {
  return {
    resourceType: 'Task',
    parameters: [
      ['group-identifier', makeToken(systems.signalement, root)],
      ['_count', PAGE],
    ],
  };
}

/** One Task by its server id, with worker and request. */
export function searchTask(taskId: string): Search {
  return {
    resourceType: 'Task',
    parameters: [
      ['_id', taskId],
      ['_include', 'Task:subject'],
      ['_include', 'Task:focus'],
    ],
  };
}

/** Parts of these signalements, by our identifier. */
export function searchParts(
  resourceType:
    | 'Task'
    | 'ServiceRequest'
    | 'RiskAssessment'
    | 'Consent'
    | 'DocumentReference'
    | 'QuestionnaireResponse',
  identifiers: readonly string[],
  label: 'N' | 'any',
): Search {
  return {
    resourceType,
    parameters: [
      ['identifier', identifiers.map((identifier) => makeToken(systems.signalement, identifier)).join(',')],
      ...(label === 'N' ? [onlyShared] : []),
      ['_count', PAGE],
    ],
  };
}

/** The eight kinds of resources the exchange needs a server to know. */
export const neededTypes = [
  'Patient',
  'QuestionnaireResponse',
  'RiskAssessment',
  'Consent',
  'ServiceRequest',
  'DocumentReference',
  'Task',
  'Provenance',
] as const;
