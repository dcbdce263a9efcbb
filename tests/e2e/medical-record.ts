// The values of a medical layer, and the channels that end at a page of the extension: what it is answered, what it shows,
// what is kept where it can read.
import type { Page } from '@playwright/test';
import type { PanelView } from '../../lib/messages';
import { findField } from '../../lib/signalement/fields';

export interface MedicalValue {
  readonly text: string;
  /** What is looked for. A code of few letters is looked for between quotes, as it stands in JSON. */
  readonly needle: string;
}

/** Of the draft on the médecin's panel: values, codes and labels, answers and their words, reasons, notes. */
export function findMedical({ draft, instrument }: PanelView): MedicalValue[] {
  const care = draft?.draft.care;
  if (care === null || care === undefined) throw new Error('The medical layer is not open.');
  const ofFields = Object.entries(care.values).flatMap(([id, { value }]) => {
    const codes = typeof value === 'string' ? [value] : value;
    const choices = findField(id)?.choices ?? [];
    return codes.flatMap((code) => [
      code,
      ...choices.filter((choice) => choice.code === code).map(({ label }) => label),
    ]);
  });
  const ofAnswers = instrument.questions.flatMap((question) => {
    const answer = care.answers[question.linkId];
    if (answer === undefined) return [];
    const option = question.options.find(({ code }) => answer.kind === 'option' && answer.code === code);
    return [question.text, question.short, ...(option === undefined ? [] : [option.code, option.label])];
  });
  const reasons = care.outcome?.reasons.map(({ text }) => text) ?? [];
  const texts = [...ofFields, ...ofAnswers, ...reasons, care.levelReason, care.handoverNote, instrument.canonical];
  // A number alone, or « Oui », stands anywhere.
  return [...new Set(texts)]
    .filter((text) => text.length > 3)
    .map((text) => ({ text, needle: /^[a-z-]{1,12}$/.test(text) ? `"${text}"` : text }));
}

interface Recorded {
  record: { messages: string[]; shown: string[] };
}

/** From now on, every answer of the background and every text that this page shows is kept in it. */
export async function recordPage(page: Page): Promise<void> {
  await page.evaluate(() => {
    const scope = globalThis as unknown as Recorded & Record<string, { runtime: { sendMessage: unknown } } | undefined>;
    const record = { messages: [] as string[], shown: [document.documentElement.outerHTML] };
    scope.record = record;
    for (const name of ['chrome', 'browser']) {
      const runtime = scope[name]?.runtime;
      if (runtime === undefined) continue;
      const send = (runtime.sendMessage as (message: unknown) => Promise<unknown>).bind(runtime);
      runtime.sendMessage = async (message: unknown) => {
        const reply = await send(message);
        record.messages.push(JSON.stringify(reply) ?? '');
        return reply;
      };
    }
    new BroadcastChannel('vigie-changes').onmessage = ({ data }) => record.messages.push(JSON.stringify(data));
    new MutationObserver(() => record.shown.push(document.documentElement.outerHTML)).observe(document, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
    });
  });
}

export async function readShown(page: Page): Promise<{ readonly messages: string; readonly shown: string }> {
  const { messages, shown } = await page.evaluate(() => (globalThis as unknown as Recorded).record);
  return { messages: messages.join('\n'), shown: shown.join('\n') };
}

/** All that the browser keeps for the extension, read from this page: its areas of storage, its databases, its address. */
export async function readKept(page: Page): Promise<string> {
  return page.evaluate(async () => {
    type Area = { get: (keys: null) => Promise<unknown> };
    const { storage } = (globalThis as unknown as { chrome: { storage: Record<'local' | 'session', Area> } }).chrome;
    const settle = <T>(request: IDBRequest<T>) =>
      new Promise<T>((done, failed) => {
        request.onsuccess = () => done(request.result);
        request.onerror = () => failed(request.error);
      });
    const write = (value: unknown): unknown => {
      if (value instanceof ArrayBuffer) return new TextDecoder('utf-8').decode(value);
      if (ArrayBuffer.isView(value)) return new TextDecoder('utf-8').decode(value);
      if (Array.isArray(value)) return value.map(write);
      if (typeof value !== 'object' || value === null) return value;
      return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, write(member)]));
    };
    const rows: unknown[] = [await storage.local.get(null), await storage.session.get(null), { ...localStorage }];
    for (const { name = '' } of await indexedDB.databases()) {
      const database = await settle(indexedDB.open(name));
      for (const store of database.objectStoreNames) {
        rows.push(await settle(database.transaction(store).objectStore(store).getAll()));
      }
      database.close();
    }
    return `${location.href}\n${JSON.stringify(write(rows))}`;
  });
}
