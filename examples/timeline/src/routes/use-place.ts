import { useSyncExternalStore } from 'react';
import { type Place, parse, print } from './location.ts';

type Hold = (leave: () => void) => void;

let hold: Hold | null = null;
const listeners = new Set<() => void>();
let current = parse(new URL(window.location.href));

/** Where the visitor is; renders again when that changes, also by the browser's own buttons. */
export const usePlace = (): Place => useSyncExternalStore(subscribe, readPlace);

export const readPlace = (): Place => current;

/**
 * Asks `ask` before the panel that lies open is left, because what is in it would be lost; it may call what it is given to
 * leave all the same. The function that is returned lets go.
 */
export function holdPlace(ask: Hold): () => void {
  const warn = (event: BeforeUnloadEvent) => event.preventDefault();
  hold = ask;
  window.addEventListener('beforeunload', warn);
  return () => {
    hold = null;
    window.removeEventListener('beforeunload', warn);
  };
}

/** Goes to another place: what is left out stays. `replace` does so without a step back to where it was. */
export function go(change: Partial<Place>, how: 'push' | 'replace' = 'push'): void {
  if (hold && 'panel' in change) {
    hold(() => {
      hold = null;
      go(change, how);
    });
    return;
  }
  const next = { ...current, ...change };
  const address = print(next);
  if (address === print(current)) return;
  current = next;
  if (how === 'push') window.history.pushState(null, '', address);
  else window.history.replaceState(null, '', address);
  for (const listener of listeners) listener();
}

/** The address of another place: what is left out stays. */
export const hrefOf = (change: Partial<Place>): string => print({ ...current, ...change });

function subscribe(listener: () => void): () => void {
  if (listeners.size === 0) window.addEventListener('popstate', readAddress);
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0) window.removeEventListener('popstate', readAddress);
  };
}

function readAddress(): void {
  current = parse(new URL(window.location.href));
  for (const listener of listeners) listener();
}
