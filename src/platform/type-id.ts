/** The alphabet of Crockford's base 32 in lower case, in which TypeIDs are written. */
const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';

/** Two letters for each number of ten bits. */
const PAIRS = Array.from({ length: 1024 }, (_, bits) => `${ALPHABET[bits >> 5]}${ALPHABET[bits & 31]}`);

/**
 * The UUID of a row as the 26 letters of a TypeID (TypeID specification 0.3.0): 128 bits behind two zero bits, five to
 * a letter. A page shows a hundred of them. Takes the text that PostgreSQL gives, and checks nothing.
 */
export function encodeUuid(uuid: string): string {
  const hex = uuid.replaceAll('-', '');
  let letters = PAIRS[Number.parseInt(hex.slice(0, 2), 16)] as string;
  for (let at = 2; at < 32; at += 5) {
    const bits = Number.parseInt(hex.slice(at, at + 5), 16);
    letters += (PAIRS[bits >> 10] as string) + (PAIRS[bits & 1023] as string);
  }
  return letters;
}
