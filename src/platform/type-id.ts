/** The alphabet of Crockford's base 32 in lower case, in which TypeIDs are written. */
const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';

/** Two letters for each number of ten bits. */
const PAIRS = Array.from({ length: 1024 }, (_, bits) => `${ALPHABET[bits >> 5]}${ALPHABET[bits & 31]}`);

/** What a hexadecimal digit stands for, by its character code. */
const DIGITS = new Uint8Array(128);
for (let digit = 0; digit < 16; digit += 1) {
  DIGITS[digit.toString(16).charCodeAt(0)] = digit;
  DIGITS[digit.toString(16).toUpperCase().charCodeAt(0)] = digit;
}

/** Where the digits of a UUID stand in its text, beside its hyphens. */
const PLACES = [
  0, 1, 2, 3, 4, 5, 6, 7, 9, 10, 11, 12, 14, 15, 16, 17, 19, 20, 21, 22, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35,
];

/**
 * The UUID of a row as the 26 letters of a TypeID (TypeID specification 0.3.0): 128 bits behind two zero bits, five to
 * a letter. A page shows a hundred of them. Takes the text that PostgreSQL gives, and checks nothing.
 */
export function encodeUuid(uuid: string): string {
  let letters = '';
  let bits = 0;
  let count = 2;
  for (let index = 0; index < 32; index += 1) {
    bits = (bits << 4) | (DIGITS[uuid.charCodeAt(PLACES[index] as number)] as number);
    count += 4;
    if (count < 10) continue;
    count -= 10;
    letters += PAIRS[bits >> count] as string;
    bits &= (1 << count) - 1;
  }
  return letters;
}
