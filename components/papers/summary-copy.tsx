// « Copier le résumé »: on the clipboard where the browser lets a frame write there; else the text, selected, to copy by hand.
import { useEffect, useRef, useState } from 'react';
import { paperListText } from '../../lib/text/papers';
import { Button } from '../ui/button';

export function SummaryCopy({ summary }: { readonly summary: string }) {
  const [state, setState] = useState<'idle' | 'copied' | 'by-hand'>('idle');
  const area = useRef<HTMLTextAreaElement>(null);
  const copy = async () => {
    const isCopied = await writeToClipboard(summary);
    setState(isCopied ? 'copied' : 'by-hand');
  };
  useEffect(() => {
    if (state === 'by-hand') area.current?.select();
  }, [state]);
  return (
    <div className="summary-copy">
      <Button onClick={() => void copy()}>{paperListText.copy}</Button>
      <p role="status">{state === 'copied' ? paperListText.copied : state === 'by-hand' ? paperListText.toCopy : ''}</p>
      {state === 'by-hand' && (
        <textarea ref={area} readOnly rows={6} aria-label={paperListText.summary} value={summary} />
      )}
    </div>
  );
}

/** A frame in a page that says nothing of it may be refused the clipboard: the older way still asks for the click only. */
async function writeToClipboard(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyBySelection(text);
  }
}

function copyBySelection(text: string): boolean {
  const hold = (event: ClipboardEvent) => {
    event.preventDefault();
    event.clipboardData?.setData('text/plain', text);
  };
  document.addEventListener('copy', hold);
  try {
    return document.execCommand('copy');
  } finally {
    document.removeEventListener('copy', hold);
  }
}
