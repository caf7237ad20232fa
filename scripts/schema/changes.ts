import { type Change, CriticalityLevel, diff } from '@graphql-inspector/core';
import { buildSchema } from 'graphql';

/** One difference between two schemas. */
export interface SchemaChange {
  /** The element, such as `Job.title` or `Query.events.first`; the message itself where it has none. */
  path: string;
  message: string;
  /** What it does to those who use the schema: `dangerous` changes may surprise, and are only shown. */
  effect: 'breaking' | 'dangerous' | 'safe';
  /** Whether the changelog names it among what is not released yet. */
  isListed: boolean;
}

const EFFECTS = {
  [CriticalityLevel.Breaking]: 'breaking',
  [CriticalityLevel.Dangerous]: 'dangerous',
  [CriticalityLevel.NonBreaking]: 'safe',
} as const;

/** What changed from one printed schema to another, and what of it the changelog says. */
export async function compareSchemas(before: string, after: string, changelog: string): Promise<SchemaChange[]> {
  const unreleased = unreleasedPart(changelog);
  const changes = await diff(buildSchema(before), buildSchema(after));
  return changes.map((change) => describeChange(change, unreleased));
}

function describeChange({ criticality, message, path = message }: Change, unreleased: string): SchemaChange {
  return { path, message, effect: EFFECTS[criticality.level], isListed: unreleased.includes(`\`${path}\``) };
}

/** The changelog from `## [Unreleased]` to the next version. */
function unreleasedPart(changelog: string): string {
  const start = changelog.indexOf('\n## [Unreleased]');
  if (start < 0) throw new Error('CHANGELOG.md has no section "## [Unreleased]".');
  const end = changelog.indexOf('\n## ', start + 1);
  return changelog.slice(start, end < 0 ? undefined : end);
}

/** The newest of files named by their version, such as `0.10.0.graphql`; undefined of none. */
export const newestRelease = (names: readonly string[]): string | undefined =>
  names
    .filter((name) => /^\d+\.\d+\.\d+\.graphql$/.test(name))
    .sort((a, b) => a.localeCompare(b, 'en', { numeric: true }))
    .at(-1);
