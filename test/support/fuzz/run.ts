import fc from 'fast-check';
import type { GraphQLSchema } from 'graphql';
import type { FuzzRequest } from './bodies.ts';
import { drawFrom } from './draw.ts';
import { breach, type Secrets } from './laws.ts';
import { fillPool } from './pool.ts';
import { anyRequest, type Generated, type Sort } from './requests.ts';
import { askAt, type FuzzAnswer, send } from './send.ts';

/** A law that an answer broke, and the smallest request found that breaks it. */
export interface Finding {
  /** Null where none is broken. */
  law: string | null;
  /** Null for what the process met after the last answer. */
  sort: Sort | null;
  request: FuzzRequest | null;
  answer: FuzzAnswer | null;
}

export interface FuzzOptions {
  url: string;
  schema: GraphQLSchema;
  secrets: Secrets;
  seed: number;
  operations: number;
  /** Called after each batch with the number of requests sent. */
  onProgress?(sent: number): void | Promise<void>;
}

export interface FuzzReport {
  findings: Finding[];
  /** How many answers there were of each outcome, by the sort of request: `query data`, `http 415`. */
  outcomes: Map<string, number>;
}

/** What a gateway is told so that the requests reach what they are meant to try. */
export const FUZZ_ENVIRONMENT: Readonly<Record<string, string>> = {};

const BATCH = 50;
/** How many smaller requests are tried for a finding. */
const MAX_SHRINKS = 60;

/** Sends generated requests one after another; what breaks a law for the first time is shrunk by fast-check. */
export async function fuzz(options: FuzzOptions): Promise<FuzzReport> {
  const { url, seed, operations } = options;
  const ask = askAt(url);
  const pool = await fillPool(options.schema, ask);
  const report: FuzzReport = { findings: [], outcomes: new Map() };
  const faults = watchProcess();
  try {
    for (let sent = 0; sent < operations; ) {
      const failing: Finding[] = [];
      let tries = 0;
      const property = fc.asyncProperty(fc.gen(), async (generate) => {
        if (tries > MAX_SHRINKS) return;
        const finding = await judge(options, faults, anyRequest(options.schema, pool, drawFrom(generate)));
        if (failing.length > 0) tries += 1;
        else count(report, finding);
        const [first] = failing;
        const isNew = first ? isSame(first, finding) : !report.findings.some((known) => isSame(known, finding));
        if (finding.law === null || !isNew) return;
        failing.push(finding);
        throw new Error(finding.law);
      });
      const { numRuns } = await fc.check(property, { seed: seed + sent, numRuns: Math.min(BATCH, operations - sent) });
      report.findings.push(...failing.slice(-1));
      if ((await ask('{ __typename }')).data?.__typename !== 'Query') throw new Error('The server answers no more.');
      sent += numRuns;
      await options.onProgress?.(sent);
    }
    report.findings.push(...faults.map((law) => ({ law, sort: null, request: null, answer: null })));
  } finally {
    faults.stop();
  }
  return report;
}

/** Whether two findings are likely one fault: in the same sort of request, with laws that begin alike. */
const isSame = (one: Finding, other: Finding): boolean =>
  one.sort === other.sort && one.law?.slice(0, 80) === other.law?.slice(0, 80);

async function judge({ url, secrets }: FuzzOptions, faults: string[], given: Generated): Promise<Finding> {
  try {
    const answer = await send(url, given.request);
    const law = breach(given.request, answer, secrets);
    return {
      ...given,
      law:
        faults
          .splice(0)
          .concat(law ?? [])
          .join('; ') || null,
      answer,
    };
  } catch (error) {
    const { message, cause } = error as Error;
    return { ...given, law: `no answer: ${message} (${cause})`, answer: null };
  }
}

/** What the process did not expect, as it happens. */
function watchProcess(): string[] & { stop(): void } {
  const faults: string[] = [];
  const rejected = (reason: unknown) => void faults.push(`unhandled rejection: ${reason}`);
  const thrown = (error: Error) => void faults.push(`uncaught exception: ${error}`);
  process.on('unhandledRejection', rejected).on('uncaughtExceptionMonitor', thrown);
  const stop = () => void process.off('unhandledRejection', rejected).off('uncaughtExceptionMonitor', thrown);
  return Object.assign(faults, { stop });
}

function count({ outcomes }: FuzzReport, { sort, answer }: Finding): void {
  const outcome = `${sort} ${answer ? outcomeOf(answer) : 'no answer'}`;
  outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
}

/** `data` for an answer without errors, else the first error's code, or the status where there is no JSON. */
function outcomeOf({ status, body }: FuzzAnswer): string {
  try {
    return JSON.parse(body).errors?.[0].extensions.code ?? 'data';
  } catch {
    return String(status);
  }
}
