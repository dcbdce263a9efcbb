// What somebody types or pastes as the address of a software: the site it stands on, and a name to keep its profile by.

export interface SoftwareAddress {
  /** To open it. */
  readonly url: string;
  /** The whole site, without port (Firefox refuses ports). */
  readonly match: string;
  readonly hostname: string;
}

/** Null when it is no address of the web. Without a scheme: https. */
export function readAddress(typed: string): SoftwareAddress | null {
  const text = typed.trim();
  const whole = /^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `https://${text}`;
  if (text === '' || /\s/.test(text) || !URL.canParse(whole)) return null;
  const { protocol, hostname, href } = new URL(whole);
  if (!/^https?:$/.test(protocol) || !/^[a-z0-9-]+(\.[a-z0-9-]+)*$/i.test(hostname)) return null;
  return { url: href, match: `${protocol}//${hostname}/*`, hostname };
}

/** Stands for « no profile yet » where an identifier does: never one itself. */
export const newWork = 'new';

/** An identifier that nobody has: the site's name, then `-2`, `-3`… */
export function makeProfileId(hostname: string, taken: readonly string[]): string {
  const base =
    hostname
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-+|-+$/g, '')
      .slice(0, 50) || 'logiciel';
  for (let n = 1; ; n += 1) {
    const id = n === 1 ? base : `${base}-${n}`;
    if (id !== newWork && !taken.includes(id)) return id;
  }
}
