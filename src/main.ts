import closeWithGrace from 'close-with-grace';
import { domains } from './domains/index.ts';
import { startGateway } from './gateway.ts';
import { ConfigError, loadConfig } from './platform/config.ts';
import { FolderInUseError } from './platform/lock.ts';
import { createLogger } from './platform/log.ts';

try {
  const config = loadConfig();
  const logger = createLogger(config);
  const gateway = await startGateway({ config, domains, logger });
  closeWithGrace({ delay: 10_000 }, async ({ err }) => {
    if (err) logger.fatal({ err }, 'stopping after a fault');
    await gateway.close();
  });
  process.stdout.write(`event-gateway is ready at ${gateway.url}\n`);
} catch (error) {
  const expected = error instanceof ConfigError || error instanceof FolderInUseError;
  process.stderr.write(`${expected ? error.message : String((error as Error)?.stack ?? error)}\n`);
  process.exitCode = 1;
}
