// The bubble under the extension's button, in Firefox: one click there opens the sidebar. It shows nothing of anybody.
import './panel.css';
import { sidebarText } from '../../lib/text/panel';
import { Button } from '../ui/button';

export function SidebarOffer({ onOpen }: { readonly onOpen: () => void }) {
  return (
    <main className="sidebar-offer">
      <h1>{sidebarText.title}</h1>
      <p>{sidebarText.why}</p>
      <Button variant="primary" onClick={onOpen}>
        {sidebarText.open}
      </Button>
    </main>
  );
}
