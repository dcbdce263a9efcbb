// The session in the browser's memory: opened, touched, closed, and never brought back by a late touch.
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  closeSession,
  isSessionOver,
  openSession,
  readSession,
  type Session,
  touchSession,
} from '../../../lib/edge/session';

const session: Session = {
  user: { id: 'u1', name: 'Inès MOREAU (PERSONNE FICTIVE)', role: 'idest', rpps: null },
  team: new Uint8Array([1, 2, 3]),
  care: new Uint8Array([250, 0, 7]),
  serverToken: 'jeton',
};

describe('the session', () => {
  beforeEach(() => {
    fakeBrowser.reset();
    vi.useFakeTimers({ now: new Date('2026-11-22T10:00:00Z'), toFake: ['Date'] });
    return () => vi.useRealTimers();
  });

  it('gives back the keys byte for byte', async () => {
    await openSession(session);
    expect(await readSession(5)).toEqual(session);
  });

  it('is over after the idle time, and a touch puts that off', async () => {
    await openSession(session);
    vi.setSystemTime(new Date('2026-11-22T10:04:00Z'));
    await touchSession();
    vi.setSystemTime(new Date('2026-11-22T10:08:00Z'));
    expect(await readSession(5)).not.toBeNull();
    vi.setSystemTime(new Date('2026-11-22T10:09:00Z'));
    expect(await readSession(5)).toBeNull();
    expect(await isSessionOver(5)).toBe(true);
  });

  it('is over after eight hours, however active', async () => {
    await openSession(session);
    for (let minutes = 4; minutes < 480; minutes += 4) {
      vi.setSystemTime(Date.parse('2026-11-22T10:00:00Z') + minutes * 60_000);
      await touchSession();
    }
    expect(await readSession(5)).not.toBeNull();
    vi.setSystemTime(new Date('2026-11-22T18:00:00Z'));
    expect(await readSession(5)).toBeNull();
  });

  it('stays closed when touches and a lock cross each other', async () => {
    for (let tries = 0; tries < 20; tries += 1) {
      await openSession(session);
      await Promise.all([touchSession(), touchSession(), closeSession(), touchSession()]);
      expect(await readSession(5)).toBeNull();
    }
  });
});
