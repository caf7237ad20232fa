import { useSyncExternalStore } from 'react';
import { Icon } from '../ui/icon.tsx';

/** Says that the browser has no connection, for as long as that is so. */
export function OfflineNotice() {
  const isOnline = useSyncExternalStore(subscribe, () => navigator.onLine);
  if (isOnline) return null;
  return (
    <p className="notice" role="status">
      <Icon name="offline" />
      You are offline. What is already here can be read; the rest comes back with the connection.
    </p>
  );
}

function subscribe(listener: () => void): () => void {
  window.addEventListener('online', listener);
  window.addEventListener('offline', listener);
  return () => {
    window.removeEventListener('online', listener);
    window.removeEventListener('offline', listener);
  };
}
