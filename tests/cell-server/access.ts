// What each role may read and write. The server decides, whatever the client asks (code du travail R. 4624-45-5).
import type { Resource, Task } from '@medplum/fhirtypes';
import { codes, systems } from '../../lib/fhir/systems';
import type { Role } from '../../lib/signalement/draft';

/** Fails closed: only what is labelled N and not R is shared with whoever is not a health professional. */
export function isShared(resource: Resource): boolean {
  const labels = (resource.meta?.security ?? [])
    .filter(({ system }) => system === codes.confidentiality)
    .map(({ code }) => code);
  return labels.includes('N') && !labels.includes('R');
}

export function canRead(role: Role, resource: Resource): boolean {
  return role !== 'coordinateur' || isShared(resource);
}

export function canCreate(role: Role, resource: Resource): boolean {
  switch (role) {
    case 'medecin':
      return true;
    case 'idest':
      // The IDEST hands over to the médecin and concludes nothing (code du travail R. 4623-14).
      return !isForCellule(resource) && resource.resourceType !== 'ServiceRequest';
    case 'coordinateur':
      return false;
  }
}

/** `existing`: null when there is none yet. The coordinator moves shared Tasks and cannot change who may read them. */
export function canUpdate(role: Role, existing: Resource | null, next: Resource): boolean {
  switch (role) {
    case 'medecin':
      return true;
    case 'idest':
      return canCreate(role, next) && (existing === null || canCreate(role, existing));
    case 'coordinateur':
      return existing?.resourceType === 'Task' && isShared(existing) && next.resourceType === 'Task' && isShared(next);
  }
}

export function canDelete(role: Role): boolean {
  return role === 'medecin';
}

function isForCellule(resource: Resource): boolean {
  if (resource.resourceType !== 'Task') return false;
  const task: Task = resource;
  const isFulfil = task.code?.coding?.some(({ system, code }) => system === codes.taskCode && code === 'fulfill');
  return isFulfil === true || task.owner?.identifier?.system === systems.cellule;
}
