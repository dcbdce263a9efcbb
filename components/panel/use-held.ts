// A value just given by the user, held on the screen until its save settles; then what is stored shows again.
import { useRef, useState } from 'react';

/** `change` shows the value at once and saves it. A failed save that may be retried has not settled: the value stays. */
export function useHeld<T>(stored: T, save: (value: T) => Promise<void>): readonly [T, (value: T) => void] {
  const [held, setHeld] = useState<{ readonly value: T } | null>(null);
  const turn = useRef(0);
  const change = (value: T) => {
    turn.current += 1;
    const mine = turn.current;
    setHeld({ value });
    void save(value).then(() => {
      if (turn.current === mine) setHeld(null);
    });
  };
  return [held === null ? stored : held.value, change];
}
