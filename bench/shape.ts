import { randomBytes } from 'node:crypto';

const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';
const PAIRS = Array.from({ length: 1024 }, (_, n) => `${ALPHABET[n >> 5]}${ALPHABET[n & 31]}`);

/** A UUID as a TypeID: the prefix, and 128 bits in 26 letters of base32. */
export function toTypeId(prefix: string, uuid: string): string {
  const hex = uuid.replaceAll('-', '');
  // 130 bits, the first two of them zero: thirteen pairs of letters of ten bits each.
  let text = PAIRS[Number.parseInt(hex.slice(0, 2), 16)] as string;
  for (let at = 2; at < 32; at += 5) {
    const bits = Number.parseInt(hex.slice(at, at + 5), 16);
    text += `${PAIRS[bits >> 10]}${PAIRS[bits & 1023]}`;
  }
  return `${prefix}_${text}`;
}

/** The UUID in a TypeID. */
export function toUuid(typeId: string): string {
  let bits = 0n;
  for (const letter of typeId.slice(typeId.lastIndexOf('_') + 1))
    bits = (bits << 5n) | BigInt(ALPHABET.indexOf(letter));
  const hex = bits.toString(16).padStart(32, '0');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}

/** A new UUIDv7. */
export function newUuid(): string {
  const hex = Date.now().toString(16).padStart(12, '0') + randomBytes(10).toString('hex');
  const variant = ((Number.parseInt(hex.charAt(16), 16) & 3) | 8).toString(16);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-7${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** PostgreSQL's text of an instant in a UTC session as RFC 3339 with milliseconds. */
export function toInstant(text: string): string {
  const fraction = text.charAt(19) === '.' ? text.slice(20, text.indexOf('+', 20)) : '';
  return `${text.slice(0, 10)}T${text.slice(11, 19)}.${fraction.padEnd(3, '0')}Z`;
}

/** The type of the schema that a kind of event is. */
export const TYPES: Readonly<Record<string, string>> = {
  THANKS_EMAIL: 'ThanksEmail',
  STATUS_CHANGE: 'StatusChange',
  FOLLOWUP: 'Followup',
  HOMEWORK: 'Homework',
  JOB_INTERVIEW: 'JobInterview',
  OFFER: 'Offer',
  TRAINING: 'Training',
  SCHEDULED_INTERVIEW: 'ScheduledInterview',
  TELEMETRY_RECORD: 'TelemetryRecord',
  CONTACT_EVENT: 'ContactEvent',
};
