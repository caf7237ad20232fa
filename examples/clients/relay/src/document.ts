// A page to render to, where there is no browser. React looks for it when it is loaded: import this before it.
import { Window } from 'happy-dom';

const window = new Window();
Object.assign(globalThis, { window, document: window.document });
