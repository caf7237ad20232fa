import { createHmac, randomUUID } from 'node:crypto';

/** A webhook as a system sends it, ready to be sent once more: a replay is the same text under the same id. */
export interface Delivery {
  body: string;
  headers: Record<string, string>;
}

/** Greenhouse signs the bytes of the body, in which everything beyond ASCII is escaped. */
export function greenhouseDelivery(
  action: string,
  payload: unknown,
  secret: string,
  id: string = randomUUID(),
): Delivery {
  const body = escaped(JSON.stringify({ action, payload }));
  const signature = createHmac('sha256', secret).update(body).digest('hex');
  return {
    body,
    headers: {
      'content-type': 'application/json',
      signature: `sha256 ${signature}`,
      'greenhouse-event-id': id,
    },
  };
}

/** Strigo signs nothing: the payload is the resource, and the address is all that is secret. */
export const strigoDelivery = (payload: unknown): Delivery => ({
  body: JSON.stringify(payload),
  headers: { 'content-type': 'application/json' },
});

/** Outstand says only whose record has changed, with its id as a text. */
export function outstandDelivery(
  event: string,
  resourceId: number,
  secret: string,
  { algorithm = 'sha256', id = randomUUID() as string, accountId = '7829' } = {},
): Delivery {
  const type = { contact: 'Contact', group: 'Group', user: 'User' }[event.split('_')[0] ?? ''];
  const body = JSON.stringify({
    resource_type: type,
    resource_id: String(resourceId),
    event,
    username: 'someone',
    user_id: '4862',
    account_id: accountId,
  });
  const signature = createHmac(algorithm, secret).update(body).digest('hex');
  return {
    body,
    headers: {
      'content-type': 'application/json',
      'x-outstand-event': event,
      'x-outstand-id': id,
      'x-outstand-signature': `${algorithm}=${signature}`,
    },
  };
}

export const deliver = (url: string, { body, headers }: Delivery): Promise<Response> =>
  fetch(url, { method: 'POST', headers, body });

const escaped = (text: string): string =>
  text.replace(/[\u0080-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
