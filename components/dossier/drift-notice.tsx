// The host has changed: which fields are no longer found, what one can do, and the diagnosis for the administrator.
import './drift-notice.css';
import { useState } from 'react';
import type { Failure } from '../../lib/failures';
import type { Result } from '../../lib/result';
import { driftText } from '../../lib/text/panel';
import { Button } from '../ui/button';
import { FailureNotice } from '../ui/failure-notice';
import { Notice } from '../ui/notice';

export interface DriftNoticeProps {
  /** Of the dossier, whatever they are: those of lost fields are told here. */
  readonly failures: readonly Failure[];
  /** Opens the atelier on this profile. */
  readonly onRepair: () => void;
  /** The redacted structure of the page. */
  readonly onDiagnose: () => Promise<Result<string>>;
}

export function DriftNotice({ failures, onRepair, onDiagnose }: DriftNoticeProps) {
  const [diagnosis, setDiagnosis] = useState<Result<string> | null>(null);
  const [isCopied, setCopied] = useState(false);
  const lost = failures.flatMap(({ code, subject }) => (code === 'field-lost' && subject ? [subject] : []));
  if (lost.length === 0) return null;
  const copy = async () => {
    const made = await onDiagnose();
    setDiagnosis(made);
    setCopied(made.ok && (await writeToClipboard(made.value)));
  };
  return (
    <Notice tone="check" title={driftText.title}>
      <p>{driftText.lost(lost)}</p>
      <p>{driftText.next}</p>
      <div className="drift-actions">
        <Button onClick={onRepair}>{driftText.repair}</Button>
        <Button variant="quiet" onClick={() => void copy()}>
          {driftText.copy}
        </Button>
      </div>
      <p role="status">{diagnosis?.ok === true && (isCopied ? driftText.copied : driftText.toCopy)}</p>
      {diagnosis?.ok === true && (
        <textarea
          readOnly
          rows={4}
          aria-label={driftText.diagnosis}
          value={diagnosis.value}
          className="drift-diagnosis"
        />
      )}
      {diagnosis?.ok === false && <FailureNotice failure={diagnosis.failure} />}
    </Notice>
  );
}

/** False where the browser does not let a frame write there: the text can be selected and copied by hand. */
async function writeToClipboard(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
