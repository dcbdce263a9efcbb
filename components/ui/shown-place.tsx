// « Where did you read that? »: a click shows the place in the host's page. Whoever holds an evidence or an origin asks for
// it here, without knowing how it is done.
import './shown-place.css';
import { createContext, type ReactNode, useContext, useState } from 'react';
import { type Failure, readFailureText } from '../../lib/failures';
import type { HostPlace } from '../../lib/profiles/place';
import { placeText } from '../../lib/text/panel';

/** Null where there is no page to show it in. Answers why it could not be shown. */
export const ShowPlace = createContext<((place: HostPlace) => Promise<Failure | null>) | null>(null);

export interface ShownPlaceProps {
  readonly place: HostPlace | null;
  readonly children: ReactNode;
}

/** The text itself is the button: it reads as text, and is underlined on hover and focus. */
export function ShownPlace({ place, children }: ShownPlaceProps) {
  const show = useContext(ShowPlace);
  const [failure, setFailure] = useState<Failure | null>(null);
  if (place === null || show === null) return children;
  return (
    <>
      <button
        type="button"
        className="show-place"
        title={placeText.show}
        onClick={async () => setFailure(await show(place))}
      >
        {children}
      </button>
      <span role="status" className="show-place-failure">
        {failure && readFailureText(failure).next}
      </span>
    </>
  );
}
