// Answers on the screen: those stored, and over them those just given and not stored yet.
import { useState } from 'react';
import type { Answer, Answers } from '../../lib/questionnaire/answer';

/** `give` shows the answer at once and saves it; a save that waits to be retried keeps it on the screen. */
export function useGivenAnswers(
  stored: Answers,
  save: (linkId: string, answer: Answer) => Promise<void>,
): readonly [Answers, (linkId: string, answer: Answer) => void] {
  const [given, setGiven] = useState<Answers>({});
  const give = (linkId: string, answer: Answer) => {
    setGiven((before) => ({ ...before, [linkId]: answer }));
    void save(linkId, answer).then(() => {
      setGiven((before) => {
        if (before[linkId] !== answer) return before;
        const { [linkId]: _settled, ...rest } = before;
        return rest;
      });
    });
  };
  return [{ ...stored, ...given }, give];
}
