// When what had the focus goes away with its screen, the focus goes to what took its place, never to nowhere.
import { useEffect, useRef } from 'react';

/** `place`: what then takes it. Does nothing while the host's page has the focus, nor when nothing went away. */
export function useKeptFocus(place = 'main'): void {
  const last = useRef<Element | null>(null);
  useEffect(() => {
    const note = (event: FocusEvent) => {
      last.current = event.target instanceof Element ? event.target : null;
    };
    document.addEventListener('focusin', note);
    return () => document.removeEventListener('focusin', note);
  }, []);
  // At each change of the screen: only then can something have gone away.
  useEffect(() => {
    const isLost = document.activeElement === document.body && last.current?.isConnected === false;
    if (isLost && document.hasFocus()) document.querySelector<HTMLElement>(place)?.focus({ preventScroll: true });
  });
}
