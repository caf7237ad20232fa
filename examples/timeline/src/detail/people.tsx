import { humanize } from '../catalog.ts';
import type { InterviewerResponse, PersonCardFragment, UserCardFragment } from '../graphql/generated/graphql.ts';

/** People met on the hunt for a job, with how to reach them. */
export function PersonCards({ people }: { people: readonly PersonCardFragment[] }) {
  return (
    <ul className="cards">
      {people.map((person) => (
        <li className="card" key={person.id}>
          <Initials name={person.name} />
          <div className="card-text">
            <span className="card-title">{person.name}</span>
            <span className="muted">{[person.title, person.company].filter(Boolean).join(', ')}</span>
            <Reach email={person.email} phone={person.phone} />
            {person.note && <span className="muted">{person.note}</span>}
          </div>
        </li>
      ))}
    </ul>
  );
}

/** Members of the organisation; in an interview with what they answered to the invitation. */
export function UserCards({
  users,
}: {
  users: readonly { user: UserCardFragment; response?: InterviewerResponse; scorecardId?: string | null }[];
}) {
  return (
    <ul className="cards">
      {users.map(({ user, response, scorecardId }) => (
        <li className="card" key={user.id}>
          <Initials name={user.name} />
          <div className="card-text">
            <span className="card-title">{user.name}</span>
            <Reach email={user.email} />
            {user.employeeId && <span className="muted">Employee {user.employeeId}</span>}
            {scorecardId && <span className="muted">Scorecard {scorecardId}</span>}
          </div>
          {response && <span className={`badge response-${response.toLowerCase()}`}>{humanize(response)}</span>}
        </li>
      ))}
    </ul>
  );
}

/** How to write to and call somebody. */
export function Reach({ email, phone }: { email?: string | null | undefined; phone?: string | null | undefined }) {
  return (
    <>
      {email && (
        <a className="link" href={`mailto:${email}`}>
          {email}
        </a>
      )}
      {phone && (
        <a className="link" href={`tel:${phone.replaceAll(/[^\d+]/g, '')}`}>
          {phone}
        </a>
      )}
    </>
  );
}

function Initials({ name }: { name: string }) {
  const words = name.split(/\s+/).filter(Boolean);
  const letters = [words[0], words.length > 1 ? words.at(-1) : undefined].map((word) => [...(word ?? '')][0] ?? '');
  return (
    <span className="initials" aria-hidden="true">
      {letters.join('').toUpperCase()}
    </span>
  );
}
