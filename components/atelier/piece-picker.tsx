// The whole text that was pointed at, in which a part can be selected by mouse or by keyboard.
import { useEffect, useRef, useState } from 'react';
import { atelierText } from '../../lib/text/atelier';
import { Button } from '../ui/button';
import { FieldFoot, HelpLine, useFieldIds } from '../ui/field-notes';

export function PiecePicker(props: {
  text: string;
  /** The part kept now; null: the whole. */
  piece: string | null;
  isRefused: boolean;
  onPick: (start: number, end: number) => void;
  onWhole: () => void;
}) {
  const ids = useFieldIds();
  const control = useRef<HTMLTextAreaElement>(null);
  const [range, setRange] = useState<readonly [number, number]>([0, 0]);
  const selected = props.text.slice(range[0], range[1]);
  const isPiece = selected.trim() !== '' && selected.trim() !== props.text.trim() && selected.trim() !== props.piece;
  const look = () => {
    const { selectionStart = 0, selectionEnd = 0 } = control.current ?? {};
    setRange([selectionStart, selectionEnd]);
  };
  // Whatever selects: mouse, keys, touch, a screen reader. React's own event hears the first two only.
  useEffect(() => {
    const listen = () => {
      if (document.activeElement === control.current) look();
    };
    document.addEventListener('selectionchange', listen);
    return () => document.removeEventListener('selectionchange', listen);
  });
  return (
    <div className="ui-field">
      <label className="ui-field-label" htmlFor={ids.control}>
        {atelierText.show.text}
      </label>
      <HelpLine ids={ids} help={atelierText.show.textHelp} />
      <textarea
        ref={control}
        id={ids.control}
        className="ui-input"
        rows={Math.min(6, Math.ceil(props.text.length / 60))}
        readOnly
        value={props.text}
        aria-describedby={ids.help}
        onSelect={look}
      />
      <FieldFoot ids={ids} notes={{ error: props.isRefused ? atelierText.show.noPattern : undefined }} />
      <div className="ui-row">
        {isPiece && (
          <Button onClick={() => props.onPick(range[0], range[1])}>
            {atelierText.show.keepPiece(selected.trim())}
          </Button>
        )}
        {props.piece !== null && (
          <Button variant="quiet" onClick={props.onWhole}>
            {atelierText.show.keepWhole}
          </Button>
        )}
      </div>
    </div>
  );
}
