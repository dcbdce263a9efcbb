// The worker signs with a finger, a pen or the mouse, or goes on without. What is drawn leaves this screen once it is
// confirmed, and never before.
import { useEffect, useRef, useState } from 'react';
import SignaturePad from 'signature_pad';
import type { Failure } from '../../lib/failures';
import type { Stroke } from '../../lib/signalement/consent';
import { workerModeText } from '../../lib/text/worker-mode';
import { Button } from '../ui/button';
import { FailureNotice } from '../ui/failure-notice';

export interface Drawn {
  readonly strokes: readonly Stroke[];
  /** PNG, as a data address. */
  readonly picture: string;
}

export interface SignatureScreenProps {
  readonly onSign: (drawn: Drawn) => Promise<Failure | null>;
  readonly onSigned: () => void;
  readonly onSkip: () => void;
}

export function SignatureScreen({ onSign, onSigned, onSkip }: SignatureScreenProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const pad = useRef<SignaturePad | null>(null);
  const [isEmpty, setEmpty] = useState(true);
  const [isBusy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);

  useEffect(() => {
    if (canvas.current === null) return;
    const own = new SignaturePad(canvas.current, { penColor: '#111', backgroundColor: '#fff' });
    const note = () => setEmpty(own.isEmpty());
    own.addEventListener('endStroke', note);
    pad.current = own;
    return () => own.off();
  }, []);

  const erase = () => {
    pad.current?.clear();
    setEmpty(true);
    setFailure(null);
  };
  const sign = async () => {
    const own = pad.current;
    if (own === null || isBusy) return;
    setBusy(true);
    const strokes = own
      .toData()
      .map(({ points }) => points.map(({ x, y }) => ({ x: Math.round(x), y: Math.round(y) })));
    const refusal = await onSign({ strokes, picture: own.toDataURL('image/png') });
    setBusy(false);
    setFailure(refusal);
    if (refusal === null) onSigned();
  };

  return (
    <>
      <h1 className="accord-title" tabIndex={-1}>
        {workerModeText.signTitle}
      </h1>
      <p>{workerModeText.signWhy}</p>
      <canvas
        ref={canvas}
        className="accord-canvas"
        width={640}
        height={220}
        role="img"
        aria-label={workerModeText.signHere}
      />
      {failure !== null && <FailureNotice failure={failure} />}
      <div className="accord-sign-actions">
        <Button variant="quiet" disabled={isEmpty} onClick={erase}>
          {workerModeText.erase}
        </Button>
        <Button onClick={onSkip}>{workerModeText.skipSigning}</Button>
        <Button variant="primary" busy={isBusy} disabled={isEmpty} onClick={() => void sign()}>
          {workerModeText.sign}
        </Button>
      </div>
    </>
  );
}
