// Papers: opened from the panel in a tab of their own, read there by the same professional. Written anew at each reading from
// what the draft then holds: nothing is kept for them, and after the sending there is nothing left to write.
import { browser } from '../../lib/edge/browser';
import { readToday } from '../../lib/edge/clock';
import { findInstrument } from '../../lib/edge/instruments-store';
import { drawTicket, showTicket } from '../../lib/edge/paper-tickets';
import type { Caller } from '../../lib/edge/sender';
import { openDraft } from '../../lib/edge/store/drafts';
import { noteAct } from '../../lib/edge/store/journal';
import type { Input, Reply } from '../../lib/messages';
import { writeAgreementForm } from '../../lib/papers/agreement-form';
import { writeAgreementPaper } from '../../lib/papers/agreement-paper';
import { isLeaflet, nameFile, type PaperId } from '../../lib/papers/kinds';
import { writeLeaflet } from '../../lib/papers/leaflets';
import { writeMeasuresPaper } from '../../lib/papers/measures-paper';
import type { Paper } from '../../lib/papers/paper';
import { writeSignalementPaper } from '../../lib/papers/signalement-paper';
import type { SignalementSource } from '../../lib/papers/source';
import { makeUnknown } from '../../lib/questionnaire/unknown';
import { assertNever, fail, ok, type Result } from '../../lib/result';
import { findAgreement } from '../../lib/signalement/agreement';
import { readWording } from '../../lib/signalement/consent-wording';
import { paperListText } from '../../lib/text/papers';
import { viewDraft } from './draft-view';
import { readSameWorkerNow } from './identity';
import { findTabId } from './panel-handlers';
import { ensureRole, type Unlocked } from './unlocked';

/** The page of the dossier is read again: the paper is this worker's. A leaflet is nobody's. */
export async function openPaper(input: Input<'papers.open'>, caller: Caller): Promise<Reply<'papers.open'>> {
  const unlocked = await ensureReader(input.paper);
  if (!unlocked.ok) return unlocked;
  const draftId = isLeaflet(input.paper) ? null : input.draftId;
  if (draftId !== null) {
    const source = await readSource(unlocked.value, draftId);
    if (!source.ok) return source;
    const tabId = findTabId(input, caller);
    if (tabId === null) return fail('host-unreachable');
    const dossier = await readSameWorkerNow(tabId, source.value.draft.team.worker);
    if (!dossier.ok) return dossier;
  }
  const written = await writePaper(unlocked.value, input.paper, draftId);
  if (!written.ok) return written;
  const { store, session, now } = unlocked.value;
  if (draftId !== null) {
    const noted = await noteAct(store, { at: now, userId: session.user.id, act: 'paper-opened', draftId });
    if (!noted.ok) return noted;
  }
  const ticket = await drawTicket({ paper: input.paper, draftId, userId: session.user.id });
  await browser.tabs.create({ url: browser.runtime.getURL(`papier.html#${ticket}`) });
  return ok(null);
}

/** To the tab it was opened for, and to the professional who opened it. */
export async function readPaper(input: Input<'papers.read'>, caller: Caller): Promise<Reply<'papers.read'>> {
  const ticket = caller.tabId === null ? null : await showTicket(input.ticket, caller.tabId);
  if (ticket === null) return fail('paper-closed');
  const unlocked = await ensureReader(ticket.paper);
  if (!unlocked.ok) return unlocked;
  const { user } = unlocked.value.session;
  if (user.id !== ticket.userId) return fail('role-forbidden');
  const paper = await writePaper(unlocked.value, ticket.paper, ticket.draftId);
  if (!paper.ok) return paper;
  return ok({ paper: paper.value, fileName: nameFile(ticket.paper, readToday()), readerId: user.id });
}

/** A leaflet may be given by any health professional; what is about somebody, by the médecin who signals. */
function ensureReader(paper: PaperId): Promise<Result<Unlocked>> {
  return isLeaflet(paper) ? ensureRole('idest', 'medecin') : ensureRole('medecin');
}

async function writePaper(unlocked: Unlocked, paper: PaperId, draftId: string | null): Promise<Result<Paper>> {
  if (isLeaflet(paper)) return ok(writeLeaflet(paper, unlocked.settings.service.name));
  if (draftId === null) return fail('draft-not-found');
  const source = await readSource(unlocked, draftId, paper === 'agreement-form');
  if (!source.ok) return source;
  switch (paper) {
    case 'signalement':
      return ok(writeSignalementPaper(source.value));
    case 'agreement': {
      const { recordedAt, mode } = source.value.draft.team.consent;
      return recordedAt === null || mode === null ? fail('agreement-missing') : ok(writeAgreementPaper(source.value));
    }
    case 'agreement-form':
      return ok(writeAgreementForm(source.value));
    case 'measures': {
      const written = writeMeasuresPaper(source.value);
      return written === null ? fail('signalement-incomplete', paperListText.chosen) : ok(written);
    }
    default:
      return assertNever(paper);
  }
}

/** `isToSign`: with the sentences in force; else with those that were answered, as far as they still stand. */
async function readSource(
  { store, session, settings }: Unlocked,
  draftId: string,
  isToSign = false,
): Promise<Result<SignalementSource>> {
  const opened = await openDraft(store, session, draftId);
  if (!opened.ok) return opened;
  const { draft, form } = viewDraft(opened.value, { settings });
  const { care, team } = draft;
  if (care === null) return fail('key-not-held');
  const inForce = findAgreement(draft, settings);
  const asked = isToSign ? inForce : (team.consent.shown ?? inForce);
  return ok({
    draft: { ...draft, care },
    fields: form,
    instrument: (await findInstrument(team.instrument)) ?? makeUnknown(team.instrument),
    wording: readWording({ name: (isToSign ? null : team.consent.recordedBy) ?? session.user.name }, asked),
    shared: asked.shared,
    service: settings.service.name,
    cellule: settings.service.cellule,
    today: readToday(),
  });
}
