import { SYSTEMS } from '../catalog.ts';
import type { EventDetailFragment } from '../graphql/generated/graphql.ts';
import { formatDateTime } from '../time.ts';
import { Json } from './facts.tsx';
import { Facts, Section } from './section.tsx';

/** Where a synchronised event came from, and what its system said. */
export function Source({ source }: { source: NonNullable<EventDetailFragment['source']> }) {
  return (
    <Section title="Source">
      <Facts
        facts={[
          ['System', SYSTEMS[source.system]],
          ['Account', source.account],
          ['Id there', <code key="id">{source.externalId}</code>],
          ['Taken over', formatDateTime(new Date(source.syncedAt))],
        ]}
      />
      <details className="disclosure">
        <summary>What {SYSTEMS[source.system]} said</summary>
        <Json value={source.raw} />
      </details>
    </Section>
  );
}
