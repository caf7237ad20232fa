import { ApolloServer, type ApolloServerOptions, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { fastifyApolloDrainPlugin, fastifyApolloHandler } from '@as-integrations/fastify';
import cors from '@fastify/cors';
import Fastify, { type FastifyBaseLogger, type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import type { GatewayContext } from '../context.ts';
import type { Authenticator } from '../organization/authentication.ts';
import type { Config } from '../platform/config.ts';
import type { Logger } from '../platform/log.ts';
import { authenticateRequests } from './authenticate.ts';
import { answerError, answerErrorsLikeGraphQL, refuseBatches, refuseOtherMethods } from './errors.ts';
import { landingPage, serveRoot } from './landing-page.ts';
import { RequestLog, requestId, returnRequestId } from './request-log.ts';

const GRAPHQL_PATH = '/graphql';
const MAX_MILLISECONDS_TO_RECEIVE = 30_000;
const PREFLIGHT_SECONDS = 600;

/** What the front door needs from the rest of the house. */
export interface HttpOptions {
  config: Config;
  schema: GraphQLSchema;
  plugins: ApolloServerPlugin<GatewayContext>[];
  /** Says who sends each operation. */
  authenticator: Authenticator;
  /** Where automatic persisted queries are kept, or false for none; if left out, in memory. */
  persistedQueries?: Exclude<ApolloServerOptions<GatewayContext>['persistedQueries'], undefined>;
  /** Called once for each operation; what it throws is answered as a GraphQL error. */
  createContext(request: FastifyRequest, reply: FastifyReply): Promise<GatewayContext>;
  /** Turns an error into what the client may see of it. */
  formatError: NonNullable<ApolloServerOptions<GatewayContext>['formatError']>;
  logger: Logger;
}

/** A listening server. */
export interface HttpServer {
  /** Where it listens, such as `http://127.0.0.1:4000`; the endpoint is `/graphql` below it. */
  url: string;
  /** Takes no new connection, finishes the requests under way (cut off after 10 seconds), then stops. */
  close(): Promise<void>;
}

/** Opens the endpoint on the configured host and port; rejects when the port is taken. */
export async function listen(options: HttpOptions): Promise<HttpServer> {
  const app = createApp(options);
  const apollo = createApollo(options, app);
  await apollo.start();
  try {
    await addRoutes(app, apollo, options);
    const url = await app.listen({
      host: options.config.host,
      port: options.config.port,
      listenTextResolver: (address) => `listening at ${address}`,
    });
    return { url, close: () => apollo.stop() };
  } catch (error) {
    await apollo.stop();
    throw error;
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
    frameworkErrors: (error, request, reply) => void answerError(error, request, reply),
  });
}

function createApollo(options: HttpOptions, app: FastifyInstance): ApolloServer<GatewayContext> {
  const isProduction = options.config.nodeEnv === 'production';
  return new ApolloServer<GatewayContext>({
    schema: options.schema,
    nodeEnv: options.config.nodeEnv,
    logger: options.logger,
    formatError: options.formatError,
    introspection: !isProduction,
    hideSchemaDetailsFromClientErrors: isProduction,
    includeStacktraceInErrorResponses: false,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    parseOptions: { maxTokens: options.config.limits.tokens },
    ...(options.persistedQueries !== undefined && { persistedQueries: options.persistedQueries }),
    // The process decides when to stop, because the database has to outlive the requests.
    stopOnTerminationSignals: false,
    plugins: [
      ...options.plugins,
      landingPage(options.config, GRAPHQL_PATH),
      fastifyApolloDrainPlugin(app),
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
  { config, authenticator, createContext }: HttpOptions,
): Promise<void> {
  returnRequestId(app);
  letGoOfConnectionsWhenClosing(app);
  answerErrorsLikeGraphQL(app);
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
  app.route({
    method: ['GET', 'POST'],
    url: GRAPHQL_PATH,
    preHandler: refuseBatches,
    handler: fastifyApolloHandler(apollo, { context: createContext }),
  });
  refuseOtherMethods(app, GRAPHQL_PATH);
}

/** Without it a caller that keeps its connection alive would hold up the closing until it is cut off. */
function letGoOfConnectionsWhenClosing(app: FastifyInstance): void {
  app.addHook('onSend', async (_request, reply) => {
    if (!app.server.listening) reply.header('connection', 'close');
  });
}
