import { createReadStream } from 'node:fs';
import { basename, extname } from 'node:path';
import { Command } from 'commander';
import { domains } from '../domains/index.ts';
import type { Remembered } from '../events/import/import.ts';
import { ImportReport } from '../events/import/outcome.ts';
import type { SourceRecord } from '../events/import/record.ts';
import { loadConfig } from '../platform/config.ts';
import { ElementSplitter } from '../platform/json-elements.ts';
import { elementOf } from '../sync/records.ts';
import { connectorsOf, nameOf } from '../sync/sources.ts';
import { report, UsageError } from './open.ts';
import { withEngine } from './open-engine.ts';
import { isClean, tableOf } from './outcome.ts';
import { progressDisplay } from './progress.ts';

interface Options {
  as?: string;
  account: string;
  dryRun?: true;
}

/** How many records are written in one transaction. */
const BATCH = 500;

/** Members of an object that hold the list which is meant: Strigo's envelope, and what exports are often wrapped in. */
const ENVELOPES = ['data', 'results', 'items'];

await new Command('import')
  .description('Reads files in the shapes of a system: lists, envelopes, one object, or one object a line.')
  .argument('<system>', 'junt, strigo, greenhouse, roundware or outstand')
  .argument('<file...>', 'JSON files; - is standard input')
  .option('--as <list>', 'what the files hold, as interviews or people; the names of the files if left out')
  .option('--account <name>', 'the account that they are from', 'default')
  .option('--dry-run', 'only say what would be done')
  .action((system: string, files: string[], options: Options) => report(() => run(system, files, options)))
  .parseAsync();

async function run(system: string, files: readonly string[], options: Options): Promise<void> {
  const connectors = connectorsOf(domains);
  const connector = connectors.find((one) => one.system.toLowerCase() === system.toLowerCase());
  if (!connector) {
    throw new UsageError(`"${system}" is none of ${connectors.map((one) => one.system.toLowerCase()).join(', ')}.`);
  }
  const read = connector.files(loadConfig().sync.sources[system.toLowerCase()] ?? {});
  const source = { system: connector.system, account: options.account, connector, settings: {} };
  await withEngine(async (engine) => {
    const display = progressDisplay();
    const total = new ImportReport();
    const dryRun = options.dryRun ?? false;
    const remembered: Remembered | undefined = dryRun ? new Map() : undefined;
    const problems: string[] = [];
    let records: SourceRecord[] = [];
    const write = async (reading: string) => {
      const written = await engine.write(source, records, { by: `import:${nameOf(source)}`, dryRun, remembered });
      total.addAll(written);
      total.refused.push(...written.refused);
      records = [];
      display.show({ source, reading, report: total });
    };
    try {
      for (const file of files) {
        const hint = options.as ?? (file === '-' ? null : basename(file, extname(file)));
        try {
          for await (const raw of elementsOf(file)) {
            records.push(...read(elementOf(raw, hint)));
            if (records.length >= BATCH) await write(file);
          }
        } catch (error) {
          if (!(error instanceof UsageError)) throw error;
          problems.push(error.message);
        }
        // Of a file that breaks off too: what it holds before that is whole.
        await write(file);
      }
    } finally {
      display.end();
    }
    const outcome = {
      source: nameOf(source),
      counts: total.counts,
      refused: total.refused,
      error: problems.join(' ') || null,
    };
    if (dryRun) process.stdout.write('A dry run: nothing was written.\n');
    process.stdout.write(`${tableOf([outcome])}\n`);
    if (!isClean(outcome)) process.exitCode = 1;
  });
}

async function* elementsOf(file: string): AsyncGenerator<string> {
  const splitter = new ElementSplitter({ inside: ENVELOPES });
  const stream = file === '-' ? process.stdin : createReadStream(file);
  try {
    for await (const chunk of stream.setEncoding('utf8')) yield* splitter.push(chunk);
    yield* splitter.end();
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    throw new UsageError(code === 'ENOENT' ? `There is no file ${file}.` : `${file}: ${message}`);
  }
}
