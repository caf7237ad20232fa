import { humanize, KINDS, nameOf, SUBJECTS } from '../catalog.ts';
import type { SubjectCardFragment } from '../graphql/generated/graphql.ts';
import { NO_FILTERS } from '../routes/location.ts';
import { PlaceLink } from '../routes/place-link.tsx';
import { formatShortDay } from '../time.ts';
import { DomainIcon } from '../ui/icon.tsx';
import { Markdown } from '../ui/markdown.tsx';
import { useMedia } from '../ui/use-media.ts';
import { type Fact, link } from './facts.tsx';
import { Reach } from './people.tsx';
import { Facts, Section } from './section.tsx';
import { useSubjectEvents } from './use-event.ts';

/** What an event belongs to, and what else does. */
export function Subject({ subject, eventId }: { subject: SubjectCardFragment; eventId: string }) {
  const { data: events } = useSubjectEvents(subject.id);
  const others = events?.nodes.filter(({ id }) => id !== eventId).slice(0, 5) ?? [];
  const coversView = useMedia('(max-width: 860px)');
  const allOfIt = {
    view: 'timeline',
    at: null,
    filters: { ...NO_FILTERS, subjectIds: [subject.id] },
    ...(coversView && { panel: null }),
  } as const;
  return (
    <Section
      title={SUBJECTS[subject.__typename].label}
      aside={
        <PlaceLink className="link" to={allOfIt}>
          {events && events.totalCount > 1 ? `All ${events.totalCount} events` : 'On the timeline'}
        </PlaceLink>
      }
    >
      <div className="subject">
        <p className="subject-name" dir="auto">
          {nameOf(subject)}
        </p>
        <Facts facts={factsOfSubject(subject).filter(([, value]) => value)} />
      </div>
      {others.length > 0 && (
        <ul className="related">
          {others.map((event) => (
            <li key={event.id}>
              <PlaceLink className="related-event" to={{ panel: { show: 'detail', id: event.id } }}>
                <DomainIcon domain={event.domain} />
                <span className="related-text">
                  <span className="related-summary" dir="auto">
                    {event.summary}
                  </span>
                  <span className="muted">
                    {KINDS[event.kind].label}, {formatShortDay(new Date(event.occursAt))}
                  </span>
                </span>
              </PlaceLink>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

function factsOfSubject(subject: SubjectCardFragment): Fact[] {
  switch (subject.__typename) {
    case 'Job':
      return [
        ['Status', subject.jobStatus && humanize(subject.jobStatus)],
        ['Company', subject.company],
        ['Location', subject.location],
        ['Page', subject.url && link(subject.url)],
        ['Note', subject.note && <Markdown text={subject.note} />],
      ];
    case 'TrainingClass':
      return [['Description', subject.description]];
    case 'Application':
      return [
        ['Candidate', subject.candidateName],
        ['Position', subject.jobTitle],
      ];
    case 'TelemetrySession':
      return [
        ['Client', subject.clientType],
        ['Device', subject.device],
      ];
    case 'Contact':
      return [
        ['Reach', (subject.email || subject.phone) && <Reach email={subject.email} phone={subject.phone} />],
        ['Groups', subject.groups.map(({ name }) => name).join(', ')],
      ];
    case 'Group':
      return [];
  }
}
