import { ConnectionError, RequestError } from '../graphql/client.ts';
import { Button } from './button.tsx';
import { openDialog } from './dialogs.ts';
import { Icon } from './icon.tsx';

/** Why something could not be shown, and the way out. */
export function Failure({ error, retry, compact = false }: { error: Error; retry: () => void; compact?: boolean }) {
  const isUnknown = error instanceof RequestError && error.code === 'UNAUTHENTICATED';
  return (
    <div className={compact ? 'failure is-compact' : 'failure'} role="alert">
      <span className="failure-icon">
        <Icon name={error instanceof ConnectionError ? 'offline' : 'alert'} />
      </span>
      <div className="failure-text">
        <p className="failure-title">{titleOf(error)}</p>
        <p>{error.message}</p>
      </div>
      <div className="failure-actions">
        {isUnknown && (
          <Button look="primary" onClick={() => openDialog('settings')}>
            Enter a token
          </Button>
        )}
        <Button onClick={retry}>Try again</Button>
      </div>
    </div>
  );
}

function titleOf(error: Error): string {
  if (error instanceof ConnectionError) return navigator.onLine ? 'The server does not answer' : 'You are offline';
  if (!(error instanceof RequestError)) return 'Something went wrong';
  switch (error.code) {
    case 'UNAUTHENTICATED':
      return 'A token is needed';
    case 'FORBIDDEN':
      return 'This token may not read this';
    case 'RATE_LIMITED':
      return 'Too much at once';
    case 'BAD_USER_INPUT':
      return 'The server could not read this';
    default:
      return 'The server could not answer';
  }
}
