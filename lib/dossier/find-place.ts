// Where in the host's page a value of the dossier was read, from what is kept of its origin: its words, not its field.

import type { HostPlace } from '../profiles/place';
import { fieldIds } from '../profiles/profile';
import type { Dossier, HostOrigin } from './dossier';

/** Null when no field of this dossier was read there: another reading, or a list. */
export function findPlace(dossier: Dossier, { where, page, text }: HostOrigin): HostPlace | null {
  const field = fieldIds.find((id) => {
    const read = dossier.fields[id];
    return (
      read.state === 'read' && read.origin.where === where && read.origin.page === page && read.origin.text === text
    );
  });
  return field === undefined ? null : { kind: 'field', field };
}
