// The browser's API, behind one name. Pages and background get the polyfill; the host script has its own (`page.ts`).
import polyfill, { type Runtime } from 'webextension-polyfill';

export const browser = polyfill;

export type MessageSender = Runtime.MessageSender;
export type Port = Runtime.Port;
