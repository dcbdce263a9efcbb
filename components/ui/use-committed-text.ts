// Text being typed, and when it is handed over: on blur, after a pause, when the page hides, when the field goes away.
// What is being typed is never overwritten by a value that arrives from outside.
import { useCallback, useEffect, useRef, useState } from 'react';

/** Milliseconds without a key before the text is handed over. */
export const pauseBeforeCommit = 600;

export interface CommittedText {
  readonly text: string;
  readonly type: (text: string) => void;
  readonly commit: () => void;
}

export function useCommittedText(value: string, onCommit: (value: string) => void): CommittedText {
  const [text, setText] = useState(value);
  const typed = useRef(value);
  const handedOver = useRef(value);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const receiver = useRef(onCommit);

  // Declared before the unmount effect: the last receiver is the one of the last render, hence of the same draft.
  useEffect(() => {
    receiver.current = onCommit;
  });

  useEffect(() => {
    if (typed.current !== handedOver.current) return;
    typed.current = value;
    handedOver.current = value;
    setText(value);
  }, [value]);

  const commit = useCallback(() => {
    clearTimeout(timer.current);
    if (typed.current === handedOver.current) return;
    handedOver.current = typed.current;
    receiver.current(typed.current);
  }, []);

  useEffect(() => {
    const hide = () => {
      if (document.visibilityState === 'hidden') commit();
    };
    document.addEventListener('visibilitychange', hide);
    return () => {
      document.removeEventListener('visibilitychange', hide);
      commit();
    };
  }, [commit]);

  const type = useCallback(
    (next: string) => {
      typed.current = next;
      setText(next);
      clearTimeout(timer.current);
      timer.current = setTimeout(commit, pauseBeforeCommit);
    },
    [commit],
  );

  return { text, type, commit };
}
