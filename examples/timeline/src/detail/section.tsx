import type { ReactNode } from 'react';
import type { Fact } from './facts.tsx';

/** Lines of a detail as a description list. */
export function Facts({ facts }: { facts: readonly Fact[] }) {
  return (
    <dl className="facts">
      {facts.map(([label, value]) => (
        <div className="fact" key={label}>
          <dt>{label}</dt>
          <dd dir={typeof value === 'string' ? 'auto' : undefined}>
            {value || <span className="nothing">Not given</span>}
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** A part of a detail under its own heading. */
export function Section({ title, aside, children }: { title: string; aside?: ReactNode; children: ReactNode }) {
  return (
    <section className="detail-section">
      <header className="section-header">
        <h3>{title}</h3>
        {aside}
      </header>
      {children}
    </section>
  );
}
