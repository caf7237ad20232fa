import { useState } from 'react';
import { DOMAINS, KINDS } from '../catalog.ts';
import { DeleteDialog } from '../forms/delete-dialog.tsx';
import type { EventDetailFragment } from '../graphql/generated/graphql.ts';
import { go } from '../routes/use-place.ts';
import { formatDateTime } from '../time.ts';
import { Button } from '../ui/button.tsx';
import { Failure } from '../ui/failure.tsx';
import { DomainIcon } from '../ui/icon.tsx';
import { PanelFrame } from '../ui/panel.tsx';
import { EmptyState, LoadingRows } from '../ui/states.tsx';
import './detail.css';
import { factsOf } from './facts.tsx';
import { History } from './history.tsx';
import { Facts, Section } from './section.tsx';
import { Source } from './source.tsx';
import { Subject } from './subject.tsx';
import { useEvent } from './use-event.ts';

/** Everything there is to know of one event: beside the view, or in place of it where there is no room. */
export function EventDetail({ id }: { id: string }) {
  const { data: event, error, isPending, refetch } = useEvent(id);
  const close = () => go({ panel: null });
  if (isPending) {
    return (
      <PanelFrame title="Event" close={close}>
        <LoadingRows label="Loading the event" count={5} />
      </PanelFrame>
    );
  }
  if (event === undefined) {
    return (
      <PanelFrame title="Event" close={close}>
        <Failure error={error} retry={() => void refetch()} />
      </PanelFrame>
    );
  }
  if (event === null) {
    return (
      <PanelFrame title="Event" close={close}>
        <EmptyState icon="search" title="There is no such event">
          <p>It was deleted, or your token may not read it.</p>
        </EmptyState>
      </PanelFrame>
    );
  }
  return <Shown event={event} close={close} />;
}

function Shown({ event, close }: { event: EventDetailFragment; close: () => void }) {
  const [isDeleting, setDeleting] = useState(false);
  const domain = DOMAINS.find((entry) => entry.domain === event.domain);
  const isRecord = event.__typename === 'TelemetryRecord';
  return (
    <PanelFrame
      title={KINDS[event.kind].label}
      close={close}
      actions={
        !isRecord && (
          <>
            <Button icon="edit" onClick={() => go({ panel: { show: 'edit', id: event.id } })}>
              Edit
            </Button>
            <Button icon="trash" look="quiet" onClick={() => setDeleting(true)}>
              Delete
            </Button>
          </>
        )
      }
    >
      <div className="detail-head" data-domain={event.domain}>
        <DomainIcon domain={event.domain} />
        <div>
          <p className="detail-domain">{domain?.label}</p>
          <h3 className="detail-summary" dir="auto" title={event.summary}>
            {event.summary}
          </h3>
        </div>
      </div>
      <Facts facts={factsOf(event)} />
      <Subject subject={event.subject} eventId={event.id} />
      {event.source && <Source source={event.source} />}
      {isRecord ? null : <History id={event.id} version={event.version} />}
      <Section title="Record">
        <Facts
          facts={[
            ['Created', formatDateTime(new Date(event.createdAt))],
            ['Last changed', formatDateTime(new Date(event.updatedAt))],
            ['Version', String(event.version)],
            ['Id', <code key="id">{event.id}</code>],
          ]}
        />
      </Section>
      {isDeleting && <DeleteDialog event={event} close={() => setDeleting(false)} />}
    </PanelFrame>
  );
}
