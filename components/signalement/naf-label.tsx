// What a NAF code says, beside it. The table comes when there is a code to show, and not before.
import { useEffect, useState } from 'react';
import type { NafEntry } from '../../lib/signalement/naf';
import { nafText } from '../../lib/text/form';

/** Only for NAF rév. 2: the same code may mean something else in NAF 2025. */
export function NafLabel({ code }: { readonly code: string }) {
  const [found, setFound] = useState<{ readonly code: string; readonly entry: NafEntry | null } | null>(null);
  useEffect(() => {
    let isWanted = true;
    void import('../../lib/signalement/naf').then(({ findNaf }) => {
      if (isWanted) setFound({ code, entry: findNaf(code) });
    });
    return () => {
      isWanted = false;
    };
  }, [code]);
  if (found === null || found.code !== code) return null;
  return (
    <p className="form-naf">
      {found.entry === null ? nafText.unknown : nafText.label(found.entry.label, found.entry.section)}
    </p>
  );
}
