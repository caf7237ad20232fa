import { type ApolloServer, type ApolloServerPlugin, type BaseContext, HeaderMap } from '@apollo/server';
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import { ApolloServerPluginLandingPageLocalDefault } from '@apollo/server/plugin/landingPage/default';
import type { FastifyInstance } from 'fastify';
import type { Config } from '../platform/config.ts';

const OWN_ADDRESS = 'var initialEndpoint = window.location.href;';

/** The page a browser sees: Apollo's Sandbox (loaded from its CDN) for the endpoint at `path`; none in production. */
export function landingPage(config: Config, path: string): ApolloServerPlugin {
  if (config.nodeEnv === 'production') return ApolloServerPluginLandingPageDisabled();
  const sandbox = ApolloServerPluginLandingPageLocalDefault({ embed: { runTelemetry: false }, includeCookies: false });
  return {
    async serverWillStart(service) {
      const listener = await sandbox.serverWillStart?.(service);
      const page = await listener?.renderLandingPage?.();
      const html = page?.html ?? '';
      return {
        renderLandingPage: async () => ({
          html: async () => withLinks(config, pointAt(path, typeof html === 'string' ? html : await html())),
        }),
      };
    },
  };
}

/** Answers `GET /`: with the landing page, or in production with one line that says where the endpoint is. */
export function serveRoot<Context extends BaseContext>(
  app: FastifyInstance,
  apollo: ApolloServer<Context>,
  config: Config,
  path: string,
): void {
  if (config.nodeEnv === 'production') {
    app.get('/', async () => `event-gateway: POST ${path}\n`);
    return;
  }
  app.get('/', async (_request, reply) => {
    const page = await apollo.executeHTTPGraphQLRequest({
      httpGraphQLRequest: {
        method: 'GET',
        headers: new HeaderMap([['accept', 'text/html']]),
        search: '',
        body: undefined,
      },
      context: () => Promise.reject(new Error('The landing page needs no context.')),
    });
    reply.type('text/html; charset=utf-8');
    return page.body.kind === 'complete' ? page.body.string : '';
  });
}

/** The Sandbox takes the page's own address for the endpoint's, which is wrong on `/`. */
function pointAt(path: string, html: string): string {
  if (!html.includes(OWN_ADDRESS)) throw new Error('The Sandbox page no longer says where its endpoint is.');
  return html.replace(
    OWN_ADDRESS,
    `var initialEndpoint = new URL(${JSON.stringify(path)}, window.location.href).href;`,
  );
}

/** Names the pages that need no internet, in a line above the Sandbox; it also stands where that cannot be loaded. */
function withLinks({ pages }: Config, html: string): string {
  const nonce = /\bnonce="([\w-]+)"/.exec(html)?.[1] ?? '';
  const links = [
    pages.app && '<a href="/app">Timeline</a>',
    pages.graphiql && '<a href="/graphiql">GraphiQL, which needs no internet</a>',
    pages.schema && '<a href="/schema.graphql">Schema</a>',
  ].filter(Boolean);
  const style = `<style nonce="${nonce}">${LINKS_STYLE}</style>`;
  const line = `<nav id="pages"><strong>event-gateway</strong>${links.join('')}</nav>`;
  return html.replace('</body>', `${style}${line}</body>`);
}

const LINKS_STYLE = `
#pages { position: fixed; inset: 0 0 auto; box-sizing: border-box; display: flex; gap: 24px; height: 32px; padding: 0 16px;
  align-items: center; font: 14px system-ui, sans-serif; background: #fff; color: #1b2240 }
#pages a { color: inherit }
.fallback { margin-top: 32px }
body #embeddableSandbox { top: 32px; height: calc(100vh - 32px) }`;
