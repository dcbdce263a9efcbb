// Reads the screen aloud, or stops. It does not know how speech is made.
import { useEffect, useState } from 'react';
import { workerModeText } from '../../lib/text/worker-mode';
import { Button } from '../ui/button';

export interface Speaker {
  /** Reads the text; calls back when it ends or is stopped. */
  readonly read: (text: string, onEnd: () => void) => void;
  readonly stop: () => void;
}

export function ReadAloudButton({ speaker, text }: { speaker: Speaker; text: string }) {
  const [isReading, setReading] = useState(false);
  useEffect(() => () => speaker.stop(), [speaker]);
  return (
    <Button
      onClick={() => {
        if (isReading) speaker.stop();
        else speaker.read(text, () => setReading(false));
        setReading(!isReading);
      }}
    >
      {isReading ? workerModeText.stopReading : workerModeText.readAloud}
    </Button>
  );
}
