import { z } from 'zod';
import { clientCredentials } from '../../platform/oauth.ts';
import type { Connector, Element } from '../../sync/connector.ts';
import { reject } from '../../sync/records.ts';
import { readApplication, readInterviewV1, readInterviewV3, readUser } from './greenhouse.ts';
import { findV1, readV1 } from './harvest-v1.ts';
import { findV3, readV3 } from './harvest-v3.ts';
import { greenhouseWebhook } from './webhook.ts';

const settings = z
  .object({
    url: z.string(),
    version: z.enum(['v1', 'v3']),
    token: z.string().optional(),
    tokenUrl: z.string(),
    clientId: z.string().optional(),
    clientSecret: z.string().optional(),
    subject: z.string().optional(),
  })
  .superRefine(({ version, ...given }, context) => {
    const needed = version === 'v1' ? (['token'] as const) : (['clientId', 'clientSecret'] as const);
    for (const name of needed) {
      if (given[name] === undefined)
        context.addIssue({ code: 'custom', path: [name], message: `is needed for Harvest ${version}` });
    }
  });

export type GreenhouseSettings = z.output<typeof settings>;

/**
 * Greenhouse Harvest, v1 (whose end was announced for 2026-08-31) and v3: what changed since the last run, with an
 * overlap. It has no word for what is gone but a webhook; a sweep reads everything and asks for what is missing.
 */
export const greenhouseConnector: Connector<GreenhouseSettings> = {
  system: 'GREENHOUSE',
  settings,
  http(given) {
    const { url: baseUrl, version, token, tokenUrl, subject } = given;
    if (version === 'v1') {
      const credential = `Basic ${Buffer.from(`${token}:`).toString('base64')}`;
      // 50 in ten seconds, by the sample of the header X-RateLimit-Limit.
      return { baseUrl, rate: { requests: 50, seconds: 10 }, authorization: { header: async () => credential } };
    }
    const client = { tokenUrl, clientId: given.clientId as string, clientSecret: given.clientSecret as string };
    const authorization = clientCredentials({ ...client, ...(subject && { parameters: { sub: subject } }) });
    // No limit is published for the windows of 30 seconds; 75 was observed.
    return { baseUrl, rate: { requests: 60, seconds: 30 }, authorization };
  },
  read: (source) => (source.settings.version === 'v1' ? readV1(source) : readV3(source)),
  find: (source, _type, ids) => (source.settings.version === 'v1' ? findV1(source, ids) : findV3(source, ids)),
  files: () => (element) => [readAny(element)],
  webhook: greenhouseWebhook,
};

function readAny(element: Element) {
  const has = (name: string) => typeof element.value === 'object' && element.value !== null && name in element.value;
  if (has('start')) return readInterviewV1(element);
  if (has('starts_at') || has('all_day_start_on')) return readInterviewV3(element);
  if (has('candidate_id')) return readApplication(element);
  if (has('primary_email_address') || has('primary_email')) return readUser(element);
  return reject('ScheduledInterview', element, 'It is neither an interview nor a user nor an application of Harvest.');
}
