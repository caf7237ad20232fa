import { useEffect } from 'react';
import { go, readPlace } from '../routes/use-place.ts';
import { openDialog } from '../ui/dialogs.ts';
import { SEARCH_FIELD } from './search-field.tsx';

/** What single keys do, wherever the focus is but in a field; the help shows this list. */
export const SHORTCUTS: readonly { keys: readonly string[]; meaning: string; run?: () => void }[] = [
  { keys: ['↓', 'j'], meaning: 'Next event' },
  { keys: ['↑', 'k'], meaning: 'Event before' },
  { keys: ['Enter'], meaning: 'Open the event' },
  { keys: ['Esc'], meaning: 'Close what is open', run: closePanel },
  { keys: ['/'], meaning: 'Search', run: () => document.getElementById(SEARCH_FIELD)?.focus() },
  { keys: ['n'], meaning: 'New event', run: () => openDialog('create') },
  { keys: ['t'], meaning: 'Go to today', run: () => go({ at: null }) },
  { keys: ['w'], meaning: 'Week or timeline', run: toggleView },
  { keys: ['?'], meaning: 'This help', run: () => openDialog('help') },
];

const KEY_OF: Record<string, string> = { Escape: 'Esc' };

/** Listens for the single keys. */
export function useShortcuts(): void {
  useEffect(() => {
    const listener = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.metaKey || event.ctrlKey || event.altKey) return;
      const { target } = event;
      const isTyping = target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable]');
      if (document.querySelector('dialog[open]') || (isTyping && event.key !== 'Escape')) return;
      const shortcut = SHORTCUTS.find(({ keys, run }) => run && keys.includes(KEY_OF[event.key] ?? event.key));
      if (!shortcut) return;
      event.preventDefault();
      shortcut.run?.();
    };
    document.addEventListener('keydown', listener);
    return () => document.removeEventListener('keydown', listener);
  }, []);
}

function toggleView(): void {
  go({ view: readPlace().view === 'week' ? 'timeline' : 'week' });
}

/** Closes the panel; from a form back to the event it is of. The focus goes back to the event's row. */
function closePanel(): void {
  const { panel } = readPlace();
  if (!panel) return;
  go({ panel: panel.show === 'edit' ? { show: 'detail', id: panel.id } : null });
  if (panel.show === 'detail') requestAnimationFrame(() => document.getElementById(`row-${panel.id}`)?.focus());
}
