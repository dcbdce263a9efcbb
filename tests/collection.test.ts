// Tests about the collection: every failure has its sentences and is answered somewhere, every message a sender.
// @vitest-environment node
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type FailureCode, failureTexts, readFailureText } from '../lib/failures';
import { inputs, senders } from '../lib/messages';

function readAll(folder: string): string {
  return readdirSync(folder)
    .map((name) => join(folder, name))
    .map((path) =>
      statSync(path).isDirectory() ? readAll(path) : /\.tsx?$/.test(path) ? readFileSync(path, 'utf8') : '',
    )
    .join('\n');
}

const codes = Object.keys(failureTexts) as FailureCode[];

describe('failures', () => {
  it.each(codes)('%s says what happened, what is safe and what to do, in French typography', (code) => {
    const text = readFailureText({ code, subject: 'Motif' });
    for (const sentence of [text.happened, text.safe, text.next]) {
      expect(sentence).toMatch(/^\p{Lu}|^«/u);
      expect(sentence).toMatch(/[.!]$/);
      expect(sentence).not.toMatch(/\{|'| [:;?!»]|« /);
    }
  });

  it('are all answered somewhere: none is left over', () => {
    const program = ['lib', 'entrypoints', 'components']
      .map(readAll)
      .join('\n')
      .replace(readFileSync('lib/failures.ts', 'utf8'), '');
    expect(codes.filter((code) => !program.includes(`'${code}'`))).toEqual([]);
  });
});

describe('messages', () => {
  it('the host may only say what it sees', () => {
    const fromHost = Object.entries(senders).filter(([, places]) => places.includes('host'));
    expect(fromHost.map(([name]) => name)).toEqual([
      'host.hello',
      'host.dossier-here',
      'host.seen',
      'host.unseen',
      'host.panel',
    ]);
    for (const [, places] of fromHost) expect(places).toEqual(['host']);
  });

  it('the turned screen may only read and answer the statements, and leave', () => {
    const fromAccord = Object.keys(inputs).filter((name) => senders[name as keyof typeof senders].includes('accord'));
    expect(fromAccord.filter((name) => !name.startsWith('session.'))).toEqual([
      'worker-mode.read',
      'worker-mode.answer',
      'worker-mode.sign',
      'worker-mode.leave',
    ]);
  });

  it('refuse any member that is not theirs', () => {
    for (const [name, schema] of Object.entries(inputs)) {
      expect([name, schema.safeParse({ stranger: true }).success]).toEqual([name, false]);
    }
  });
});
