// The IDEST's last gesture: a note for the médecin if they wish, and « Orienter vers le médecin ». Concludes nothing.
import './level.css';
import type { Failure } from '../../lib/failures';
import type { ReceiptView } from '../../lib/messages';
import type { Result } from '../../lib/result';
import { handoverText, levelText } from '../../lib/text/panel';
import { TaskAction } from '../panel/task-action';
import { useAct } from '../panel/use-act';
import { TextWarnings } from '../signalement/text-warnings';
import { Button } from '../ui/button';
import { TextField } from '../ui/text-field';

export interface HandOverFormProps {
  readonly note: string;
  readonly onNote: (note: string) => Promise<void>;
  readonly onHandOver: () => Promise<Result<ReceiptView>>;
  readonly onHandedOver: () => void;
}

export function HandOverForm({ note, onNote, onHandOver, onHandedOver }: HandOverFormProps) {
  const act = useAct();
  const handOver = async (): Promise<Failure | null> => {
    const reply = await onHandOver();
    return reply.ok ? null : reply.failure;
  };
  return (
    <section className="level-decision">
      <TextField
        label={levelText.note}
        help={levelText.noteHelp}
        value={note}
        lines={3}
        onCommit={(text) => void onNote(text)}
      />
      <TextWarnings text={note} layer="medical" />
      <p className="level-only">{handoverText.leaves}</p>
      <TaskAction failure={act.failure}>
        <Button variant="primary" busy={act.isBusy} onClick={() => act.run(handOver, onHandedOver)}>
          {act.isBusy ? levelText.handingOver : levelText.handOver}
        </Button>
      </TaskAction>
    </section>
  );
}
