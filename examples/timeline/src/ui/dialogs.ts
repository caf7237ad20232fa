import { useSyncExternalStore } from 'react';

/** The dialogs that belong to no view. They are not in the address: what they show is nobody else's. */
export type DialogName = 'settings' | 'help' | 'filters' | 'create';

let open: DialogName | null = null;
const listeners = new Set<() => void>();

/** Opens a dialog in place of the one that is open; null closes it. */
export function openDialog(name: DialogName | null): void {
  open = name;
  for (const listener of listeners) listener();
}

/** Which dialog is open. */
export const useOpenDialog = (): DialogName | null =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => open,
  );
