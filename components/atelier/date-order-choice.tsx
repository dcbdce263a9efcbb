// Asked when no date read so far tells: with a real date, and what it would be read as either way.
import type { DateQuestion } from '../../lib/atelier/date-order';
import type { DateOrder } from '../../lib/profiles/profile';
import { atelierText } from '../../lib/text/atelier';
import { formatLongDay } from '../../lib/text/typography';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';

export function DateOrderChoice({ question, onSay }: { question: DateQuestion; onSay: (order: DateOrder) => void }) {
  return (
    <Notice
      tone="check"
      title={atelierText.date.question(question.text)}
      live
      action={
        <>
          <Button onClick={() => onSay('day-first')}>{formatLongDay(question.dayFirst)}</Button>
          <Button onClick={() => onSay('month-first')}>{formatLongDay(question.monthFirst)}</Button>
        </>
      }
    >
      <p>{atelierText.date.why}</p>
    </Notice>
  );
}
