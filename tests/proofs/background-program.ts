// What the proof runs as the extension's background: its one door, and what opens and locks the vault without the million
// rounds of a passphrase.
export { hearHost } from '../../entrypoints/background/host-line';
export { lockVault } from '../../entrypoints/background/locking';
export { receive } from '../../entrypoints/background/receive';
export { openStore } from '../../entrypoints/background/unlocked';
export { openSession } from '../../lib/edge/session';
