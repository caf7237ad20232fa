import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import './workers.ts';
import 'graphiql/style.css';
import './style.css';
import { Explorer } from './explorer.tsx';

const place = document.getElementById('explorer');
if (place) {
  createRoot(place).render(
    <StrictMode>
      <Explorer />
    </StrictMode>,
  );
}
