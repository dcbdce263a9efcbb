// Starts the page `cellule.html`. Wiring only.
import '../../components/ui/base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { CelluleApp } from './cellule-app';

const root = document.getElementById('root');
if (root !== null) {
  createRoot(root).render(
    <StrictMode>
      <CelluleApp />
    </StrictMode>,
  );
}
