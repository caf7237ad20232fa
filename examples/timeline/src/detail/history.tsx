import { humanize } from '../catalog.ts';
import { formatDateTime } from '../time.ts';
import { Failure } from '../ui/failure.tsx';
import { Section } from './section.tsx';
import { useHistory } from './use-event.ts';

/** Every change to an event, the newest first, with what was there before and after. */
export function History({ id, version }: { id: string; version: number }) {
  const { data, error, refetch } = useHistory(id, version);
  if (error && !data) {
    return (
      <Section title="History">
        <Failure error={error} retry={() => void refetch()} compact />
      </Section>
    );
  }
  return (
    <Section
      title="History"
      aside={data && data.totalCount > 1 && <span className="muted">{data.totalCount} changes</span>}
    >
      <ol className="history">
        {data?.nodes.map((entry) => (
          <li className="history-entry" key={entry.id}>
            <p>
              <span className="history-change">{humanize(entry.change)}</span>{' '}
              <span className="muted">
                {entry.by ? `by ${entry.by}, ` : ''}
                <time dateTime={entry.at}>{formatDateTime(new Date(entry.at))}</time>
              </span>
            </p>
            {entry.change === 'UPDATED' && <Difference before={entry.before} after={entry.after} />}
          </li>
        ))}
      </ol>
      {data?.pageInfo.hasNextPage && <p className="muted">The {data.nodes.length} newest of them are shown.</p>}
    </Section>
  );
}

function Difference({ before, after }: { before: unknown; after: unknown }) {
  const [old, fresh] = [before, after].map((side) => (side ?? {}) as Record<string, unknown>);
  const names = [...new Set([...Object.keys(old ?? {}), ...Object.keys(fresh ?? {})])];
  return (
    <dl className="difference">
      {names.map((name) => (
        <div key={name}>
          <dt>{humanize(name.replaceAll(/(?<=[a-z])(?=[A-Z])/g, '_'))}</dt>
          <dd>
            <del>{say(old?.[name])}</del> <ins>{say(fresh?.[name])}</ins>
          </dd>
        </div>
      ))}
    </dl>
  );
}

const say = (value: unknown): string =>
  value === null || value === undefined || value === ''
    ? 'nothing'
    : typeof value === 'string'
      ? value
      : JSON.stringify(value);
