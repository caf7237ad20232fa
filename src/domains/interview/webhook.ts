import { z } from 'zod';
import { subjectRef } from '../../events/import/record.ts';
import type { Page, Source } from '../../sync/connector.ts';
import { headerOf, isSigned, MalformedDeliveryError, type Webhook } from '../../sync/webhook.ts';
import type { GreenhouseSettings } from './connector.ts';
import { interviewsOfApplicationV1 } from './harvest-v1.ts';
import { interviewsOfApplicationV3 } from './harvest-v3.ts';

/**
 * Greenhouse says when an interview is deleted, and never when one is made or changed. What it says of an application may
 * come with one, or with the end of all of them, of which it says nothing: the application's interviews are asked for
 * again. The interviews in such a payload are the steps of the job's plan, and have neither a time nor an id of their own.
 */
export const greenhouseWebhook: Webhook<GreenhouseSettings> = {
  isAuthentic(delivery, secret) {
    const [, digest] = /^sha256 ([\da-f]{64})$/i.exec(headerOf(delivery, 'signature') ?? '') ?? [];
    return isSigned(delivery, secret, 'sha256', digest);
  },
  idOf: (delivery) => headerOf(delivery, 'greenhouse-event-id'),
  async read(source, said) {
    const read = delivery.safeParse(said);
    if (!read.success) throw new MalformedDeliveryError('The body has no action with its payload.');
    const { action, payload } = read.data;
    if (action === 'interview_deleted') {
      if (!payload.interview) throw new MalformedDeliveryError('The payload does not say which interview.');
      const externalId = String(payload.interview.id);
      return [{ reading: 'interviews', records: [{ type: 'ScheduledInterview', externalId, gone: true }] }];
    }
    const ids = [payload.application?.id ?? [], payload.person?.deleted_application_ids ?? []].flat();
    const pages: Page[] = [];
    for (const id of new Set(ids)) pages.push(await interviewsOf(source, id));
    return pages;
  },
};

const id = z.int();

const delivery = z.looseObject({
  action: z.string(),
  payload: z.looseObject({
    interview: z.looseObject({ id }).nullish(),
    application: z.looseObject({ id }).nullish(),
    person: z.looseObject({ deleted_application_ids: z.array(id).nullish() }).nullish(),
  }),
});

/** All interviews of an application; one that is gone has none. */
async function interviewsOf(source: Source<GreenhouseSettings>, applicationId: number): Promise<Page> {
  const read = source.settings.version === 'v1' ? interviewsOfApplicationV1 : interviewsOfApplicationV3;
  const records = await read(source, applicationId);
  const listed = [{ types: ['ScheduledInterview'], within: subjectRef('Application', applicationId) }];
  return { reading: 'interviews', records, listed };
}
