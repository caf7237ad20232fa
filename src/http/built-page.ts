import { existsSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { pathOf, refuse } from './errors.ts';

/** A page of ours that `npm run build` makes. */
export interface BuiltPage {
  /** Where it is served, without a slash at the end. */
  path: string;
  /** The folder that it is built to: `index.html`, and `assets/` whose files are named by their content. */
  folder: URL;
  /** Its Content-Security-Policy, also that of its workers. */
  policy: string;
  /** Whether the page itself answers the addresses below it that are no files, because it has views of its own there. */
  othersArePage?: boolean;
}

const ONE_YEAR_IN_SECONDS = 31_536_000;

/** Serves a built page; where it was not built, its address says how to. */
export async function serveBuiltPage(app: FastifyInstance, page: BuiltPage): Promise<void> {
  const { path, policy } = page;
  const root = fileURLToPath(page.folder);
  if (!existsSync(join(root, 'index.html'))) {
    app.get(path, (_request, reply) => {
      reply.code(404).type('text/plain; charset=utf-8');
      return reply.send(`${path} was not built. Run "npm run build", then start the server again.\n`);
    });
    return;
  }
  await app.register(
    async (scope) => {
      // After the hook of the whole server, whose policy is that of another page.
      scope.addHook('onSend', async (_request, reply) => void reply.header('content-security-policy', policy));
      await scope.register(fastifyStatic, {
        root,
        prefix: '/',
        preCompressed: true,
        cacheControl: false,
        setHeaders: (reply, file) => void reply.header('cache-control', keepFor(relative(root, file))),
      });
      scope.get('', (_request, reply) => reply.sendFile('index.html'));
      scope.setNotFoundHandler((request, reply) => {
        const isFile = /\.\w+$/.test(pathOf(request));
        if (page.othersArePage && !isFile) return reply.code(200).sendFile('index.html');
        return refuse(reply, 404, `${request.method} ${pathOf(request)} is not served here.`);
      });
    },
    { prefix: path },
  );
}

/** What is in `assets/` is named by its content and never changes; the page that names it is asked for again each time. */
const keepFor = (file: string): string =>
  file.startsWith('assets') ? `public, max-age=${ONE_YEAR_IN_SECONDS}, immutable` : 'no-cache';
