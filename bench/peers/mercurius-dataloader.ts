/** Mercurius with its JIT, and DataLoader for relations. */
import { serve } from './mercurius-server.ts';
import { contextOf, relations, roots } from './resolvers.ts';

await serve({ resolvers: { ...roots, ...relations } as never }, contextOf);
