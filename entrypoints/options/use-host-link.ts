// Whether the software being connected can be read, and in which tab it is open now.
import { useCallback, useEffect, useState } from 'react';
import type { Link } from '../../components/atelier/atelier-types';
import { hasAccess } from '../../lib/edge/host-access';
import { findHostTab, onTabChanged } from '../../lib/edge/host-tab';

/** Null: nothing to read yet. `refresh` looks again now. */
export function useHostLink(matches: readonly string[] | null): { link: Link; refresh: () => Promise<void> } {
  const [link, setLink] = useState<Link>({ kind: 'closed' });
  const text = JSON.stringify(matches);
  const refresh = useCallback(async () => {
    const sites: readonly string[] | null = JSON.parse(text);
    if (sites === null) return;
    if (!(await hasAccess(sites))) return setLink({ kind: 'no-access' });
    const tab = await findHostTab(sites);
    setLink(tab === null ? { kind: 'closed' } : { kind: 'open', title: tab.title });
  }, [text]);
  useEffect(() => {
    void refresh();
    const look = () => void refresh();
    const stop = onTabChanged(look);
    addEventListener('focus', look);
    return () => {
      stop();
      removeEventListener('focus', look);
    };
  }, [refresh]);
  return { link, refresh };
}
