import { ApolloServer, type ApolloServerOptions, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import cors from '@fastify/cors';
import Fastify, { type FastifyBaseLogger, type FastifyInstance, type FastifyRequest } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import type { GatewayContext } from '../context.ts';
import { DocumentStore } from '../graphql/document-store.ts';
import { asApolloGateway, Executor } from '../graphql/executor.ts';
import { KnownOperations } from '../graphql/known-operations.ts';
import type { Limiter } from '../graphql/limits/limiter.ts';
import { withoutHints } from '../graphql/plugins.ts';
import type { Instrument } from '../operations/instrument.ts';
import { reportPlugin, reportRequests } from '../operations/report.ts';
import type { Authenticator } from '../organization/authentication.ts';
import { type Config, ConfigError } from '../platform/config.ts';
import type { Logger } from '../platform/log.ts';
import type { Readiness } from '../platform/readiness.ts';
import type { WebhookReceiver } from '../sync/webhooks.ts';
import { authenticateRequests } from './authenticate.ts';
import { Drain } from './drain.ts';
import {
  answerBrokenRequest,
  answerError,
  answerErrorsLikeGraphQL,
  refuseBatches,
  refuseOtherMethods,
} from './errors.ts';
import { serveExplorer } from './explorer.ts';
import { graphqlHandler } from './graphql.ts';
import { serveHealth } from './health.ts';
import { landingPage, serveRoot } from './landing-page.ts';
import { mediaTypePlugin, refuseOtherMediaTypes } from './media-types.ts';
import { serveSchema } from './published-schema.ts';
import { RequestLog, requestId, returnRequestId } from './request-log.ts';
import { addSecurityHeaders } from './security-headers.ts';
import { withinTime } from './time-limit.ts';
import { serveTimelinePage } from './timeline-page.ts';
import { serveWebhooks } from './webhooks.ts';

const GRAPHQL_PATH = '/graphql';
const MAX_MILLISECONDS_TO_RECEIVE = 30_000;
const PREFLIGHT_SECONDS = 600;

/** What the front door needs from the rest of the house. */
export interface HttpOptions {
  config: Config;
  schema: GraphQLSchema;
  plugins: ApolloServerPlugin<GatewayContext>[];
  /** What operations may cost, and their callers spend. */
  limiter: Limiter;
  /** Says who sends each operation. */
  authenticator: Authenticator;
  /** Where automatic persisted queries are kept, or false for none; if left out, in memory. */
  persistedQueries?: Exclude<ApolloServerOptions<GatewayContext>['persistedQueries'], undefined>;
  /** Called once for each operation; what it throws is answered as a GraphQL error. */
  createContext(request: FastifyRequest): Promise<GatewayContext>;
  /** Turns an error into what the client may see of it. */
  formatError: NonNullable<ApolloServerOptions<GatewayContext>['formatError']>;
  /** Whether what is below the server can be used. */
  readiness(): Promise<Readiness>;
  instruments: readonly Instrument[];
  /** Takes the webhooks of other systems; left out, none are. */
  webhooks?: WebhookReceiver;
  logger: Logger;
}

/** A listening server. */
export interface HttpServer {
  /** Where it listens, such as `http://127.0.0.1:4000`; the endpoint is `/graphql` below it. */
  url: string;
  /** Says that it is about to stop, and goes on answering for as long as the configuration says. */
  drain(): Promise<void>;
  /** Takes no new connection, finishes the requests under way (cut off after 8 seconds of draining), then stops. */
  close(): Promise<void>;
}

/** Opens the endpoint on the configured host and port. Throws `ConfigError` where it cannot listen there. */
export async function listen(options: HttpOptions): Promise<HttpServer> {
  const app = createApp(options);
  const drain = new Drain(app, options.config.drainDelay);
  const executor = new Executor(
    options.schema,
    options.instruments.flatMap((one) => one.onExecution?.bind(one) ?? []),
  );
  const known = new KnownOperations(executor, options.limiter);
  const apollo = createApollo(options, executor, known);
  await apollo.start();
  const close = async () => {
    await drain.finish();
    await apollo.stop();
  };
  try {
    await addRoutes(app, apollo, known, drain, options);
    const url = await listenAt(app, options.config);
    return { url, drain: () => drain.announce(), close };
  } catch (error) {
    await close();
    throw error;
  }
}

async function listenAt(app: FastifyInstance, { host, port }: Config): Promise<string> {
  try {
    return await app.listen({ host, port, listenTextResolver: (address) => `listening at ${address}` });
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const setting = code === 'EADDRINUSE' || code === 'EACCES' ? 'PORT' : 'HOST';
    throw ConfigError.of([`${setting}: ${message}`]);
  }
}

function createApp({ config, logger }: HttpOptions): FastifyInstance {
  return Fastify({
    loggerInstance: logger as FastifyBaseLogger,
    logController: new RequestLog(),
    genReqId: requestId,
    bodyLimit: config.limits.bodyBytes,
    requestTimeout: MAX_MILLISECONDS_TO_RECEIVE,
    // While closing, what still arrives on an open connection is answered, and the connection closed after it.
    return503OnClosing: false,
    // Refused in our own words instead.
    http: { requireHostHeader: false },
    clientErrorHandler: answerBrokenRequest,
    frameworkErrors: (error, request, reply) => void answerError(error, request, reply),
  });
}

function createApollo(options: HttpOptions, executor: Executor, known: KnownOperations): ApolloServer<GatewayContext> {
  const isProduction = options.config.nodeEnv === 'production';
  return new ApolloServer<GatewayContext>({
    gateway: asApolloGateway(options.schema, executor),
    nodeEnv: options.config.nodeEnv,
    logger: options.logger,
    formatError: isProduction ? withoutHints(options.formatError) : options.formatError,
    introspection: !isProduction,
    hideSchemaDetailsFromClientErrors: isProduction,
    includeStacktraceInErrorResponses: false,
    documentStore: new DocumentStore(),
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    parseOptions: { maxTokens: options.config.limits.tokens },
    ...(options.persistedQueries !== undefined && { persistedQueries: options.persistedQueries }),
    // The process decides when to stop, because the database has to outlive the requests.
    stopOnTerminationSignals: false,
    plugins: [
      ...options.plugins,
      reportPlugin,
      mediaTypePlugin,
      known.plugin,
      landingPage(options.config, GRAPHQL_PATH),
      ApolloServerPluginCacheControlDisabled(),
      // Said outright, because Apollo would turn them on by itself on finding a key in the environment.
      ApolloServerPluginUsageReportingDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
    ],
  });
}

async function addRoutes(
  app: FastifyInstance,
  apollo: ApolloServer<GatewayContext>,
  known: KnownOperations,
  drain: Drain,
  { authenticator, config, createContext, instruments, logger, readiness, webhooks }: HttpOptions,
): Promise<void> {
  returnRequestId(app);
  drain.letGoOfConnections();
  addSecurityHeaders(app, config);
  answerErrorsLikeGraphQL(app);
  refuseOtherMethods(app);
  reportRequests(app);
  for (const instrument of instruments) instrument.addTo(app);
  if (config.corsOrigins.length > 0) {
    await app.register(cors, {
      origin: config.corsOrigins,
      methods: ['GET', 'POST'],
      exposedHeaders: ['x-request-id', 'retry-after'],
      maxAge: PREFLIGHT_SECONDS,
      strictPreflight: false,
    });
  }
  authenticateRequests(app, GRAPHQL_PATH, authenticator);
  serveRoot(app, apollo, config, GRAPHQL_PATH);
  await serveExplorer(app, config);
  await serveTimelinePage(app, config);
  serveSchema(app, config);
  if (webhooks) serveWebhooks(app, webhooks);
  serveHealth(app, { readiness, isDraining: () => drain.isUnderWay, logger });
  app.route({
    method: ['GET', 'POST'],
    url: GRAPHQL_PATH,
    exposeHeadRoute: false,
    onRequest: refuseOtherMediaTypes,
    preHandler: refuseBatches,
    handler: withinTime(config.operationTimeout, graphqlHandler(app, { apollo, known, createContext })),
  });
}
