import { Command } from 'commander';
import { dropMonths, listMonths } from './months.ts';
import { report, UsageError, withDatabase } from './open.ts';

const program = new Command('telemetry').description('The months of telemetry, each a partition of its own.');

program
  .command('list')
  .description('how many records of all organisations each partition holds')
  .action(() =>
    report(() =>
      withDatabase(async (database) => {
        console.table(await listMonths(database));
      }),
    ),
  );

program
  .command('drop')
  .description('deletes whole months for good, with where their records came from; the current one always stays')
  .requiredOption('--before <month>', 'the first month to keep, such as 2025-01')
  .option('--dry-run', 'only say what would be dropped')
  .action((options: { before: string; dryRun?: true }) =>
    report(async () => {
      const before = readMonth(options.before);
      await withDatabase(async (database) => {
        const dropped = await dropMonths(database, before, options.dryRun ?? false);
        if (dropped.length === 0) return console.log(`No partition ends before ${options.before}: nothing to drop.`);
        console.table(dropped);
        const records = dropped.reduce((sum, month) => sum + month.records, 0);
        console.log(
          `${options.dryRun ? 'Would drop' : 'Dropped'} ${dropped.length} partitions with ${records.toLocaleString('en')} records.`,
        );
      });
    }),
  );

await program.parseAsync();

function readMonth(text: string): Date {
  const [, year, month] = /^(\d{4})-(0[1-9]|1[0-2])$/.exec(text) ?? [];
  if (!year) throw new UsageError(`"${text}" is not a month such as 2025-01.`);
  const before = new Date(Date.UTC(Number(year), Number(month) - 1));
  if (before > new Date()) throw new UsageError(`${text} is still to come: the current month always stays.`);
  return before;
}
