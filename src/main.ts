import closeWithGrace from 'close-with-grace';
import { domains } from './domains/index.ts';
import { startGateway } from './gateway.ts';
import { ConfigError, loadConfig } from './platform/config.ts';
import { FolderInUseError } from './platform/lock.ts';
import { createLogger } from './platform/log.ts';
import { DatabaseUnavailableError } from './platform/unavailable.ts';

try {
  const config = loadConfig();
  const logger = createLogger(config);
  const gateway = await startGateway({ config, domains, logger });
  // A promise that nobody waits for any more is a fault of one operation, and no reason to end all others.
  process.on('unhandledRejection', (error) => logger.error({ err: error }, 'unhandled rejection'));
  // Whoever read the output may be gone; that is no reason to stop, nor to stay.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {});
  closeWithGrace({ delay: 10_000, logger, skip: ['unhandledRejection'] }, async ({ err, signal }) => {
    if (err) logger.fatal({ err }, 'stopping after a fault');
    else {
      logger.info({ signal }, 'stopping: no longer ready');
      await gateway.drain();
    }
    await gateway.close();
    logger.info('stopped');
  });
  const explorer = config.pages.graphiql ? ', explorer at /graphiql' : '';
  process.stdout.write(`event-gateway is ready at ${gateway.url}: GraphQL at /graphql${explorer}
`);
  if (config.open) process.stdout.write('Requests without a token act for the demo organisation (AUTH=open).\n');
} catch (error) {
  process.stderr.write(`${explain(error)}\n`);
  process.exitCode = 1;
}

/** One sentence for what the operator can mend, the whole stack for what only we can. */
function explain(error: unknown): string {
  const isOurs = [ConfigError, DatabaseUnavailableError, FolderInUseError].some((known) => error instanceof known);
  if (isOurs) return (error as Error).message;
  const { code, message, stack } = error as NodeJS.ErrnoException;
  // Codes of the operating system and of PostgreSQL for a database that is away, unknown or closed to this user.
  if (/^(E[A-Z]+|3D000|28\w{3}|08\w{3}|57P03)$/.test(code ?? ''))
    return `The database cannot be used: ${message || code}.`;
  return stack ?? String(error);
}
