import { type DestinationStream, destination, type Logger, pino } from 'pino';
import type { Config } from './config.ts';

export type { Logger };

const HEADER = /("(?:proxy-)?(?:authorization|cookie)":)"(?:[^"\\]|\\.)*"/gi;
const BEARER = /\bBearer [\w.~+/-]+=*/g;
const PASSWORD_IN_URL = /((?:postgres(?:ql)?|rediss?|https?):\/\/[^\s:@/"\\]*):[^\s/"\\]*@/g;

/**
 * The process's log: one JSON object a line, times in ISO 8601 UTC, on standard error unless told otherwise.
 * Authorization and cookie headers, bearer tokens and the password of any URL are never written.
 */
export function createLogger(config: Pick<Config, 'logLevel'>, output: DestinationStream = bufferedOutput()): Logger {
  return pino(
    {
      level: config.logLevel,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
      // On the finished line and not by field, because secrets also arrive inside messages and stack traces.
      hooks: { streamWrite: hideSecrets },
    },
    output,
  );
}

let standardError: ReturnType<typeof destination> | undefined;

/** Standard error, written in blocks: what is there after a tenth of a second at the latest, and at the end of the process. */
function bufferedOutput(): DestinationStream {
  if (!standardError) {
    const output = destination({ dest: 2, sync: true, minLength: 4096, periodicFlush: 100 });
    process.on('exit', () => output.flushSync());
    standardError = output;
  }
  return standardError;
}

function hideSecrets(line: string): string {
  return line
    .replace(HEADER, '$1"[hidden]"')
    .replace(BEARER, 'Bearer [hidden]')
    .replace(PASSWORD_IN_URL, '$1:[hidden]@');
}
