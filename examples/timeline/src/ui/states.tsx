import type { ReactNode } from 'react';
import { Icon, type IconName } from './icon.tsx';

/** Grey lines in the shape of what is to come. */
export function LoadingRows({ label, count = 8 }: { label: string; count?: number }) {
  return (
    <div className="loading-rows" role="status" aria-label={label}>
      {Array.from({ length: count }, (_, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: they are all alike
        <div className="loading-row" key={index} aria-hidden="true">
          <span className="bone bone-time" />
          <span className="bone bone-mark" />
          <span className="bone bone-text" />
        </div>
      ))}
    </div>
  );
}

/** A friendly word where nothing is. */
export function EmptyState({ icon, title, children }: { icon: IconName; title: string; children?: ReactNode }) {
  return (
    <div className="empty-state">
      <span className="empty-icon">
        <Icon name={icon} />
      </span>
      <h2>{title}</h2>
      {children}
    </div>
  );
}
