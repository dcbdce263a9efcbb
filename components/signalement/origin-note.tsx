// Where a value of the form comes from, in one line; what was read in the host can be shown there.
import { createContext, useContext } from 'react';
import type { Dossier } from '../../lib/dossier/dossier';
import { findPlace } from '../../lib/dossier/find-place';
import type { Professional } from '../../lib/signalement/draft';
import type { ValueOrigin } from '../../lib/signalement/form';
import { ShownPlace } from '../ui/shown-place';
import { writeOrigin } from './origin-words';

/** The dossier on the screen; null where there is none. */
export const ShownDossier = createContext<Dossier | null>(null);

export function OriginNote({ origin, reader }: { readonly origin: ValueOrigin; readonly reader: Professional | null }) {
  const dossier = useContext(ShownDossier);
  const place = origin.kind === 'host' && dossier !== null ? findPlace(dossier, origin.origin) : null;
  return <ShownPlace place={place}>{writeOrigin(origin, reader)}</ShownPlace>;
}
