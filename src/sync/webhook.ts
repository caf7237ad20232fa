import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import type { Page, Source } from './connector.ts';

/** A request by which a system says that something changed there. Nothing of it is believed before it is authentic. */
export interface Delivery {
  /** By their lower-case names. */
  headers: Readonly<Record<string, string | string[] | undefined>>;
  /** What stands in the address behind the system's name; null where nothing does. */
  pathSecret: string | null;
  /** The bytes as they came: a signature is of these and of no other spelling of the same JSON. */
  body: Buffer;
}

/** How one system says that something changed, and what is done about it. It lives beside its connector. */
export interface Webhook<Settings> {
  /** Whether a delivery is really from the system, which alone shares the secret. */
  isAuthentic(delivery: Delivery, secret: string): boolean;
  /** What the system calls this delivery, again in each repetition; null where it calls it nothing. */
  idOf(delivery: Delivery): string | null;
  /**
   * What has changed: asked from the system anew where that is possible, so that it does not matter in which order
   * deliveries come. No page for what does not concern the gateway. Throws MalformedDeliveryError, and what the HTTP
   * client throws.
   */
  read(source: Source<Settings>, payload: unknown): Promise<Page[]>;
}

/** An authentic delivery does not have the shape that its system documents; the message says what is missing. */
export class MalformedDeliveryError extends Error {
  override name = 'MalformedDeliveryError';
}

/** Whether `signature`, in hexadecimal digits, is the HMAC of the body; compared in a time that tells nothing. */
export function isSigned(
  { body }: Delivery,
  secret: string,
  algorithm: 'sha256' | 'sha512',
  signature: string | undefined,
): boolean {
  return isSame(signature?.toLowerCase() ?? '', createHmac(algorithm, secret).update(body).digest('hex'));
}

/** Whether two texts are the same; compared in a time that tells nothing of either, not even their lengths. */
export const isSame = (given: string, expected: string): boolean => timingSafeEqual(digest(given), digest(expected));

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

/** A header that must stand there once. */
export function headerOf({ headers }: Delivery, name: string): string | null {
  const value = headers[name];
  return typeof value === 'string' && value !== '' ? value : null;
}
