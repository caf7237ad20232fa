import { useSyncExternalStore } from 'react';
import { type Place, parse, print } from './location.ts';

type Hold = (leave: () => void) => void;

/** What the browser keeps with each entry of its history: the how-manieth of this visit it is. */
interface Entry {
  index: number;
}

let hold: Hold | null = null;
const listeners = new Set<() => void>();
let current = parse(new URL(window.location.href));
let index = (window.history.state as Entry | null)?.index ?? 0;
/** Whether the next change of the address by the browser is one that this page asked for. */
let isReturning = false;
window.history.replaceState({ index } satisfies Entry, '');

/** Where the visitor is; renders again when that changes, also by the browser's own buttons. */
export const usePlace = (): Place => useSyncExternalStore(subscribe, readPlace);

export const readPlace = (): Place => current;

let arrival = 0;

/** A number that changes whenever what a view shows is to be shown from where it begins: not with what lies open beside it. */
export const useArrival = (): number => useSyncExternalStore(subscribe, () => arrival);

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
  const isSame = address === print(current);
  // Whoever asks for a day again wants to see it again, though the address is the same.
  if (isSame && !('at' in change)) return;
  if (how === 'push' && !isSame) {
    index += 1;
    window.history.pushState({ index } satisfies Entry, '', address);
  } else {
    window.history.replaceState({ index } satisfies Entry, '', address);
  }
  enter(next, 'at' in change);
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

/** The browser's own buttons have changed the address. */
function readAddress({ state }: PopStateEvent): void {
  if (isReturning) {
    isReturning = false;
    return;
  }
  const next = parse(new URL(window.location.href));
  const steps = ((state as Entry | null)?.index ?? 0) - index;
  if (hold && steps !== 0 && print({ ...current, panel: next.panel }) !== print(current)) {
    // They cannot be stopped, only undone, and done again when the visitor wants to leave all the same.
    isReturning = true;
    window.history.go(-steps);
    hold(() => {
      hold = null;
      window.history.go(steps);
    });
    return;
  }
  index += steps;
  enter(next);
}

function enter(next: Place, isAskedAgain = false): void {
  if (isAskedAgain || print({ ...next, panel: null }) !== print({ ...current, panel: null })) arrival += 1;
  current = next;
  for (const listener of listeners) listener();
}
