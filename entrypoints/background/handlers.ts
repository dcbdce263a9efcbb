// One handler per message, exhaustive: a new message breaks the build here.
import type { Caller } from '../../lib/edge/sender';
import type { Input, MessageName, Reply } from '../../lib/messages';
import * as card from './card-handlers';
import * as cellule from './cellule-handlers';
import * as departure from './departure-handlers';
import * as draft from './draft-handlers';
import * as form from './form-handlers';
import * as host from './host-handlers';
import * as questions from './host-questions';
import * as instruments from './instrument-handlers';
import * as own from './own-handlers';
import * as panel from './panel-handlers';
import * as papers from './paper-handlers';
import * as profiles from './profile-handlers';
import * as returned from './returned-handlers';
import * as settings from './settings-handlers';
import { viewSession } from './unlocked';
import * as withdrawal from './withdrawal-handlers';
import * as workerMode from './worker-mode-handlers';

export type Handlers = { readonly [K in MessageName]: (input: Input<K>, caller: Caller) => Promise<Reply<K>> };

export const handlers: Handlers = {
  'host.hello': host.hello,
  'host.dossier-here': host.bringReader,
  'host.seen': host.seen,
  'host.unseen': host.unseen,
  'host.panel': host.panelMoved,
  'session.read': viewSession,
  'session.create-user': settings.createAccess,
  'session.unlock': settings.unlockVault,
  'session.lock': settings.lock,
  'session.touch': settings.touch,
  'panel.read': panel.readView,
  'panel.open-this': panel.openThis,
  'panel.return': panel.returnToWorker,
  'panel.close': panel.closePanel,
  'panel.show': questions.showPlace,
  'panel.diagnose': questions.diagnosePage,
  'panel.offer-sidebar': panel.offerSidebar,
  'card.decide': card.decide,
  'draft.start': draft.start,
  'draft.answer': draft.answerQuestion,
  'draft.void-answer': draft.voidGivenAnswer,
  'draft.note': draft.noteHandover,
  'draft.hand-over': departure.handOver,
  'draft.take-over': draft.takeUp,
  'draft.reopen': returned.reopen,
  'draft.retain-level': draft.retainLevel,
  'draft.prefill': form.prefill,
  'draft.field': form.setField,
  'draft.field-back': form.restoreField,
  'draft.difference': form.settleDifferences,
  'draft.consent': draft.noteConsent,
  'draft.refusal': departure.refuse,
  'draft.withdraw': withdrawal.withdraw,
  'draft.last-look': departure.lookLast,
  'draft.send': departure.send,
  'draft.delete': draft.deleteDraft,
  'papers.open': papers.openPaper,
  'papers.read': papers.readPaper,
  'worker-mode.start': workerMode.startMode,
  'worker-mode.read': workerMode.readMode,
  'worker-mode.answer': workerMode.answerMode,
  'worker-mode.sign': workerMode.signMode,
  'worker-mode.leave': workerMode.leaveMode,
  'own.read': own.readOwn,
  'cellule.read': cellule.readCellule,
  'cellule.open-local': cellule.openLocal,
  'cellule.open-received': cellule.openOne,
  'cellule.accept': cellule.accept,
  'cellule.ask-completion': cellule.askCompletion,
  'settings.read': settings.readAllSettings,
  'settings.save': settings.keepSettings,
  'settings.test-server': settings.testServer,
  'profiles.read': profiles.readProfiles,
  'profiles.save': profiles.keepProfile,
  'profiles.remove': profiles.dropProfile,
  'instruments.read': instruments.readInstruments,
  'instruments.save': instruments.keepInstrument,
  'instruments.approve': instruments.approveInstrument,
  'instruments.use': instruments.useInstrument,
  'instruments.withdraw': instruments.withdrawInstrument,
};
