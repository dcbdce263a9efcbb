// Starts the page `guide.html`. Wiring only.
import '../../components/ui/base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { GuideApp } from './guide-app';

const root = document.getElementById('root');
if (root !== null) {
  createRoot(root).render(
    <StrictMode>
      <GuideApp />
    </StrictMode>,
  );
}
