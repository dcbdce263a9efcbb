// Starts the page `panel.html`. Wiring only.
import '../../components/ui/base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { SidebarOffer } from '../../components/panel/sidebar-offer';
import { isSidebarOffer, moveToSidebar } from '../../lib/edge/side-panel';
import { PanelApp } from './panel-app';

const root = document.getElementById('root');
if (root !== null) {
  createRoot(root).render(
    <StrictMode>{isSidebarOffer() ? <SidebarOffer onOpen={() => void moveToSidebar()} /> : <PanelApp />}</StrictMode>,
  );
}
