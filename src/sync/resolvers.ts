import type { GatewayContext } from '../context.ts';
import type { QuerySyncSourcesArgs, StartSyncInput } from '../generated/resolvers.ts';
import type { PageArguments } from '../graphql/connection.ts';
import { RefusedError } from '../graphql/errors.ts';
import { mutation } from '../graphql/mutation.ts';
import type { ResolverMap } from '../graphql/resolver-map.ts';
import type { SyncEngine } from './engine.ts';
import { findStates, neverRead, rejections, type SourceState } from './status.ts';

/** The sources of the organisation's events, and the way to read one; without an engine, what is known of earlier runs. */
export const syncResolvers = (engine: SyncEngine | undefined): ResolverMap => ({
  Query: {
    syncSources: async (_root, { system, account }: QuerySyncSourcesArgs, context) =>
      (await sourcesOf(engine, context)).filter(
        (one) => (system == null || one.system === system) && (account == null || one.account === account),
      ),
  },
  Mutation: {
    startSync: mutation(async (context, { system, account, sweep, allowMassDelete }: StartSyncInput) => {
      const { caller } = context;
      const name = account ?? 'default';
      const source =
        (await isOurs(engine, context)) && engine?.sources.find((one) => one.system === system && one.account === name);
      if (!engine || !source) {
        const message = `This server has no credentials for the account "${name}" of ${system}.`;
        throw RefusedError.of('NOT_FOUND', ['input', account == null ? 'system' : 'account'], message);
      }
      const state = (await findStates(context.transaction)).find(
        (one) => one.system === system && one.account === name,
      );
      if (state?.status === 'RUNNING' || engine.isRunning(source)) {
        throw RefusedError.conflict(['input', 'system'], `${system} is being synchronised already.`);
      }
      const asked = { sweep: sweep ?? false, allowMassDelete: allowMassDelete ?? false, startedBy: caller.actor };
      // Not before: the operation may still be refused for another of its fields.
      context.transaction.afterCommit(() => engine.start(source, asked));
      const node = (await sourcesOf(engine, context)).find((one) => one.system === system && one.account === name);
      return { source: node && { ...node, status: 'RUNNING' as const } };
    }),
  },
  SyncSource: {
    rejections: (source: SourceState, args: PageArguments, context, info) => rejections(context, info, source, args),
  },
});

type SourceNode = SourceState & { configured: boolean; stale: boolean };

/** What was ever read, and what is configured and was not, by system and account. */
async function sourcesOf(engine: SyncEngine | undefined, context: GatewayContext): Promise<SourceNode[]> {
  const configured = ((await isOurs(engine, context)) && engine?.sources) || [];
  const states = await findStates(context.transaction);
  const find = ({ system, account }: Pick<SourceState, 'system' | 'account'>) =>
    configured.find((source) => source.system === system && source.account === account);
  const unread = configured
    .filter((source) => !states.some(({ system, account }) => source.system === system && source.account === account))
    .map(({ system, account }) => neverRead(system, account));
  return [...states, ...unread]
    .map((state) => {
      const source = find(state);
      return {
        ...state,
        status: source && engine?.isRunning(source) ? ('RUNNING' as const) : state.status,
        configured: source !== undefined,
        stale: state.lag === null || state.lag * 1_000 > (engine?.config.staleAfter ?? Number.POSITIVE_INFINITY),
      };
    })
    .sort((a, b) => `${a.system} ${a.account}`.localeCompare(`${b.system} ${b.account}`));
}

/** Whether the sources of this server fill the caller's organisation. */
const isOurs = async (engine: SyncEngine | undefined, { caller, transaction }: GatewayContext): Promise<boolean> =>
  engine !== undefined &&
  engine.sources.length > 0 &&
  caller.organizationId === (await engine.organizationIn(transaction));
