// Starts the page `papier.html`. Wiring only.
import '../../components/ui/base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { PaperApp } from './paper-app';

const root = document.getElementById('root');
if (root !== null) {
  createRoot(root).render(
    <StrictMode>
      <PaperApp />
    </StrictMode>,
  );
}
