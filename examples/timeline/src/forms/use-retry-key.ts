import { useRef } from 'react';
import type { Drafts } from './field.ts';

/**
 * A key for each thing that is sent: sent again unchanged, as after a lost answer, it has the same key and the server makes
 * no second event of it; changed, it is another thing.
 */
export function useRetryKey(): (drafts: Drafts) => string {
  const last = useRef({ content: '', key: '' });
  return (drafts) => {
    const content = JSON.stringify(drafts);
    if (content !== last.current.content) last.current = { content, key: newKey() };
    return last.current.key;
  };
}

// Not randomUUID, which browsers refuse to pages that came over plain HTTP from another machine.
const newKey = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
