import { Command, Option } from 'commander';
import { SCOPES } from '../organization/caller.ts';
import { asNobody, findOrganization } from '../organization/organizations.ts';
import { createToken, listTokens, revokeToken } from '../organization/tokens.ts';
import type { Database } from '../platform/database.ts';
import { readTypeId, toTypeId } from '../platform/ids.ts';
import type { Transaction } from '../platform/transaction.ts';
import { report, UsageError, withDatabase } from './open.ts';

const organization = new Option(
  '--organization <slug>',
  'the organisation that the token acts for',
).makeOptionMandatory();
const program = new Command('token').description("The gateway's own API tokens.");

program
  .command('create')
  .addOption(organization)
  .requiredOption('--scope <scope...>', `what it may do: ${SCOPES.join(', ')}`)
  .option(
    '--expires <time>',
    'when it ends: a number of days or hours (30d, 12h) or an RFC 3339 time; never if left out',
  )
  .option('--name <name>', 'what the audit trail calls it', 'unnamed')
  .action((options: { organization: string; scope: string[]; expires?: string; name: string }) =>
    report(async () => {
      const { name, scope: scopes } = options;
      assertScopes(scopes);
      const expiresAt = options.expires === undefined ? null : readExpiry(options.expires);
      await withOrganization(options.organization, async (transaction) => {
        const { id, token } = await createToken(transaction, { name, scopes, expiresAt });
        process.stderr.write(`Created ${id}. This is the only time that the token is shown:\n`);
        process.stdout.write(`${token}\n`);
      });
    }),
  );

program
  .command('list')
  .addOption(organization)
  .action((options: { organization: string }) =>
    report(() =>
      withOrganization(options.organization, async (transaction) => {
        const rows = await listTokens(transaction);
        console.table(
          rows.map((row) => ({
            id: toTypeId('api_token', row.id),
            name: row.name,
            scopes: row.scopes.join(' '),
            expires: row.expires_at ?? 'never',
            revoked: row.revoked_at ?? '',
            'last used': row.last_used_at ?? 'never',
          })),
        );
      }),
    ),
  );

program
  .command('revoke')
  .argument('<id>', 'the id that create and list show')
  .addOption(organization)
  .action((id: string, options: { organization: string }) =>
    report(() =>
      withOrganization(options.organization, async (transaction) => {
        const read = readTypeId(id);
        const revoked = read?.prefix === 'api_token' && (await revokeToken(transaction, read.uuid));
        if (!revoked) throw new UsageError(`There is no token ${id} that is not revoked already.`);
        console.log(`Revoked ${id}. Running servers notice within five seconds.`);
      }),
    ),
  );

await program.parseAsync();

function withOrganization(slug: string, work: (transaction: Transaction) => Promise<void>): Promise<void> {
  return withDatabase(async (database: Database) => {
    const found = await asNobody(database, (transaction) => findOrganization(transaction, slug));
    if (!found) throw new UsageError(`There is no organisation "${slug}": npm run organization -- create ${slug}`);
    const transaction = database.transaction({ organizationId: found.id });
    transaction.forWriting();
    try {
      await work(transaction);
      await transaction.commit();
    } finally {
      await transaction.rollback();
    }
  });
}

function assertScopes(scopes: readonly string[]): void {
  const unknown = scopes.find((scope) => !(SCOPES as readonly string[]).includes(scope));
  if (unknown) throw new UsageError(`"${unknown}" is not a scope. There are ${SCOPES.join(', ')}.`);
}

function readExpiry(text: string): Date {
  const [, amount, unit] = /^(\d{1,5})([dh])$/.exec(text) ?? [];
  const expiresAt = amount
    ? new Date(Date.now() + Number(amount) * (unit === 'd' ? 86_400_000 : 3_600_000))
    : new Date(text);
  if (Number.isNaN(expiresAt.getTime()) || expiresAt <= new Date()) {
    throw new UsageError(`"${text}" is neither a time to come nor a number of days or hours such as 30d or 12h.`);
  }
  return expiresAt;
}
