import { useSyncExternalStore } from 'react';

/** The same as the timeline page has: a token that is entered in one of the two is there in the other. */
const KEY = 'event-gateway.token';
const listeners = new Set<() => void>();

/** The token that requests carry, as this browser remembers it; empty for none. */
export const readToken = (): string => localStorage.getItem(KEY) ?? '';

/** Remembers a token for this browser, with or without the word "Bearer" before it; an empty one is forgotten. */
export function rememberToken(text: string): void {
  const token = text.trim().replace(/^Bearer\s+/i, '');
  if (token === '') localStorage.removeItem(KEY);
  else localStorage.setItem(KEY, token);
  for (const listener of listeners) listener();
}

/** The remembered token, kept up to date in every tab of the browser. */
export const useToken = (): string => useSyncExternalStore(subscribe, readToken);

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  window.addEventListener('storage', listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener('storage', listener);
  };
}
