// Branch agreements, one a line. A line that is not understood is said under the field, and nothing is saved until it is.
import { useState } from 'react';
import { parseBranches, writeBranches } from '../../lib/settings/branch-lines';
import type { Branch } from '../../lib/settings/settings';
import { rulesText } from '../../lib/text/settings';
import { TextField } from '../ui/text-field';

export function BranchesField(props: { branches: readonly Branch[]; onKeep: (branches: Branch[]) => void }) {
  const [error, setError] = useState<string | undefined>();
  return (
    <TextField
      label={rulesText.branches.legend}
      help={rulesText.branches.help}
      origin={rulesText.branches.origin}
      lines={3}
      value={writeBranches(props.branches)}
      error={error}
      onCommit={(text) => {
        const parsed = parseBranches(text);
        setError(parsed.ok ? undefined : rulesText.branches.refused(parsed.line));
        if (parsed.ok) props.onKeep(parsed.branches);
      }}
    />
  );
}
