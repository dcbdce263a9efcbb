// The tabs of a dossier, in their order, and the page each loads in the frame `volet`.
import type { HostWorker } from '../workers';
import { drawEmployer, drawIdentity, drawMedical } from './identity';
import { drawArrets, drawMesures, drawVisits } from './lists';
import { html, type Markup } from './markup';
import { drawPage } from './page';
import type { Visit } from './visit';

interface Tab {
  readonly id: string;
  readonly title: string;
  readonly draw: (worker: HostWorker, visit: Visit) => Markup;
}

export const tabs: readonly Tab[] = [
  { id: 'identite', title: 'Identité', draw: drawIdentity },
  { id: 'entreprise', title: 'Entreprise', draw: drawEmployer },
  { id: 'visites', title: 'Visites', draw: drawVisits },
  { id: 'arrets', title: 'Arrêts', draw: drawArrets },
  { id: 'mesures', title: 'Mesures', draw: drawMesures },
  { id: 'medical', title: 'Médical', draw: drawMedical },
];

/** One tab as a page of its own; `null` when there is none of that name. */
export function drawTab(worker: HostWorker, id: string, visit: Visit): Markup | null {
  const tab = tabs.find((one) => one.id === id);
  if (tab === undefined) return null;
  const content = html`${tab.draw(worker, visit)}<p class="pied">PERSONNE FICTIVE - ${tab.title} - S&eacute;maphore SST 3.11</p>`;
  return drawPage(`volet ${id}`, tab.title, content, '/volet.js');
}
