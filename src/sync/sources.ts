import type { CatalogPart } from '../events/catalog.ts';
import type { SourceAccount } from '../events/import/sources.ts';
import type { SourceSystem } from '../generated/resolvers.ts';
import { ConfigError, type SyncConfig } from '../platform/config.ts';
import { variableOf } from '../platform/source-settings.ts';
import type { Connector } from './connector.ts';

/** An account of a system that the environment configures. */
export interface ConfiguredSource extends SourceAccount {
  connector: Connector;
  settings: unknown;
}

/** What may bring a connector: a domain. */
export type ConnectorPart = Pick<CatalogPart, 'kinds'> & { connector?: Connector };

/** The connectors of these domains. */
export const connectorsOf = (parts: readonly ConnectorPart[]): Connector[] =>
  parts.flatMap(({ connector }) => connector ?? []);

/** The accounts that the environment configures. Throws ConfigError that names each variable at fault, and no value. */
export function configureSources(
  config: Pick<SyncConfig, 'sources'>,
  connectors: readonly Connector[],
): ConfiguredSource[] {
  const problems: string[] = [];
  const sources = connectors.flatMap((connector): ConfiguredSource[] => {
    const given = config.sources[connector.system.toLowerCase()];
    if (!given) return [];
    const read = connector.settings.safeParse(given);
    if (read.success) {
      return [{ system: connector.system, account: given.account ?? 'default', connector, settings: read.data }];
    }
    for (const { path, message } of read.error.issues) {
      problems.push(`${variableOf(connector.system, String(path[0] ?? 'url'))} ${message}`);
    }
    return [];
  });
  if (problems.length > 0) throw ConfigError.of(problems);
  return sources;
}

/** What an account is called in messages and logs: `greenhouse`, or `greenhouse/berlin`. */
export const nameOf = ({ system, account }: SourceAccount): string =>
  account === 'default' ? system.toLowerCase() : `${system.toLowerCase()}/${account}`;

/** The system that a user's word names, in any case, or null. */
export const systemOf = (connectors: readonly Connector[], word: string): SourceSystem | null =>
  connectors.find(({ system }) => system.toLowerCase() === word.toLowerCase())?.system ?? null;
