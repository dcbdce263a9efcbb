// Starts the page `accord.html`. Wiring only.
import '../../components/ui/base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { WorkerModeApp } from './worker-mode-app';

const root = document.getElementById('root');
if (root !== null) {
  createRoot(root).render(
    <StrictMode>
      <WorkerModeApp />
    </StrictMode>,
  );
}
