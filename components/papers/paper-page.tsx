// A paper on the screen as it will be printed, under a bar with its two buttons. The bar is not printed.
import './paper.css';
import { useState } from 'react';
import type { Paper } from '../../lib/papers/paper';
import { paperPageText } from '../../lib/text/papers';
import { Button } from '../ui/button';
import { PaperView } from './paper-view';

export interface PaperPageProps {
  readonly paper: Paper;
  readonly onPrint: () => void;
  /** Null: the file could not be made. */
  readonly onSave: () => Promise<{ readonly hasUnknown: boolean } | null>;
}

export function PaperPage({ paper, onPrint, onSave }: PaperPageProps) {
  const [isSaving, setSaving] = useState(false);
  const [said, setSaid] = useState('');
  const save = async () => {
    setSaving(true);
    setSaid('');
    const saved = await onSave();
    setSaving(false);
    if (saved === null) setSaid(paperPageText.unsaved);
    else setSaid(saved.hasUnknown ? `${paperPageText.saved} ${paperPageText.noSign}` : paperPageText.saved);
  };
  return (
    <div className="paper-page">
      <nav className="paper-bar" aria-label={paperPageText.tools}>
        <p role="status">{said}</p>
        <Button busy={isSaving} onClick={() => void save()}>
          {isSaving ? paperPageText.saving : paperPageText.save}
        </Button>
        <Button variant="primary" onClick={onPrint}>
          {paperPageText.print}
        </Button>
      </nav>
      <main>
        <PaperView paper={paper} />
      </main>
    </div>
  );
}
