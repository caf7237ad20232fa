import { Command } from 'commander';
import { addOrganization, asNobody, listOrganizations, SLUG } from '../organization/organizations.ts';
import { newId } from '../platform/ids.ts';
import { report, UsageError, withDatabase } from './open.ts';

const program = new Command('organization').description('Organisations: tenants of the gateway.');

program
  .command('create')
  .argument('<slug>', 'what commands and tokens call it: small letters, digits and hyphens')
  .option('--name <name>', 'what people call it; the slug if left out')
  .action((slug: string, options: { name?: string }) =>
    report(async () => {
      if (!SLUG.test(slug)) throw new UsageError(`"${slug}" is not a slug: small letters, digits and single hyphens.`);
      const given = { id: newId(), slug, name: options.name ?? slug };
      await withDatabase(async (database) => {
        const added = await asNobody(database, (transaction) => addOrganization(transaction, given));
        if (!added) throw new UsageError(`There is an organisation "${slug}" already.`);
      });
      console.log(`Created the organisation "${slug}".`);
    }),
  );

program.command('list').action(() =>
  report(() =>
    withDatabase(async (database) => {
      const rows = await asNobody(database, listOrganizations);
      console.table(rows.map(({ slug, name, created_at }) => ({ slug, name, created: created_at })));
    }),
  ),
);

await program.parseAsync();
