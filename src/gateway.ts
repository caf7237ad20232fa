import { contextFor } from './context.ts';
import type { Domain } from './domains/domain.ts';
import { Catalog } from './events/catalog.ts';
import { referenceResolvers } from './events/references.ts';
import { eventResolvers } from './events/resolvers.ts';
import { loadSamples } from './events/sample.ts';
import { subjectResolvers } from './events/subject-resolvers.ts';
import { readContract } from './graphql/contract.ts';
import { rootTypePlugin } from './graphql/faults.ts';
import { openLimits } from './graphql/limits/index.ts';
import { limitsPlugin } from './graphql/limits/plugin.ts';
import { faultPlugin, formatError, transactionPlugin } from './graphql/plugins.ts';
import { buildSchema } from './graphql/schema.ts';
import { readScopes } from './graphql/scopes.ts';
import { callerOf } from './http/authenticate.ts';
import { type HttpServer, listen } from './http/server.ts';
import { deadlineOf } from './http/time-limit.ts';
import { migrations } from './migrations/index.ts';
import { observeAll, openTracing } from './operations/instrument.ts';
import { Metrics } from './operations/metrics.ts';
import { createAuthenticator } from './organization/authentication.ts';
import { Caller } from './organization/caller.ts';
import { DEMO_ORGANIZATION } from './organization/demo.ts';
import { organization, sharedEntities } from './organization/index.ts';
import { addOrganization } from './organization/organizations.ts';
import { TokenReader } from './organization/tokens.ts';
import type { Config } from './platform/config.ts';
import { type Database, type DatabaseLocation, openDatabase } from './platform/database.ts';
import type { StatementObserver } from './platform/dialect.ts';
import { sampleIds } from './platform/ids.ts';
import type { Logger } from './platform/log.ts';
import { SyncEngine } from './sync/engine.ts';
import { freshness, watchFreshness } from './sync/freshness.ts';
import { syncResolvers } from './sync/resolvers.ts';
import { WebhookReceiver } from './sync/webhooks.ts';
import { startUpkeep } from './upkeep.ts';

export interface GatewayOptions {
  config: Config;
  /** Where the data lives, when that is not what the configuration says. */
  database?: DatabaseLocation;
  domains: readonly Domain[];
  logger: Logger;
  /** Whether a new database gets the sample events; if left out, outside production. */
  samples?: boolean;
  onStatement?: StatementObserver;
  /** Called whenever Redis, if there is one, is found to be away. */
  onRedisAway?: () => void;
}

/** The running gateway. */
export interface Gateway extends HttpServer {
  database: Database;
  catalog: Catalog;
  /** What fills the gateway from the systems that are configured. */
  sync: SyncEngine;
}

/** Everything that the domains add up to. */
export const catalogOf = (domains: readonly Domain[], contract = readContract()): Catalog =>
  new Catalog([organization, ...domains], readScopes(contract));

/** The executable schema of these domains, with the sources that an engine reads; with `federated` as a subgraph of a supergraph. */
export const schemaOf = (
  catalog: Catalog,
  domains: readonly Domain[],
  contract = readContract(),
  { federated = false, sync }: { federated?: boolean; sync?: SyncEngine | undefined } = {},
) =>
  buildSchema(
    contract,
    [
      eventResolvers(catalog),
      ...catalog.subjects.map(subjectResolvers),
      ...domains.map((domain) => domain.resolvers(catalog)),
      syncResolvers(sync),
      ...(federated ? [referenceResolvers] : []),
    ],
    federated,
  );

/** Opens the database, brings its schema up to date, fills a new one with the samples, and listens. */
export async function startGateway(options: GatewayOptions): Promise<Gateway> {
  const { config, domains, logger } = options;
  const limits = await openLimits(config, logger, options.onRedisAway);
  const metrics = config.metrics ? new Metrics() : undefined;
  const instruments = [metrics, await openTracing(config)].filter((one) => one !== undefined);
  const observers = [options.onStatement, ...instruments.map((one) => one.onStatement)].filter(
    (one) => one !== undefined,
  );
  const database = await openDatabase({
    location: options.database ?? config.database,
    entities: [...sharedEntities, ...domains.flatMap((domain) => domain.entities)],
    migrations,
    redis: limits.redis,
    onReplicaChange: (replica, isUsed) =>
      logger[isUsed ? 'info' : 'warn'](
        { replica },
        isUsed ? 'a replica gets queries' : 'a replica is away or too far behind',
      ),
    ...(observers.length > 0 && { onStatement: observeAll(observers) }),
  }).catch(async (error) => {
    await limits.close();
    throw error;
  });
  metrics?.watchPool(database.poolUse);
  try {
    await database.migrate();
    const contract = readContract();
    const catalog = catalogOf(domains, contract);
    const samples = options.samples ?? config.nodeEnv !== 'production';
    if (samples || config.open) await addDemo(database, catalog, samples ? domains : [], logger);
    const upkeep = await startUpkeep(database, domains, logger);
    const sync = new SyncEngine({ config: config.sync, database, catalog, parts: domains, logger });
    metrics?.watchSources(() => freshness(sync, database));
    const schema = schemaOf(catalog, domains, contract, { federated: config.federation, sync });
    const limiter = limits.limiterOf(schema);
    const server = await listen({
      config,
      schema,
      limiter,
      webhooks: new WebhookReceiver({ engine: sync, database, catalog, logger, onReception: metrics?.onWebhook }),
      authenticator: createAuthenticator({
        tokens: new TokenReader(database),
        jwts: config.oidc && new (await import('./organization/oidc.ts')).JwtReader(config.oidc, database),
        open: config.open,
      }),
      plugins: [
        rootTypePlugin,
        ...limits.plugins,
        limitsPlugin(limiter),
        faultPlugin(logger),
        transactionPlugin(logger),
      ],
      persistedQueries: limits.persistedQueries,
      formatError,
      readiness: database.readiness,
      instruments,
      logger,
      createContext: async (request) => {
        const caller = callerOf(request);
        const { organizationId } = caller;
        const transaction = database.transaction({
          organizationId,
          deadline: deadlineOf(request),
          mayReadReplica: true,
        });
        return contextFor(catalog, { caller, transaction, requestId: request.id, remoteAddress: request.ip });
      },
    });
    if (config.sync.watch) sync.watch();
    const endWatch = watchFreshness(sync, database, logger);
    return {
      database,
      catalog,
      sync,
      url: server.url,
      drain: server.drain,
      close: async () => {
        endWatch();
        await Promise.all([server.close(), sync.stop()]);
        await upkeep.stop();
        await database.close();
        await Promise.all([limits.close(), ...instruments.map((one) => one.close())]);
      },
    };
  } catch (error) {
    await database.close();
    await limits.close();
    throw error;
  }
}

/** A new database gets the demo organisation, and with it, in the same transaction, the samples of these domains. */
async function addDemo(
  database: Database,
  catalog: Catalog,
  domains: readonly Domain[],
  logger: Logger,
): Promise<void> {
  const caller = new Caller(DEMO_ORGANIZATION.id, 'sample-data', ['admin']);
  const transaction = database.transaction(caller);
  transaction.forWriting();
  try {
    if (!(await addOrganization(transaction, DEMO_ORGANIZATION))) return await transaction.rollback();
    const context = contextFor(catalog, { caller, transaction, requestId: 'start', newId: sampleIds() });
    const count = await loadSamples(context, domains);
    await transaction.commit();
    if (count > 0) logger.info({ count }, 'wrote the sample data');
  } catch (error) {
    await transaction.rollback();
    throw error;
  }
}
