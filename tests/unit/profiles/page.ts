// A small page of the demo host, for tests that need one thing of it. PERSONNE FICTIVE.
export interface PageParts {
  readonly name?: string;
  readonly number?: string;
  readonly tabId?: string;
  readonly tab?: string;
}

export function makePage({
  name = 'PETIT Claire (née ROUX)',
  number = '8841',
  tabId = 'identite',
  tab = '',
}: PageParts = {}): string {
  return `<article class="dossier">
    <header><div class="bandeau-titre">
      <h1 class="bandeau-identite">${name} <span>05/09/1981</span> - 45\u00a0ans - <span>♀</span></h1>
      <span class="bandeau-numero">Dossier n°\u00a0${number}</span>
    </div></header>
    <section id="volet-${tabId}" aria-busy="false">${tab}</section>
  </article>`;
}
