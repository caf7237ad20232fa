import { useSyncExternalStore } from 'react';

/** What a visitor chose, kept in this browser alone. */
interface Settings {
  /** Sent as `Authorization: Bearer …`; empty for none. */
  token: string;
  theme: 'system' | 'light' | 'dark';
}

const DEFAULTS: Settings = { token: '', theme: 'system' };
const KEY = 'event-gateway.';
const listeners = new Set<() => void>();

/** The current value of a setting; its default where storage is refused. */
export function readSetting<Name extends keyof Settings>(name: Name): Settings[Name] {
  try {
    return (localStorage.getItem(KEY + name) as Settings[Name] | null) ?? DEFAULTS[name];
  } catch {
    return DEFAULTS[name];
  }
}

export function writeSetting<Name extends keyof Settings>(name: Name, value: Settings[Name]): void {
  try {
    if (value === DEFAULTS[name]) localStorage.removeItem(KEY + name);
    else localStorage.setItem(KEY + name, value);
  } catch {
    // Storage is refused, as in some private windows: the page works without it.
  }
  applyTheme();
  for (const listener of listeners) listener();
}

/** Makes the chosen theme the document's; without a choice the style sheet follows the system. */
export function applyTheme(): void {
  const theme = readSetting('theme');
  if (theme === 'system') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
}

/** A setting that renders again when it changes, here or in another tab. */
export const useSetting = <Name extends keyof Settings>(name: Name): Settings[Name] =>
  useSyncExternalStore(subscribe, () => readSetting(name));

function subscribe(listener: () => void): () => void {
  const onStorage = () => {
    applyTheme();
    listener();
  };
  listeners.add(listener);
  window.addEventListener('storage', onStorage);
  return () => {
    listeners.delete(listener);
    window.removeEventListener('storage', onStorage);
  };
}
