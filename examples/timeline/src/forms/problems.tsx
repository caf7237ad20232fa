import type { ProblemFragment } from '../graphql/generated/graphql.ts';
import { Icon } from '../ui/icon.tsx';

/** What stands in the way of a change and belongs to no field of its own. */
export function Problems({ problems, error }: { problems: readonly ProblemFragment[]; error?: Error | null }) {
  const messages = [...problems.map(({ message }) => message), ...(error ? [error.message] : [])];
  if (messages.length === 0) return null;
  return (
    <div className="problems" role="alert">
      <Icon name="alert" />
      <ul className="plain-list">
        {messages.map((message) => (
          <li key={message}>{message}</li>
        ))}
      </ul>
    </div>
  );
}
