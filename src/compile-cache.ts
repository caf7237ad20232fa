/** Loaded before `main.ts` by `npm start`, and before the synchronisation's commands: keeps compiled code between starts, in a folder of this installation. */
import { enableCompileCache } from 'node:module';
import { fileURLToPath } from 'node:url';

// Where the folder cannot be written nothing is kept, and the start takes longer.
enableCompileCache(fileURLToPath(new URL('../node_modules/.cache/event-gateway', import.meta.url)));
