// Tells the background that somebody is working, at most every 20 seconds, so that it does not lock under the hand.
import { useEffect } from 'react';
import { request } from './rpc';

const atMostEvery = 20_000;

export function useTouch(): void {
  useEffect(() => {
    let last = Number.NEGATIVE_INFINITY;
    const touch = (event: Event) => {
      if (!event.isTrusted || event.timeStamp - last < atMostEvery) return;
      last = event.timeStamp;
      void request('session.touch', {});
    };
    document.addEventListener('pointerdown', touch, true);
    document.addEventListener('keydown', touch, true);
    return () => {
      document.removeEventListener('pointerdown', touch, true);
      document.removeEventListener('keydown', touch, true);
    };
  }, []);
}
