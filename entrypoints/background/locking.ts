// Locking: keys leave memory, so does what was read of dossiers; drafts stay, sealed.
import { announceChange } from '../../lib/edge/changes';
import { closeSession, isSessionOver } from '../../lib/edge/session';
import { readSettings } from '../../lib/edge/settings-store';
import { forgetDossiers } from '../../lib/edge/tab-state';
import { forgetKnown } from './server-watch';

export async function lockVault(): Promise<void> {
  await closeSession();
  forgetKnown();
  await forgetDossiers();
  announceChange('session');
}

export async function lockWhenIdle(): Promise<void> {
  const { lockAfterMinutes } = await readSettings();
  if (await isSessionOver(lockAfterMinutes)) await lockVault();
}
