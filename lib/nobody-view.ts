// What a panel shows of nobody: no worker, and nothing that was ever of one.
import type { PanelView, SessionView, TabDossier } from './messages';
import type { Instrument } from './questionnaire/instrument';

/** `absence`: why nobody is shown. */
export function viewNobody(
  session: SessionView,
  instrument: Instrument,
  absence: Extract<TabDossier, { kind: 'none' }>['absence'],
): PanelView {
  return {
    session,
    dossier: { kind: 'none', absence },
    instrument,
    visits: [],
    card: null,
    draft: null,
    frozen: null,
    handover: null,
    receipts: [],
    server: null,
  };
}
